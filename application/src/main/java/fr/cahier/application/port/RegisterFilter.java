package fr.cahier.application.port;

import fr.cahier.domain.complaint.ComplaintField;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints to show. All conditions hold at once.
 *
 * <p>The fields are those of {@link RegisterRow}, with two to note: {@code HANDLER} is the handler or, where there is
 * none, the former handler; {@code DUE_ON} is the due date of the response. {@code POLICY} is the policy's identifier.
 *
 * @param values {@link #TEXTS} match when the field contains them, whatever the case, accents as they are; any other
 *     field matches as a whole, to the character, as its value is written: {@code EMAIL}, {@code 2026-0042},
 *     {@code 2026-03-02}, {@code 120.50}, {@code true}; an empty value matches an empty field
 * @param days ranges of days, both ends included, of {@link #DAYS}; an empty field is in none
 * @param open only open files, or only closed ones; {@code null} for both
 * @param nextDueBy only where the next duty or promise falls on this day or before
 */
public record RegisterFilter(
        Map<ComplaintField, String> values,
        Map<ComplaintField, Days> days,
        @Nullable Boolean open,
        @Nullable LocalDate nextDueBy) {

    /** The fields of free text, of which a part is enough to match. */
    public static final Set<ComplaintField> TEXTS = Collections.unmodifiableSet(EnumSet.of(
            ComplaintField.COMPLAINANT,
            ComplaintField.SUBJECT,
            ComplaintField.PERSON_CONCERNED,
            ComplaintField.FOLLOW_UP,
            ComplaintField.CONTACT,
            ComplaintField.DESCRIPTION,
            ComplaintField.REMEDY_SOUGHT,
            ComplaintField.RESPONSE,
            ComplaintField.RECOURSE,
            ComplaintField.CLOSURE_NOTE,
            ComplaintField.FOLLOW_UP_NOTE));

    /** The fields that hold a day. */
    public static final Set<ComplaintField> DAYS = Collections.unmodifiableSet(EnumSet.of(
            ComplaintField.RECEIVED_ON,
            ComplaintField.DUE_ON,
            ComplaintField.CLOSED_ON,
            ComplaintField.SENT_ON,
            ComplaintField.ACKNOWLEDGED_ON,
            ComplaintField.ACKNOWLEDGEMENT_DUE_ON,
            ComplaintField.PROMISED_ON,
            ComplaintField.RESPONDED_ON));

    /** A range of days; {@code null} leaves an end open. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Every complaint. */
    public static final RegisterFilter EVERYTHING = new RegisterFilter(Map.of(), Map.of(), null, null);

    /** @throws IllegalArgumentException when a range is asked of a field that holds no day */
    public RegisterFilter {
        values = Map.copyOf(values);
        days = Map.copyOf(days);
        if (!DAYS.containsAll(days.keySet())) {
            throw new IllegalArgumentException("No days: " + days.keySet());
        }
    }

    public RegisterFilter with(ComplaintField field, String value) {
        var more = new HashMap<>(values);
        more.put(field, value);
        return new RegisterFilter(more, days, open, nextDueBy);
    }

    public RegisterFilter within(ComplaintField field, @Nullable LocalDate from, @Nullable LocalDate to) {
        var more = new HashMap<>(days);
        more.put(field, new Days(from, to));
        return new RegisterFilter(values, more, open, nextDueBy);
    }

    public RegisterFilter open(boolean wanted) {
        return new RegisterFilter(values, days, wanted, nextDueBy);
    }

    public RegisterFilter nextDueBy(LocalDate day) {
        return new RegisterFilter(values, days, open, day);
    }
}
