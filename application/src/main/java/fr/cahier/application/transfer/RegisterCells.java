package fr.cahier.application.transfer;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.firm.PersonId;
import org.jspecify.annotations.Nullable;

/** The register in cells: one canonical text per field (ISO days, codes, identifiers, names of constants). */
public final class RegisterCells {
    private RegisterCells() {}

    /** What the cell of this field says on this row; {@code null} when it is empty. */
    public static @Nullable String cell(RegisterRow row, ComplaintField field) {
        var value = value(row, field);
        return value == null ? null : value.toString();
    }

    // One line per field, so that the compiler asks for the cell of a new one.
    private static @Nullable Object value(RegisterRow row, ComplaintField field) {
        return switch (field) {
            case NUMBER -> row.number();
            case VERSION -> row.version();
            case REFERENCE -> row.reference();
            case RECEIVED_ON -> row.receivedOn();
            case COMPLAINANT -> row.complainant();
            case CHANNEL -> row.channel();
            case SUBJECT -> row.subject();
            case SERVICE -> row.service();
            case PERSON_CONCERNED -> row.personConcerned();
            case HANDLER -> handler(row.handler(), row.formerHandler());
            case FOLLOW_UP -> row.followUp();
            case DUE_ON -> row.responseDueOn();
            case CLOSED_ON -> row.closedOn();
            case SENT_ON -> row.sentOn();
            case RECEIVED_BY -> row.receivedBy();
            case COMPLAINANT_KIND -> row.complainantKind();
            case RELATION -> row.relation();
            case CONTACT -> row.contact();
            case DESCRIPTION -> row.description();
            case CATEGORY -> row.category();
            case REMEDY_SOUGHT -> row.remedySought();
            case PERSON_SIDE -> row.personSide();
            case PREFERRED_HANDLER -> row.preferredHandler();
            case ACKNOWLEDGED_ON -> row.acknowledgedOn();
            case ACKNOWLEDGEMENT_CHANNEL -> row.acknowledgementChannel();
            case ACKNOWLEDGEMENT_DUE_ON -> row.acknowledgementDueOn();
            case PROMISED_ON -> row.promisedOn();
            case RESPONDED_ON -> row.respondedOn();
            case RESPONSE_CHANNEL -> row.responseChannel();
            case OUTCOME -> row.outcome();
            case RESPONSE -> row.response();
            case RECOURSE -> row.recourse();
            case REDRESS -> row.redress();
            case REDRESS_AMOUNT ->
                row.redressAmount() == null ? null : row.redressAmount().toPlainString();
            case CLOSURE_REASON -> row.closureReason();
            case CLOSURE_NOTE -> row.closureNote();
            case FOLLOW_UP_NOTE -> row.followUpNote();
            case MALFUNCTIONS -> row.malfunctions();
            case TO_BE_PUT_IN_WRITING -> row.toBePutInWriting();
            case POLICY -> row.policy();
        };
    }

    private static @Nullable Object handler(@Nullable PersonId handler, @Nullable String former) {
        return handler == null ? former : handler;
    }
}
