package fr.cahier.application.transfer;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.Complainant;
import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.History;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.complaint.Side;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row in canonical texts, on its way to becoming a complaint. Empty cells are absent. */
final class Draft {
    private final Map<ComplaintField, String> texts;

    Draft(Map<ComplaintField, String> texts) {
        this.texts = new EnumMap<>(ComplaintField.class);
        this.texts.putAll(texts);
    }

    @Nullable
    String get(ComplaintField field) {
        return texts.get(field);
    }

    /** A row of the register as a file would tell it. */
    static Draft of(RegisterRow row) {
        var draft = new Draft(Map.of());
        for (var field : ComplaintField.values()) {
            draft.put(field, RegisterCells.cell(row, field));
        }
        return draft;
    }

    void put(ComplaintField field, @Nullable String text) {
        if (text == null) {
            texts.remove(field);
        } else {
            texts.put(field, text);
        }
    }

    /** What the row tells of the receipt. */
    Intake intake(Firm firm) {
        var kind = as(ComplaintField.COMPLAINANT_KIND, ComplainantKind::valueOf);
        var relation = as(ComplaintField.RELATION, Relation::valueOf);
        var complainant =
                new Complainant(required(ComplaintField.COMPLAINANT), kind, relation, get(ComplaintField.CONTACT));
        var concerned = get(ComplaintField.PERSON_CONCERNED);
        var side = as(ComplaintField.PERSON_SIDE, Side::valueOf);
        return new Intake(
                LocalDate.parse(required(ComplaintField.RECEIVED_ON)),
                as(ComplaintField.SENT_ON, LocalDate::parse),
                complainant,
                new Code(required(ComplaintField.CHANNEL)),
                required(ComplaintField.SUBJECT),
                get(ComplaintField.DESCRIPTION),
                new Code(required(ComplaintField.SERVICE)),
                as(ComplaintField.CATEGORY, Code::new),
                concerned == null ? null : PersonConcerned.named(concerned, side, firm),
                get(ComplaintField.REMEDY_SOUGHT),
                person(ComplaintField.PREFERRED_HANDLER, firm),
                person(ComplaintField.RECEIVED_BY, firm),
                get(ComplaintField.REFERENCE));
    }

    /** What the row tells of the rest; a closing without a known answer is « reprise d'historique ». */
    History history(Firm firm, String source) {
        var handler = get(ComplaintField.HANDLER);
        var known = handler == null ? null : firm.person(handler).orElse(null);
        return new History(
                known == null ? null : known.id(),
                known == null ? handler : null,
                as(ComplaintField.ACKNOWLEDGED_ON, LocalDate::parse),
                response(firm),
                closure(),
                get(ComplaintField.FOLLOW_UP_NOTE),
                source);
    }

    @Nullable
    Response response(Firm firm) {
        var sentOn = as(ComplaintField.RESPONDED_ON, LocalDate::parse);
        if (sentOn == null) {
            return null;
        }
        var redress = as(ComplaintField.REDRESS, RedressKind::valueOf);
        var recourse = get(ComplaintField.RECOURSE);
        return new Response(
                sentOn,
                as(ComplaintField.RESPONSE_CHANNEL, Code::new),
                Outcome.valueOf(required(ComplaintField.OUTCOME)),
                required(ComplaintField.RESPONSE),
                new Redress(
                        redress == null ? RedressKind.NONE : redress, as(ComplaintField.REDRESS_AMOUNT, Euros::parse)),
                recourse == null ? null : recourse(recourse, firm));
    }

    private static Recourse recourse(String text, Firm firm) {
        var mediator = firm.mediators().find(text);
        return new Recourse(mediator.map(known -> known.code()).orElse(null), text);
    }

    @Nullable
    Closure closure() {
        var reason = as(ComplaintField.CLOSURE_REASON, ClosureReason::valueOf);
        if (get(ComplaintField.CLOSED_ON) == null && reason == null) {
            return null;
        }
        var unsaid = get(ComplaintField.RESPONDED_ON) == null ? ClosureReason.TAKEN_OVER : ClosureReason.ANSWERED;
        return new Closure(
                LocalDate.parse(required(ComplaintField.CLOSED_ON)),
                reason == null ? unsaid : reason,
                get(ComplaintField.CLOSURE_NOTE));
    }

    private @Nullable PersonId person(ComplaintField field, Firm firm) {
        var name = get(field);
        if (name == null) {
            return null;
        }
        return firm.person(name)
                .orElseThrow(() -> new InvalidInput(field.key(), Problem.NOT_ONE_OF, firm.personIds()))
                .id();
    }

    <T> @Nullable T as(ComplaintField field, Function<String, T> read) {
        var text = get(field);
        return text == null ? null : read.apply(text);
    }

    private String required(ComplaintField field) {
        var text = get(field);
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field.key(), Problem.REQUIRED);
        }
        return text;
    }
}
