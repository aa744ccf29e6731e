package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.Stamp;
import fr.cahier.application.improvement.AbandonAction;
import fr.cahier.application.improvement.ImplementAction;
import fr.cahier.application.improvement.PlanAction;
import fr.cahier.application.improvement.VerifyAction;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.application.port.NoSuchAction;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.ActionPlan;
import fr.cahier.domain.improvement.ActionState;
import fr.cahier.domain.improvement.CorrectiveAction.Snapshot;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectiveActionsTest {
    private final Workplace here = new Workplace();
    private final PlanAction planAction =
            new PlanAction(here.register.actions(), here.register.complaints(), here.staff);
    private final ImplementAction implementAction = new ImplementAction(here.register.actions(), here.staff);
    private final VerifyAction verifyAction = new VerifyAction(here.register.actions(), here.staff);
    private final AbandonAction abandonAction = new AbandonAction(here.register.actions(), here.staff);

    @Test
    void an_action_is_planned_carried_out_and_verified() {
        var plan = plan(malfunction(1));
        var number = planAction.handle(new PlanAction.Command(ALBA, plan));
        assertThat(kept(number)).isEqualTo(new Snapshot(number, 1, plan, TODAY, ActionState.PLANNED, null, null, null));

        implement(BRUNO, number);
        assertThat(kept(number))
                .isEqualTo(new Snapshot(number, 2, plan, TODAY, ActionState.IMPLEMENTED, TODAY, null, "Modèle revu"));

        verify(ALBA, number);
        assertThat(kept(number))
                .isEqualTo(new Snapshot(
                        number, 3, plan, TODAY, ActionState.VERIFIED_EFFECTIVE, TODAY, TODAY, "Aucun retour"));
        assertThat(here.register.journal().latestActs(10))
                .containsExactly(
                        act(ALBA, "ActionVerified", "A-0001 : Aucun retour"),
                        act(BRUNO, "ActionImplemented", "A-0001 : Modèle revu"),
                        act(ALBA, "ActionPlanned", "A-0001 : Relire les devis"));
    }

    @Test
    void an_action_is_given_up_for_a_reason_and_remedies_nothing_any_more() {
        var malfunction = malfunction(1);
        var number = planAction.handle(new PlanAction.Command(ALBA, plan(malfunction)));
        assertThat(here.register.malfunctions().undecided(10)).isEmpty();

        abandon(BRUNO, number);
        assertThat(kept(number).state()).isEqualTo(ActionState.ABANDONED);
        assertThat(here.register.malfunctions().undecided(10))
                .extracting(found -> found.id())
                .containsExactly(malfunction);
    }

    @Test
    void an_action_remedies_malfunctions_that_are_on_their_files() {
        var malfunction = malfunction(1);
        var absent = new MalfunctionId(malfunction.complaint(), 2);
        var elsewhere = new MalfunctionId(new ComplaintNumber(2020, 1), 1);

        here.assertRefused(
                Rule.MALFUNCTION_IS_ON_FILE, () -> planAction.handle(new PlanAction.Command(ALBA, plan(absent))));
        here.assertFails(NoSuchComplaint.class, () -> planAction.handle(new PlanAction.Command(ALBA, plan(elsewhere))));
    }

    @Test
    void who_only_records_plans_verifies_and_abandons_nothing_but_carries_out_what_is_hers() {
        var hers = new ActionPlan("Classer", Set.of(malfunction(1)), CHLOE, TODAY);

        here.assertRefused(
                Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS, () -> planAction.handle(new PlanAction.Command(CHLOE, hers)));
        var number = planAction.handle(new PlanAction.Command(ALBA, hers));
        here.assertRefused(Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS, () -> abandon(CHLOE, number));
        implement(CHLOE, number);
        here.assertRefused(Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS, () -> verify(CHLOE, number));
    }

    @Test
    void an_action_follows_its_course() {
        var number = planAction.handle(new PlanAction.Command(ALBA, plan(malfunction(1))));

        here.assertRefused(Rule.ACTION_FOLLOWS_ITS_COURSE, () -> verify(ALBA, number));
        implement(ALBA, number);
        here.assertRefused(Rule.ACTION_FOLLOWS_ITS_COURSE, () -> implement(ALBA, number));
        verify(ALBA, number);
        here.assertRefused(Rule.ACTION_FOLLOWS_ITS_COURSE, () -> abandon(ALBA, number));
    }

    @Test
    void an_action_that_is_not_there_has_no_course() {
        here.assertFails(NoSuchAction.class, () -> implement(ALBA, new ActionNumber(7)));
    }

    private MalfunctionId malfunction(int index) {
        var number = here.keep((file, by) -> file.findMalfunction(MalfunctionKind.BREACH, "Devis sans date", by));
        return new MalfunctionId(number, index);
    }

    private Snapshot kept(ActionNumber number) {
        return here.register.actions().get(number).snapshot();
    }

    private void implement(PersonId by, ActionNumber number) {
        implementAction.handle(new ImplementAction.Command(by, number, TODAY, "Modèle revu"));
    }

    private void verify(PersonId by, ActionNumber number) {
        verifyAction.handle(new VerifyAction.Command(by, number, TODAY, "Aucun retour"));
    }

    private void abandon(PersonId by, ActionNumber number) {
        abandonAction.handle(new AbandonAction.Command(by, number, TODAY, "Inutile"));
    }

    private static ActionPlan plan(MalfunctionId malfunction) {
        return new ActionPlan("Relire les devis", Set.of(malfunction), BRUNO, TODAY.plusDays(30));
    }

    private static Act act(PersonId author, String type, String summary) {
        return new Act(new Stamp(author, Workplace.LATER), type, summary);
    }
}
