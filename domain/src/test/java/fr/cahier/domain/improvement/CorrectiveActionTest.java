package fr.cahier.domain.improvement;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.GILDA;
import static fr.cahier.domain.TheFirm.STRANGER;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.ActionEvent.ActionAbandoned;
import fr.cahier.domain.improvement.ActionEvent.ActionImplemented;
import fr.cahier.domain.improvement.ActionEvent.ActionPlanned;
import fr.cahier.domain.improvement.ActionEvent.ActionVerified;
import fr.cahier.domain.improvement.CorrectiveAction.Snapshot;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** « Nous devons déterminer et mettre en œuvre les actions correctives. » */
class CorrectiveActionTest {
    private static final MalfunctionId FORGOTTEN = MalfunctionId.parse("2026-0042/1");
    private static final LocalDate PLANNED = TODAY.minusDays(10);
    private static final LocalDate IMPLEMENTED = TODAY.minusDays(4);
    private static final ActionPlan PLAN = new ActionPlan("Relance automatique", Set.of(FORGOTTEN), ELISE.id(), TODAY);

    @Test
    void p11_an_action_is_planned_with_an_owner_and_a_due_date() {
        var action = CorrectiveAction.plan(PLAN, by(ALBA));

        assertThat(action.snapshot())
                .isEqualTo(new Snapshot(null, 0, PLAN, TODAY, ActionState.PLANNED, null, null, null));
        assertThat(action.events()).containsExactly(new ActionPlanned(PLAN, TODAY));
    }

    @Test
    void p11_an_action_is_implemented() {
        var action = in(ActionState.PLANNED);

        action.implement(IMPLEMENTED, " réglage fait ", by(ALBA));

        assertThat(action.snapshot()).isEqualTo(kept(ActionState.IMPLEMENTED, IMPLEMENTED, null, "réglage fait"));
        assertThat(action.events()).containsExactly(new ActionImplemented(IMPLEMENTED, "réglage fait"));
    }

    @Test
    void p11_an_action_is_verified_by_its_effect() {
        var action = in(ActionState.IMPLEMENTED);

        action.verify(TODAY, " plus aucun oubli ", by(ALBA));

        assertThat(action.snapshot())
                .isEqualTo(kept(ActionState.VERIFIED_EFFECTIVE, IMPLEMENTED, TODAY, "plus aucun oubli"));
        assertThat(action.events()).containsExactly(new ActionVerified(TODAY, "plus aucun oubli"));
    }

    @Test
    void p11_an_action_is_abandoned_for_a_reason() {
        var planned = in(ActionState.PLANNED);
        planned.abandon(TODAY, " trop cher ", by(ALBA));
        assertThat(planned.snapshot()).isEqualTo(kept(ActionState.ABANDONED, null, TODAY, "trop cher"));
        assertThat(planned.events()).containsExactly(new ActionAbandoned(TODAY, "trop cher"));

        var implemented = in(ActionState.IMPLEMENTED);
        implemented.abandon(TODAY, "sans effet", by(ALBA));
        assertThat(implemented.snapshot()).isEqualTo(kept(ActionState.ABANDONED, IMPLEMENTED, TODAY, "sans effet"));
    }

    @ParameterizedTest(name = "{1} when {0}: allowed {2}")
    @CsvSource({
        "PLANNED,            implement, true",
        "PLANNED,            verify,    false",
        "PLANNED,            abandon,   true",
        "IMPLEMENTED,        implement, false",
        "IMPLEMENTED,        verify,    true",
        "IMPLEMENTED,        abandon,   true",
        "VERIFIED_EFFECTIVE, implement, false",
        "VERIFIED_EFFECTIVE, verify,    false",
        "VERIFIED_EFFECTIVE, abandon,   false",
        "ABANDONED,          implement, false",
        "ABANDONED,          verify,    false",
        "ABANDONED,          abandon,   false",
    })
    void p11_an_action_follows_its_course(ActionState state, String step, boolean allowed) {
        var action = in(state);
        var before = action.snapshot();

        if (allowed) {
            take(action, step, TODAY, by(ALBA));
            assertThat(action.snapshot().state()).isNotEqualTo(state);
            assertThat(action.events()).hasSize(1);
        } else {
            assertRefused(Rule.ACTION_FOLLOWS_ITS_COURSE, () -> take(action, step, TODAY, by(ALBA)));
            assertUntouched(action, before);
        }
    }

