package fr.cahier.application.transfer;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.History;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.firm.Code;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row about a complaint that is in the register already: what differs, and the acts that bring it about. */
final class RowUpdate {
    private static final Set<ComplaintField> ACKNOWLEDGEMENT =
            EnumSet.of(ComplaintField.ACKNOWLEDGED_ON, ComplaintField.ACKNOWLEDGEMENT_CHANNEL);

    private static final Set<ComplaintField> RESPONSE = EnumSet.of(
            ComplaintField.RESPONDED_ON,
            ComplaintField.RESPONSE_CHANNEL,
            ComplaintField.OUTCOME,
            ComplaintField.RESPONSE,
            ComplaintField.RECOURSE,
            ComplaintField.REDRESS,
            ComplaintField.REDRESS_AMOUNT);

    private static final Set<ComplaintField> CLOSURE =
            EnumSet.of(ComplaintField.CLOSED_ON, ComplaintField.CLOSURE_REASON, ComplaintField.CLOSURE_NOTE);

    /** What was written at receipt, or is a note: may be put right while the file is open. */
    private static final Set<ComplaintField> CORRECTABLE = EnumSet.of(
            ComplaintField.REFERENCE,
            ComplaintField.RECEIVED_ON,
            ComplaintField.COMPLAINANT,
            ComplaintField.CHANNEL,
            ComplaintField.SUBJECT,
            ComplaintField.SERVICE,
            ComplaintField.PERSON_CONCERNED,
            ComplaintField.SENT_ON,
            ComplaintField.RECEIVED_BY,
            ComplaintField.COMPLAINANT_KIND,
            ComplaintField.RELATION,
            ComplaintField.CONTACT,
            ComplaintField.DESCRIPTION,
            ComplaintField.CATEGORY,
            ComplaintField.REMEDY_SOUGHT,
            ComplaintField.PERSON_SIDE,
            ComplaintField.PREFERRED_HANDLER,
            ComplaintField.HANDLER,
            ComplaintField.FOLLOW_UP_NOTE);

    private final RegisterRow row;
    private final Draft merged;
    private final Set<ComplaintField> changed = EnumSet.noneOf(ComplaintField.class);

    /**
     * @param given the fields that the file has columns for
     * @param ours whether the row comes from our own export: there an emptied cell empties the field; from an older tool
     *     it says nothing
     */
    RowUpdate(RegisterRow row, Draft draft, Set<ComplaintField> given, boolean ours) {
        this.row = row;
        this.merged = Draft.of(row);
        for (var field : given) {
            var text = draft.get(field);
            if ((ours || text != null) && !Objects.equals(text, merged.get(field))) {
                changed.add(field);
                merged.put(field, text);
            }
        }
        changed.removeAll(Set.of(ComplaintField.NUMBER, ComplaintField.VERSION));
    }

    boolean isNeeded() {
        return !changed.isEmpty();
    }

    /**
     * Does what the edited cells ask for, by the same acts and under the same rules as by hand.
     *
     * @throws fr.cahier.domain.RuleBroken when a recorded fact or a computed column was edited, or a rule says no
     */
    void applyAsActs(Complaint complaint, Acting by) {
        correct(complaint, by);
        if (changed.contains(ComplaintField.HANDLER)) {
            var name = Objects.requireNonNullElse(merged.get(ComplaintField.HANDLER), "");
            var handler = by.firm().person(name).orElseThrow(() -> unknownHandler(by));
            complaint.assignTo(handler, null, null, by);
        }
        if (changes(ACKNOWLEDGEMENT)) {
            var on = required(
                    ComplaintField.ACKNOWLEDGED_ON, merged.as(ComplaintField.ACKNOWLEDGED_ON, LocalDate::parse));
            complaint.acknowledge(
                    new Acknowledgement(on, merged.as(ComplaintField.ACKNOWLEDGEMENT_CHANNEL, Code::new)), by);
        }
        if (changes(RESPONSE)) {
            complaint.respond(response(by), by);
        }
        if (changes(CLOSURE)) {
            complaint.close(closure(), by);
        }
    }

    /**
     * Adds what the older register has come to tell since. Its facts are history, so who answered then is not asked; but a
     * file that is followed here gets new facts from an authorised handler only.
     */
    void applyAsHistory(Complaint complaint, Acting by, String source) {
        correct(complaint, by);
        Rule.HANDLED_BY_AN_AUTHORISED_HANDLER.requires(
                by.person().isHandler() || changed.stream().noneMatch(RowUpdate::isFact),
                by.person().id(),
                by.firm().handlerIds());
        var told = merged.history(by.firm(), source);
        var newHandler = changed.contains(ComplaintField.HANDLER);
        complaint.completeFrom(
                new History(
                        newHandler ? told.handler() : null,
                        newHandler ? told.formerHandler() : null,
                        changes(ACKNOWLEDGEMENT) ? told.acknowledgedOn() : null,
                        changes(RESPONSE) ? response(by) : null,
                        changes(CLOSURE) ? closure() : null,
                        null,
                        source),
                by);
    }

    private void correct(Complaint complaint, Acting by) {
        Rule.COMPLAINT_IS_OPEN.requires(row.closedOn() == null);
        for (var field : changed) {
            var mayChange = CORRECTABLE.contains(field) || (isFact(field) && RegisterCells.cell(row, field) == null);
            Rule.RECORDED_FACT_STAYS.requires(mayChange, field.label(Locale.FRENCH));
        }
        complaint.correct(merged.intake(by.firm()), by);
        if (changed.contains(ComplaintField.FOLLOW_UP_NOTE)) {
            complaint.noteFollowUp(merged.get(ComplaintField.FOLLOW_UP_NOTE));
        }
    }

    private static boolean isFact(ComplaintField field) {
        return ACKNOWLEDGEMENT.contains(field) || RESPONSE.contains(field) || CLOSURE.contains(field);
    }

    private boolean changes(Set<ComplaintField> fields) {
        return changed.stream().anyMatch(fields::contains);
    }

    private Response response(Acting by) {
        return required(ComplaintField.RESPONDED_ON, merged.response(by.firm()));
    }

    private Closure closure() {
        return required(ComplaintField.CLOSED_ON, merged.closure());
    }

    private static <T> T required(ComplaintField field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field.key(), Problem.REQUIRED);
        }
        return value;
    }

    private static InvalidInput unknownHandler(Acting by) {
        return new InvalidInput(
                ComplaintField.HANDLER.key(), Problem.NOT_ONE_OF, by.firm().handlerIds());
    }
}
