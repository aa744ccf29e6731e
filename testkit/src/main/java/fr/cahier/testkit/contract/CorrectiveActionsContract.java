package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.Journal.Act;
import fr.cahier.application.port.NoSuchAction;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.ActionState;
import fr.cahier.domain.improvement.CorrectiveAction;
import fr.cahier.domain.improvement.CorrectiveAction.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of {@link fr.cahier.application.port.CorrectiveActions} does. */
public interface CorrectiveActionsContract extends StoreContract {

    @Test
    default void actions_are_numbered_from_one_and_listed_by_number() {
        assertThat(learning().plan()).hasToString("A-0001");
        assertThat(learning().plan()).hasToString("A-0002");
        assertThat(store().actions().all())
                .extracting(Snapshot::number)
                .containsExactly(new ActionNumber(1), new ActionNumber(2));
    }

    @Test
    default void an_action_comes_back_whole_at_each_step_of_its_course() {
        var file = learning().fileWithMalfunctions(TODAY, TODAY);
        var plan = Learning.plan(Set.of(new MalfunctionId(file, 2), new MalfunctionId(file, 1)));
        var later = by(ALBA, TODAY.plusDays(9));
        var number = store().actions().add(CorrectiveAction.plan(plan, by(ALBA)), stamp(ALBA));
        var planned = new Snapshot(number, 1, plan, TODAY, ActionState.PLANNED, null, null, null);
        assertThat(kept(number)).isEqualTo(planned);

        var one = TODAY.plusDays(1);
        learning().change(number, action -> action.implement(one, "Modèle revu", later));
        var implemented = new Snapshot(number, 2, plan, TODAY, ActionState.IMPLEMENTED, one, null, "Modèle revu");
        assertThat(kept(number)).isEqualTo(implemented);

        var two = TODAY.plusDays(2);
        learning().change(number, action -> action.verify(two, "Aucun retour", later));
        var verified = new Snapshot(number, 3, plan, TODAY, ActionState.VERIFIED_EFFECTIVE, one, two, "Aucun retour");
        assertThat(kept(number)).isEqualTo(verified);
        assertThat(store().actions().all()).containsExactly(verified);
    }

    @Test
    default void an_action_that_is_not_there_is_refused_by_its_number() {
        var absent = new ActionNumber(1);

        assertThatThrownBy(() -> store().actions().get(absent))
                .isInstanceOfSatisfying(
                        NoSuchAction.class, e -> assertThat(e.number()).isEqualTo(absent));
    }

    @Test
    default void what_happens_to_a_loaded_action_stays_outside_until_it_is_saved() {
        var number = learning().plan();
        store().actions().get(number).abandon(TODAY, "Inutile", by(ALBA));

        assertThat(kept(number).state()).isEqualTo(ActionState.PLANNED);
    }

    @Test
    default void the_slower_of_two_writers_of_an_action_is_refused_and_leaves_no_trace() {
        var number = learning().plan();
        var second = store().actions().get(number);
        learning().change(number, action -> action.implement(TODAY, "Modèle revu", by(ALBA)));
        second.abandon(TODAY, "Inutile", by(ALBA));
        var kept = kept(number);
        var acts = store().journal().latestActs(100);

        assertThatThrownBy(() -> store().actions().save(second, stamp(BRUNO)))
                .isInstanceOf(StaleSave.class)
                .hasMessage("A-0001");

        assertThat(kept(number)).isEqualTo(kept);
        assertThat(store().journal().latestActs(100)).isEqualTo(acts);
    }

    @Test
    default void eight_threads_that_plan_at_once_leave_no_gap() throws Exception {
        var numbers = AtOnce.eightTimes(() -> learning().plan());

        assertThat(numbers.stream().map(ActionNumber::sequence))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, AtOnce.THREADS).boxed().toList());
    }

    @Test
    default void each_step_of_an_action_is_journalled() {
        var number = learning().plan();
        var loaded = store().actions().get(number);
        loaded.abandon(TODAY, "Inutile", by(ALBA));
        store().actions().save(loaded, stamp(BRUNO));

        assertThat(store().journal().latestActs(2))
                .containsExactly(
                        new Act(stamp(BRUNO), "ActionAbandoned", "A-0001 : Inutile"),
                        new Act(stamp(ALBA), "ActionPlanned", "A-0001 : Relire les devis"));
    }

    @Test
    default void remedied_are_the_malfunctions_asked_for_that_an_action_not_abandoned_remedies() {
        var one = learning().fileWithMalfunctions(TODAY, TODAY);
        var two = learning().fileWithMalfunctions(TODAY, TODAY);
        var notAsked = learning().fileWithMalfunctions(TODAY);
        learning().plan(new MalfunctionId(one, 1), new MalfunctionId(notAsked, 1));
        var abandoned =
                learning().plan(new MalfunctionId(one, 2), new MalfunctionId(two, 1), new MalfunctionId(two, 2));
        learning().plan(new MalfunctionId(two, 2));
        learning().abandon(abandoned);

        assertThat(store().actions().remedied(List.of(one, two)))
                .containsExactlyInAnyOrder(new MalfunctionId(one, 1), new MalfunctionId(two, 2));
        assertThat(store().actions().remedied(List.of())).isEmpty();
    }

    private Learning learning() {
        return new Learning(store());
    }

    private Snapshot kept(ActionNumber number) {
        return store().actions().get(number).snapshot();
    }
}
