package fr.cahier.domain.improvement;

import fr.cahier.domain.Rule;
import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.firm.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One corrective action: planned, implemented, then verified effective; or abandoned (P11). */
public final class CorrectiveAction {

    /**
     * All that a store must keep.
     *
     * @param number {@code null} until the register has given one
     * @param note how it was implemented, what effect was found, or why it was abandoned
     */
    public record Snapshot(
            @Nullable ActionNumber number,
            int version,
            ActionPlan plan,
            LocalDate plannedOn,
            ActionState state,
            @Nullable LocalDate implementedOn,
            @Nullable LocalDate endedOn,
            @Nullable String note) {}

    private Snapshot kept;
    private final List<ActionEvent> events = new ArrayList<>();

    private CorrectiveAction(Snapshot kept) {
        this.kept = kept;
    }

    /** Rebuilds a stored action; no rule is checked again. */
    public static CorrectiveAction from(Snapshot snapshot) {
        return new CorrectiveAction(snapshot);
    }

    /** Plans an action. That its malfunctions exist is the caller's to check: they are on other files. */
    public static CorrectiveAction plan(ActionPlan plan, Acting by) {
        requireImprover(by);
        var owner = by.firm().person(plan.owner()).filter(person -> !person.retired());
        Rule.CHOSEN_FROM_THE_FIRMS_LIST.requires(
                owner.isPresent(), plan.owner(), by.firm().personIds());
        Rule.ACTION_DUE_LIES_AHEAD.requires(!plan.dueOn().isBefore(by.today()), by.today());
        var action =
                new CorrectiveAction(new Snapshot(null, 0, plan, by.today(), ActionState.PLANNED, null, null, null));
        action.events.add(new ActionEvent.ActionPlanned(plan, by.today()));
        return action;
    }

    /** Writes down that it was carried out; its owner may say so too. */
    public void implement(LocalDate on, String how, Acting by) {
        Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS.requires(
                isImprover(by.person())
                        || kept.plan().owner().equals(by.person().id()),
                by.person().id());
        requireState(ActionState.PLANNED);
        requireDate(on, lastStepOn(), by);
        var said = Text.line("note", how);
        become(ActionState.IMPLEMENTED, on, null, said);
        events.add(new ActionEvent.ActionImplemented(on, said));
    }

    /** Writes down the effect that was found: the malfunction does not come back. */
    public void verify(LocalDate on, String effect, Acting by) {
        requireImprover(by);
        requireState(ActionState.IMPLEMENTED);
        requireDate(on, lastStepOn(), by);
        var said = Text.line("effect", effect);
        become(ActionState.VERIFIED_EFFECTIVE, kept.implementedOn(), on, said);
        events.add(new ActionEvent.ActionVerified(on, said));
    }

    /** Gives the action up; what it was to remedy is undecided again, unless another action does. */
    public void abandon(LocalDate on, String reason, Acting by) {
        requireImprover(by);
        Rule.ACTION_FOLLOWS_ITS_COURSE.requires(
                kept.state() == ActionState.PLANNED || kept.state() == ActionState.IMPLEMENTED, kept.state());
        requireDate(on, lastStepOn(), by);
        var said = Text.line("reason", reason);
        become(ActionState.ABANDONED, kept.implementedOn(), on, said);
        events.add(new ActionEvent.ActionAbandoned(on, said));
    }

    public Snapshot snapshot() {
        return kept;
    }

    /** The facts added since it was planned or loaded, oldest first. */
    public List<ActionEvent> events() {
        return List.copyOf(events);
    }

    private void become(
            ActionState state, @Nullable LocalDate implementedOn, @Nullable LocalDate endedOn, String note) {
        kept = new Snapshot(
                kept.number(), kept.version(), kept.plan(), kept.plannedOn(), state, implementedOn, endedOn, note);
    }

    private LocalDate lastStepOn() {
        return kept.implementedOn() == null ? kept.plannedOn() : kept.implementedOn();
    }

    private void requireState(ActionState expected) {
        Rule.ACTION_FOLLOWS_ITS_COURSE.requires(kept.state() == expected, kept.state());
    }

    private static void requireDate(LocalDate on, LocalDate earliest, Acting by) {
        Rule.DATED_SINCE_PLANNING.requires(!on.isBefore(earliest), on, earliest);
        Rule.NOT_DATED_IN_THE_FUTURE.requires(!on.isAfter(by.today()), on);
    }

    static void requireImprover(Acting by) {
        Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS.requires(
                isImprover(by.person()), by.person().id());
    }

    private static boolean isImprover(Person person) {
        return person.isHandler() || person.manager();
    }
}
