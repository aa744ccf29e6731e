package fr.cahier.domain.complaint;

import fr.cahier.domain.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of the register, under the one name that code, import mappings, export and messages share. The order is the
 * order of a full export.
 */
public enum ComplaintField {
    NUMBER,
    VERSION,
    REFERENCE,
    RECEIVED_ON,
    COMPLAINANT,
    CHANNEL,
    SUBJECT,
    SERVICE,
    PERSON_CONCERNED,
    HANDLER,
    FOLLOW_UP,
    DUE_ON,
    CLOSED_ON,
    SENT_ON,
    RECEIVED_BY,
    COMPLAINANT_KIND,
    RELATION,
    CONTACT,
    DESCRIPTION,
    CATEGORY,
    REMEDY_SOUGHT,
    PERSON_SIDE,
    PREFERRED_HANDLER,
    ACKNOWLEDGED_ON,
    ACKNOWLEDGEMENT_CHANNEL,
    ACKNOWLEDGEMENT_DUE_ON,
    PROMISED_ON,
    RESPONDED_ON,
    RESPONSE_CHANNEL,
    OUTCOME,
    RESPONSE,
    RECOURSE,
    REDRESS,
    REDRESS_AMOUNT,
    CLOSURE_REASON,
    CLOSURE_NOTE,
    FOLLOW_UP_NOTE,
    MALFUNCTIONS,
    TO_BE_PUT_IN_WRITING,
    POLICY;

    /** P1: the ten fields of the procedure, in its order; a printable register has exactly these columns. */
    public static final List<ComplaintField> REGISTER = List.of(
            RECEIVED_ON,
            COMPLAINANT,
            CHANNEL,
            SUBJECT,
            SERVICE,
            PERSON_CONCERNED,
            HANDLER,
            FOLLOW_UP,
            DUE_ON,
            CLOSED_ON);

    private final String key;

    ComplaintField() {
        var words = name().split("_", -1);
        key = Arrays.stream(words)
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), joined -> Character.toLowerCase(joined.charAt(0)) + joined.substring(1)));
    }

    /** The field's name in mappings, JSON and options, such as {@code receivedOn}. */
    public String key() {
        return key;
    }

    /** The field as a column header, such as « Date de réception ». */
    public String label(Locale locale) {
        return Words.in(locale).label(this);
    }

    public static Optional<ComplaintField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
