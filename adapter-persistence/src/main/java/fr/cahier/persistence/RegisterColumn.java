package fr.cahier.persistence;

import static fr.cahier.application.port.RegisterFilter.DAYS;

import fr.cahier.domain.complaint.ComplaintField;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of the register as SQL knows it. Nothing that a user wrote ever becomes part of a statement.
 *
 * @param mayBeEmpty whether some complaints have no value there
 */
record RegisterColumn(String expression, Kind kind, boolean mayBeEmpty) {
    private static final RegisterColumn NEXT_DUE = new RegisterColumn("next_due_on", Kind.DAY, true);

    private static final Set<ComplaintField> NEVER_EMPTY = EnumSet.of(
            ComplaintField.NUMBER,
            ComplaintField.VERSION,
            ComplaintField.RECEIVED_ON,
            ComplaintField.COMPLAINANT,
            ComplaintField.CHANNEL,
            ComplaintField.SUBJECT,
            ComplaintField.SERVICE,
            ComplaintField.DUE_ON,
            ComplaintField.ACKNOWLEDGEMENT_DUE_ON,
            ComplaintField.MALFUNCTIONS,
            ComplaintField.TO_BE_PUT_IN_WRITING,
            ComplaintField.POLICY);

    /** @param field {@code null} for the next due date */
    static RegisterColumn of(@Nullable ComplaintField field) {
        return field == null
                ? NEXT_DUE
                : new RegisterColumn(expression(field), kind(field), !NEVER_EMPTY.contains(field));
    }

    private static String expression(ComplaintField field) {
        return switch (field) {
            case HANDLER -> "COALESCE(handler, former_handler)";
            case DUE_ON -> "response_due_on";
            case RESPONDED_ON -> "first_responded_on";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Kind kind(ComplaintField field) {
        return switch (field) {
            case NUMBER -> Kind.NUMBER;
            case VERSION, MALFUNCTIONS -> Kind.COUNT;
            case REDRESS_AMOUNT -> Kind.AMOUNT;
            case TO_BE_PUT_IN_WRITING -> Kind.FLAG;
            default -> DAYS.contains(field) ? Kind.DAY : Kind.TEXT;
        };
    }
}
