package fr.cahier.application.transfer;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.Words;
import fr.cahier.domain.complaint.ComplaintField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A row cannot be imported; carries the field at fault, from which the plan names the column. */
final class RejectedRow extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The field that mends a broken rule. Rules on dates are not here: the day they name tells the field. */
    private static final Map<Rule, ComplaintField> MENDED_BY = new EnumMap<>(Map.of(
            Rule.SENT_BEFORE_RECEIPT, ComplaintField.SENT_ON,
            Rule.CLOSED_SINCE_RESPONSE, ComplaintField.CLOSED_ON,
            Rule.REJECTION_NAMES_RECOURSE, ComplaintField.RECOURSE,
            Rule.ANSWERED_BEFORE_CLOSING, ComplaintField.CLOSURE_REASON,
            Rule.REDRESS_WITHIN_GOODWILL_LIMIT, ComplaintField.REDRESS_AMOUNT,
            Rule.PREFERRED_HANDLER_HONOURED, ComplaintField.PREFERRED_HANDLER,
            Rule.RESPONDED_ONCE, ComplaintField.RESPONDED_ON,
            Rule.ACKNOWLEDGED_ONCE, ComplaintField.ACKNOWLEDGED_ON,
            Rule.COMPLAINT_IS_OPEN, ComplaintField.CLOSED_ON,
            Rule.RECEIPT_DATE_STAYS, ComplaintField.RECEIVED_ON));

    private final transient ComplaintField field;
    private final String code;
    private final String reason;

    private RejectedRow(ComplaintField field, String code, String reason) {
        super(code);
        this.field = field;
        this.code = code;
        this.reason = reason;
    }

    static RejectedRow because(ComplaintField field, String key, Object... details) {
        return new RejectedRow(field, key.substring(key.indexOf('.') + 1), french(key, details));
    }

    static RejectedRow because(ComplaintField field, InvalidInput wrong) {
        return new RejectedRow(field, wrong.problem().name(), wrong.sentence(Locale.FRENCH));
    }

    static RejectedRow because(ComplaintField field, RuleBroken broken) {
        return new RejectedRow(field, broken.rule().name(), broken.sentence(Locale.FRENCH));
    }

    /** A refusal of the domain, brought back to the field of the row that caused it. */
    static RejectedRow because(InvalidInput wrong) {
        var field = ComplaintField.ofKey(wrong.field()).orElse(ComplaintField.HANDLER);
        return because(field, wrong);
    }

    static RejectedRow because(RuleBroken broken, Draft draft) {
        var field = MENDED_BY.get(broken.rule());
        return because(field != null ? field : fieldOf(broken, draft), broken);
    }

    private static ComplaintField fieldOf(RuleBroken broken, Draft draft) {
        var first = broken.details().isEmpty() ? "" : broken.details().get(0);
        if (first instanceof LocalDate) {
            return Arrays.stream(ComplaintField.values())
                    .filter(field -> FieldKind.of(field) == FieldKind.DAY)
                    .filter(field -> first.toString().equals(draft.get(field)))
                    .findFirst()
                    .orElse(ComplaintField.RECEIVED_ON);
        }
        // A recorded fact or computed cell that was edited is named by its label.
        return Arrays.stream(ComplaintField.values())
                .filter(field -> first.equals(field.label(Locale.FRENCH)))
                .findFirst()
                .orElse(
                        broken.rule() == Rule.TAKEN_OVER_BY_IMPORT_ONLY
                                ? ComplaintField.CLOSURE_REASON
                                : ComplaintField.HANDLER);
    }

    RowProblem at(long line, ColumnPlan plan) {
        return new RowProblem(line, plan.columnOf(field), code, reason);
    }

    private static String french(String key, Object... details) {
        return Words.in(Locale.FRENCH).say(key, details);
    }
}
