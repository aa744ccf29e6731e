package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.NOW;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Imports.Done;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.application.port.Journal.Entry;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.improvement.ActionPlan;
import fr.cahier.domain.improvement.BriefingMedium;
import fr.cahier.domain.improvement.CorrectiveAction;
import fr.cahier.domain.improvement.StaffBriefing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every journal does: it forgets nothing, changes nothing, and keeps the order. */
public interface JournalContract extends StoreContract {

    @Test
    default void a_timeline_gives_back_every_kind_of_fact_as_it_was_in_the_order_of_the_acts() {
        var told = new ArrayList<ComplaintEvent>();
        for (var life : Life.all()) {
            assertThat(eventsOf(store().journal().timeline(live(life)))).isEqualTo(life.events());
            told.addAll(life.events());
        }

        assertThat(told.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(ComplaintEvent.class.getPermittedSubclasses());
    }

    @Test
    default void facts_are_numbered_from_one_on_each_complaint_and_carry_the_stamp_of_their_save() {
        var number = store().complaints().add(aComplaint(), stamp(CHLOE));
        store().complaints().add(aComplaint(), stamp(CHLOE));
        var later = new Stamp(ALBA, NOW.plusNanos(1_000));
        var loaded = store().complaints().get(number);
        loaded.findMalfunction(MalfunctionKind.BREACH, "Dossier égaré", by(ALBA));
        loaded.leaveWithoutAction(1, "Cas isolé", by(ALBA));
        store().complaints().save(loaded, later);

        assertThat(store().journal().timeline(number))
                .extracting(Entry::sequence, Entry::stamp)
                .containsExactly(tuple(1, stamp(CHLOE)), tuple(2, later), tuple(3, later));
    }

    @Test
    default void a_complaint_that_is_not_there_has_no_timeline() {
        assertThat(store().journal().timeline(new ComplaintNumber(2026, 1))).isEmpty();
    }

    @Test
    default void acts_on_anything_else_come_newest_first_and_no_more_than_asked() {
        var stamps = List.of(stamp(ALBA), stamp(BRUNO), stamp(ALBA), new Stamp(CHLOE, NOW.plusSeconds(1)));
        var done = new Done("registre.csv", "ab12", 12, 3, 40, 2);
        var action = CorrectiveAction.plan(new ActionPlan("Relire les devis", Set.of(), BRUNO, TODAY), by(ALBA));
        store().settings().replace(FIRM, FIRM, List.of("+ une ligne", "- une autre"), stamps.get(0));
        store().imports().finished(done, stamps.get(1));
        var number = store().actions().add(action, stamps.get(2));
        var briefing = new StaffBriefing(TODAY, BriefingMedium.MEETING, "Relisez les devis.", List.of());
        store().briefings().add(briefing, stamps.get(3));

        assertThat(store().journal().latestActs(4))
                .containsExactly(
                        Act.staffBriefed(briefing, stamps.get(3)),
                        Act.onAction(number, action.events().get(0), stamps.get(2)),
                        Act.fileImported(done, stamps.get(1)),
                        Act.settingsChanged(List.of("+ une ligne", "- une autre"), stamps.get(0)));
        assertThat(store().journal().latestActs(2))
                .hasSize(2)
                .isEqualTo(store().journal().latestActs(4).subList(0, 2));
    }

    @Test
    default void acts_on_complaints_are_in_their_timelines_only() {
        var before = store().journal().latestActs(100);
        store().complaints().add(aComplaint(), stamp(CHLOE));

        assertThat(store().journal().latestActs(100)).isEqualTo(before);
    }

    /** Adds it with its first facts and saves it with the others, one save each. */
    private ComplaintNumber live(Life life) {
        var number = store().complaints().add(life.start(), stamp(CHLOE));
        for (var step : life.steps()) {
            var loaded = store().complaints().get(number);
            step.accept(loaded);
            store().complaints().save(loaded, stamp(ALBA));
        }
        return number;
    }

    private static List<ComplaintEvent> eventsOf(List<Entry> timeline) {
        return timeline.stream().map(Entry::event).toList();
    }
}
