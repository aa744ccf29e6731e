package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of complaints does when several people write at once. */
public interface SavesAtOnceContract extends StoreContract {

    @Test
    default void the_slower_of_two_writers_is_refused_and_leaves_no_trace() {
        var number = add(aComplaint());
        var first = store().complaints().get(number);
        var second = store().complaints().get(number);
        acknowledge(first);
        second.findMalfunction(MalfunctionKind.BREACH, "Dossier égaré", by(ALBA));
        store().complaints().save(first, stamp(ALBA));
        var kept = store().complaints().get(number).snapshot();
        var journal = store().journal().timeline(number);

        assertThatThrownBy(() -> store().complaints().save(second, stamp(CHLOE)))
                .isInstanceOf(StaleSave.class)
                .hasMessage(number.toString());

        assertThat(store().complaints().get(number).snapshot()).isEqualTo(kept);
        assertThat(store().journal().timeline(number)).isEqualTo(journal).hasSize(2);
    }

    @Test
    default void eight_threads_that_add_at_once_leave_no_gap_and_share_no_number() throws Exception {
        var each = 5;
        var numbers = AtOnce.eightTimes(
                () -> IntStream.range(0, each).mapToObj(i -> add(aComplaint())).toList());

        assertThat(numbers.stream().flatMap(List::stream).map(ComplaintNumber::sequence))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, AtOnce.THREADS * each).boxed().toList());
    }

    @Test
    default void of_eight_threads_that_save_the_same_version_at_once_one_wins() throws Exception {
        var number = add(aComplaint());
        var loaded = store().complaints().get(number).snapshot();
        var won = AtOnce.eightTimes(() -> isSaved(Complaint.from(loaded)));

        assertThat(won).containsOnlyOnce(true).hasSize(AtOnce.THREADS);
        assertThat(store().complaints().get(number).snapshot().version()).isEqualTo(2);
        assertThat(store().journal().timeline(number)).hasSize(2);
    }

    private ComplaintNumber add(Complaint complaint) {
        return store().complaints().add(complaint, stamp(CHLOE));
    }

    private boolean isSaved(Complaint loaded) {
        acknowledge(loaded);
        try {
            store().complaints().save(loaded, stamp(ALBA));
            return true;
        } catch (StaleSave tooLate) {
            return false;
        }
    }

    private static void acknowledge(Complaint loaded) {
        loaded.acknowledge(new Acknowledgement(TODAY, null), by(ALBA));
    }
}
