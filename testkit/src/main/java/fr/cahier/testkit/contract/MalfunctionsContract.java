package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.Malfunctions.Found;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of {@link fr.cahier.application.port.Malfunctions} does. */
public interface MalfunctionsContract extends StoreContract {

    @Test
    default void the_malfunctions_of_a_complaint_come_whole_in_the_order_of_finding_with_their_live_actions() {
        var number = store().complaints().add(Samples.full(), stamp(CHLOE));
        var second = new MalfunctionId(number, 2);
        var first = learning().plan(second);
        learning().abandon(learning().plan(second));
        var third = learning().plan(second);

        assertThat(store().malfunctions().of(number))
                .containsExactly(
                        new Found(
                                new MalfunctionId(number, 1),
                                MalfunctionKind.BREACH,
                                "Devis sans date",
                                Samples.march(7),
                                "Cas isolé",
                                List.of()),
                        new Found(
                                second,
                                MalfunctionKind.BAD_PRACTICE,
                                "Relance oubliée",
                                Samples.march(11),
                                null,
                                List.of(first, third)));
    }

    @Test
    default void a_complaint_without_malfunctions_or_that_is_not_there_has_none() {
        var number = store().complaints().add(Samples.bare(), stamp(CHLOE));

        assertThat(store().malfunctions().of(number)).isEmpty();
        assertThat(store().malfunctions().of(new ComplaintNumber(2020, 1))).isEmpty();
    }

    @Test
    default void undecided_come_by_day_of_finding_then_by_identifier_no_more_than_asked() {
        var one = learning().fileWithMalfunctions(TODAY, TODAY.minusDays(1));
        var two = learning().fileWithMalfunctions(TODAY.minusDays(2), TODAY);

        assertThat(undecided(10))
                .containsExactly(
                        new MalfunctionId(two, 1),
                        new MalfunctionId(one, 2),
                        new MalfunctionId(one, 1),
                        new MalfunctionId(two, 2));
        assertThat(undecided(2)).containsExactly(new MalfunctionId(two, 1), new MalfunctionId(one, 2));
    }

    @Test
    default void an_action_decides_until_the_last_one_is_abandoned() {
        var malfunction = new MalfunctionId(learning().fileWithMalfunctions(TODAY), 1);
        var action = learning().plan(malfunction);
        var other = learning().plan(malfunction);
        learning().abandon(action);
        assertThat(undecided(10)).isEmpty();

        learning().abandon(other);
        assertThat(undecided(10)).containsExactly(malfunction);
    }

    @Test
    default void an_action_carried_out_decides_too() {
        var malfunction = new MalfunctionId(learning().fileWithMalfunctions(TODAY), 1);
        var action = learning().plan(malfunction);
        learning().change(action, planned -> planned.implement(TODAY, "Modèle revu", by(ALBA)));
        assertThat(undecided(10)).isEmpty();

        learning().change(action, implemented -> implemented.verify(TODAY, "Aucun retour", by(ALBA)));
        assertThat(undecided(10)).isEmpty();
    }

    @Test
    default void a_reason_to_have_no_action_decides_one_malfunction_alone() {
        var number = learning().fileWithMalfunctions(TODAY, TODAY);
        learning().change(number, file -> file.leaveWithoutAction(1, "Cas isolé", by(ALBA)));

        assertThat(undecided(10)).containsExactly(new MalfunctionId(number, 2));
    }

    private List<MalfunctionId> undecided(int limit) {
        return store().malfunctions().undecided(limit).stream().map(Found::id).toList();
    }

    private Learning learning() {
        return new Learning(store());
    }
}