    @ParameterizedTest(name = "{1} when {0}")
    @CsvSource({"PLANNED, implement", "PLANNED, abandon", "IMPLEMENTED, verify", "IMPLEMENTED, abandon"})
    void p11_a_step_is_dated_between_the_one_before_and_today(ActionState state, String step) {
        var action = in(state);
        var before = action.snapshot();
        var earliest = state == ActionState.PLANNED ? PLANNED : IMPLEMENTED;

        assertRefused(Rule.DATED_SINCE_PLANNING, () -> take(action, step, earliest.minusDays(1), by(ALBA)));
        assertRefused(Rule.NOT_DATED_IN_THE_FUTURE, () -> take(action, step, TODAY.plusDays(1), by(ALBA)));
        assertUntouched(action, before);
        take(in(state), step, earliest, by(ALBA));
        take(in(state), step, TODAY, by(ALBA));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @CsvSource({
        "PLANNED, implement, note",
        "PLANNED, abandon, reason",
        "IMPLEMENTED, verify, effect",
        "IMPLEMENTED, abandon, reason"
    })
    void p11_a_step_says_something(ActionState state, String step, String field) {
        var action = in(state);
        var before = action.snapshot();

        assertInvalid(field, Problem.REQUIRED, () -> take(action, step, TODAY, " ", by(ALBA)));
        assertUntouched(action, before);
    }

    @Test
    void p11_improving_is_decided_by_handlers_and_managers() {
        for (Person improver : new Person[] {ALBA, FARID}) {
            CorrectiveAction.plan(PLAN, by(improver));
            take(in(ActionState.IMPLEMENTED), "verify", TODAY, by(improver));
            take(in(ActionState.PLANNED), "abandon", TODAY, by(improver));
            take(ownedBy(GILDA.id()), "implement", TODAY, by(improver));
        }
        assertRefused(Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS, () -> CorrectiveAction.plan(PLAN, by(ELISE)));
        assertRefused(
                Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS,
                () -> take(in(ActionState.IMPLEMENTED), "verify", TODAY, by(ELISE)));
        assertRefused(
                Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS,
                () -> take(in(ActionState.PLANNED), "abandon", TODAY, by(ELISE)));
    }

    @Test
    void p11_its_owner_may_say_that_an_action_was_carried_out() {
        take(ownedBy(ELISE.id()), "implement", TODAY, by(ELISE));
        assertRefused(
                Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS, () -> take(ownedBy(ALBA.id()), "implement", TODAY, by(ELISE)));
    }

    @Test
    void p11_the_owner_is_a_person_of_the_firm_who_is_still_there() {
        for (PersonId owner : List.of(STRANGER, GILDA.id())) {
            var plan = new ActionPlan("Relance", Set.of(), owner, TODAY);
            assertRefused(Rule.CHOSEN_FROM_THE_FIRMS_LIST, () -> CorrectiveAction.plan(plan, by(ALBA)));
        }
    }

    @Test
    void p11_an_action_is_due_today_or_later() {
        var late = new ActionPlan("Relance", Set.of(), ELISE.id(), TODAY.minusDays(1));

        assertRefused(Rule.ACTION_DUE_LIES_AHEAD, () -> CorrectiveAction.plan(late, by(ALBA)));
    }

    @Test
    void p11_a_plan_says_what_is_done_and_keeps_the_order_of_its_malfunctions() {
        var given = new LinkedHashSet<>(List.of(MalfunctionId.parse("2026-0042/2"), FORGOTTEN));
        var plan = new ActionPlan(" Relance ", given, ELISE.id(), TODAY);
        given.clear();

        assertThat(plan.what()).isEqualTo("Relance");
        assertThat(plan.malfunctions()).containsExactly(MalfunctionId.parse("2026-0042/2"), FORGOTTEN);
        assertThatThrownBy(() -> plan.malfunctions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertInvalid("action", Problem.REQUIRED, () -> new ActionPlan(" ", Set.of(), ELISE.id(), TODAY));
    }

    @Test
    void a_loaded_action_is_the_stored_one_with_nothing_to_add() {
        var stored = new Snapshot(
                new ActionNumber(7), 3, PLAN, PLANNED, ActionState.ABANDONED, IMPLEMENTED, TODAY, "trop cher");

        assertThat(CorrectiveAction.from(stored).snapshot()).isEqualTo(stored);
        assertThat(CorrectiveAction.from(stored).events()).isEmpty();
    }

    @Test
    void the_names_of_facts_are_kept_forever_in_journals() {
        assertThat(Arrays.stream(ActionEvent.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder("ActionPlanned", "ActionImplemented", "ActionVerified", "ActionAbandoned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-0007", "A-9999", "A-12345678"})
    void an_action_number_is_printed_as_it_is_read(String text) {
        assertThat(ActionNumber.parse(text)).hasToString(text);
        assertThat(ActionNumber.parse(" A-0007 ")).isEqualTo(new ActionNumber(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "A-7", "A-0000", "a-0007", "A-123456789", "A0007"})
    void anything_else_is_no_action_number(String text) {
        assertInvalid("action", Problem.NOT_A_NUMBER_OF_ACTION, () -> ActionNumber.parse(text));
    }

    private static void take(CorrectiveAction action, String step, LocalDate on, Acting by) {
        take(action, step, on, "dit", by);
    }

    private static void take(CorrectiveAction action, String step, LocalDate on, String said, Acting by) {
        switch (step) {
            case "implement" -> action.implement(on, said, by);
            case "verify" -> action.verify(on, said, by);
            default -> action.abandon(on, said, by);
        }
    }

    private static void assertUntouched(CorrectiveAction action, Snapshot before) {
        assertThat(action.snapshot()).isEqualTo(before);
        assertThat(action.events()).isEmpty();
    }

    private static CorrectiveAction ownedBy(PersonId owner) {
        var plan = new ActionPlan("Relance", Set.of(FORGOTTEN), owner, TODAY);
        return CorrectiveAction.from(
                new Snapshot(new ActionNumber(7), 3, plan, PLANNED, ActionState.PLANNED, null, null, null));
    }

    private static CorrectiveAction in(ActionState state) {
        return CorrectiveAction.from(
                switch (state) {
                    case PLANNED -> kept(state, null, null, null);
                    case IMPLEMENTED -> kept(state, IMPLEMENTED, null, "fait");
                    case VERIFIED_EFFECTIVE -> kept(state, IMPLEMENTED, TODAY.minusDays(1), "vu");
                    case ABANDONED -> kept(state, null, TODAY.minusDays(1), "trop cher");
                });
    }

    private static Snapshot kept(ActionState state, LocalDate implementedOn, LocalDate endedOn, String note) {
        return new Snapshot(new ActionNumber(7), 3, PLAN, PLANNED, state, implementedOn, endedOn, note);
    }
}
