package fr.cahier.application.transfer;

import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Side;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Listed;
import java.util.List;

/** What the text of each field means, for reading it from a file and for showing it in one. */
enum FieldKind {
    /** One line; blanks around it say nothing. */
    LINE,
    /** A text kept to the character. */
    BODY,
    DAY,
    AMOUNT,
    /** A value of one of the firm's lists: code inside, label outside. */
    LISTED,
    /** Somebody of the firm: identifier inside, name outside. */
    PERSON,
    /** One of our constants: name inside, word outside. */
    CONSTANT,
    YES_OR_NO;

    static FieldKind of(ComplaintField field) {
        return switch (field) {
            case RECEIVED_ON,
                    DUE_ON,
                    CLOSED_ON,
                    SENT_ON,
                    ACKNOWLEDGED_ON,
                    ACKNOWLEDGEMENT_DUE_ON,
                    PROMISED_ON,
                    RESPONDED_ON -> DAY;
            case REDRESS_AMOUNT -> AMOUNT;
            case CHANNEL, ACKNOWLEDGEMENT_CHANNEL, RESPONSE_CHANNEL, SERVICE, CATEGORY -> LISTED;
            case HANDLER, PREFERRED_HANDLER, RECEIVED_BY -> PERSON;
            case COMPLAINANT_KIND, RELATION, PERSON_SIDE, OUTCOME, REDRESS, CLOSURE_REASON -> CONSTANT;
            case TO_BE_PUT_IN_WRITING -> YES_OR_NO;
            case DESCRIPTION, REMEDY_SOUGHT, RESPONSE, FOLLOW_UP, FOLLOW_UP_NOTE -> BODY;
            default -> LINE;
        };
    }

    /** The list of the firm that a {@link #LISTED} field chooses from. */
    static FirmList<? extends Listed> list(ComplaintField field, Firm firm) {
        return switch (field) {
            case SERVICE -> firm.services();
            case CATEGORY -> firm.categories();
            default -> firm.channels();
        };
    }

    /** The values that a {@link #CONSTANT} field can take. */
    static List<? extends Enum<?>> constants(ComplaintField field) {
        return switch (field) {
            case COMPLAINANT_KIND -> List.of(ComplainantKind.values());
            case RELATION -> List.of(Relation.values());
            case PERSON_SIDE -> List.of(Side.values());
            case OUTCOME -> List.of(Outcome.values());
            case REDRESS -> List.of(RedressKind.values());
            case CLOSURE_REASON -> List.of(ClosureReason.values());
            default -> List.of();
        };
    }
}
