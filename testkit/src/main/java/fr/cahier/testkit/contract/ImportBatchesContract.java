package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.stamp;
import static fr.cahier.testkit.contract.Batch.acknowledged;
import static fr.cahier.testkit.contract.Batch.number;
import static fr.cahier.testkit.contract.Batch.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.Imports.Entry;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.Complaint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A batch of an import is written whole or not at all. */
public interface ImportBatchesContract extends StoreContract {

    @Test
    default void a_batch_of_which_the_last_row_is_stale_writes_nothing() {
        commit(List.of(row("a"), row("b")), List.of());
        var stale = loaded(2);
        store().complaints().save(loaded(2), stamp(ALBA));
        var before = everything();

        assertRefused(List.of(row("c")), List.of(acknowledged(loaded(1), "a"), acknowledged(stale, "b")));

        assertThat(everything()).isEqualTo(before);
        assertThat(store().imports().known(List.of("c"))).isEmpty();
        assertThat(store().imports().known(List.of("a")).values())
                .extracting(known -> known.fingerprint())
                .containsExactly("a-1");
        assertThat(store().journal().timeline(number(1))).hasSize(1);
    }

    @Test
    default void a_batch_whose_last_new_row_was_imported_meanwhile_writes_nothing() {
        commit(List.of(row("a")), List.of());
        var before = everything();

        assertRefused(List.of(row("b"), row("a")), List.of());

        assertThat(everything()).isEqualTo(before);
        assertThat(store().imports().known(List.of("b"))).isEmpty();
    }

    @Test
    default void a_batch_that_creates_one_row_twice_writes_nothing() {
        assertRefused(List.of(row("a"), row("a")), List.of());

        assertThat(everything()).isEmpty();
    }

    @Test
    default void a_batch_that_updates_one_complaint_twice_writes_nothing() {
        commit(List.of(row("a")), List.of());
        var before = everything();

        assertRefused(List.of(), List.of(acknowledged(loaded(1), "a"), acknowledged(loaded(1), "b")));

        assertThat(everything()).isEqualTo(before);
        assertThat(store().journal().timeline(number(1))).hasSize(1);
    }

    @Test
    default void a_batch_that_was_not_written_leaves_no_gap_in_the_numbers() {
        commit(List.of(row("a")), List.of());
        assertRefused(List.of(row("b"), row("c"), row("a")), List.of());

        assertThat(store().complaints().add(aComplaint(), stamp(CHLOE))).isEqualTo(number(2));
    }

    @Test
    default void of_eight_imports_of_the_same_rows_at_once_one_wins() throws Exception {
        var won = AtOnce.eightTimes(() -> isWritten(List.of(row("a"), row("b"))));

        assertThat(won).containsOnlyOnce(true).hasSize(AtOnce.THREADS);
        assertThat(everything()).extracting(RegisterRow::number).containsExactly(number(1), number(2));
    }

    @Test
    default void an_empty_batch_writes_nothing() {
        commit(List.of(), List.of());

        assertThat(everything()).isEmpty();
    }

    private void commit(List<Entry> created, List<Entry> updated) {
        store().imports().commit(created, updated, stamp(CHLOE));
    }

    private void assertRefused(List<Entry> created, List<Entry> updated) {
        assertThatThrownBy(() -> commit(created, updated)).isInstanceOf(StaleSave.class);
    }

    private boolean isWritten(List<Entry> created) {
        try {
            commit(created, List.of());
            return true;
        } catch (StaleSave tooLate) {
            return false;
        }
    }

    private Complaint loaded(int sequence) {
        return store().complaints().get(number(sequence));
    }

    private List<RegisterRow> everything() {
        var rows = new ArrayList<RegisterRow>();
        store().rows().forEach(RegisterFilter.EVERYTHING, rows::add);
        return rows;
    }
}
