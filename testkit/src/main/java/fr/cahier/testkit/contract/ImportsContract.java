package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static fr.cahier.testkit.contract.Batch.acknowledged;
import static fr.cahier.testkit.contract.Batch.number;
import static fr.cahier.testkit.contract.Batch.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.Imports.Done;
import fr.cahier.application.port.Imports.Entry;
import fr.cahier.application.port.Imports.Known;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Complaint;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of {@link fr.cahier.application.port.Imports} does. */
public interface ImportsContract extends ImportBatchesContract {

    @Test
    default void new_rows_are_numbered_in_the_order_given_and_known_by_their_identities() {
        store().complaints().add(aComplaint(), stamp(CHLOE));
        commit(List.of(row("b"), row("a")), List.of());

        assertThat(store().imports().known(List.of("a", "b", "c")))
                .isEqualTo(Map.of("b", new Known(number(2), "b-1"), "a", new Known(number(3), "a-1")));
    }

    @Test
    default void imported_complaints_are_in_the_register_with_their_facts() {
        var row = row("a");
        var events = row.complaint().events();
        commit(List.of(row), List.of());

        assertThat(store().complaints().get(number(1)).snapshot().intake().reference())
                .isEqualTo("ref-a");
        assertThat(store().journal().timeline(number(1)))
                .isEqualTo(List.of(new Journal.Entry(1, stamp(CHLOE), events.get(0))));
    }

    @Test
    default void an_updated_row_is_saved_and_known_by_its_new_fingerprint() {
        commit(List.of(row("a")), List.of());
        commit(List.of(), List.of(acknowledged(loaded(1), "a")));

        assertThat(store().imports().known(List.of("a"))).isEqualTo(Map.of("a", new Known(number(1), "a-2")));
        assertThat(store().complaints().get(number(1)).snapshot())
                .satisfies(file -> assertThat(file.version()).isEqualTo(2))
                .satisfies(file -> assertThat(file.acknowledgement()).isEqualTo(new Acknowledgement(TODAY, null)));
        assertThat(store().journal().timeline(number(1))).hasSize(2);
    }

    @Test
    default void a_complaint_recorded_by_hand_becomes_known_when_a_row_updates_it() {
        store().complaints().add(aComplaint(), stamp(CHLOE));
        commit(List.of(), List.of(acknowledged(loaded(1), "a")));

        assertThat(store().imports().known(List.of("a"))).isEqualTo(Map.of("a", new Known(number(1), "a-2")));
    }

    @Test
    default void identities_and_references_are_the_same_only_to_the_character() {
        var identities = List.of("été", "Été", "ete", "été ", " été", "\"été\"", "%", "'");
        commit(identities.stream().map(Batch::row).toList(), List.of());

        for (var i = 0; i < identities.size(); i++) {
            var identity = identities.get(i);
            assertThat(store().imports().known(List.of(identity)))
                    .isEqualTo(Map.of(identity, new Known(number(i + 1), identity + "-1")));
        }
        assertThat(store().imports().numbersOf(List.of("ref-été", "ref-ETE"))).isEqualTo(Map.of("ref-été", number(1)));
    }

    @Test
    default void references_are_found_whether_imported_or_recorded_by_hand() {
        var byHand = Complaint.record(anIntake().reference("REC-7").build(), by(CHLOE));
        store().complaints().add(byHand, stamp(CHLOE));
        commit(List.of(row("a")), List.of());

        assertThat(store().imports().numbersOf(List.of("REC-7", "ref-a", "REC-8")))
                .isEqualTo(Map.of("REC-7", number(1), "ref-a", number(2)));
    }

    @Test
    default void thousands_are_looked_up_at_once() {
        commit(IntStream.range(0, 50).mapToObj(i -> row("row" + i)).toList(), List.of());
        var asked = IntStream.range(0, 5_000).mapToObj(i -> "row" + i).toList();

        assertThat(store().imports().known(asked)).hasSize(50);
        assertThat(store().imports()
                        .numbersOf(asked.stream().map(row -> "ref-" + row).toList()))
                .hasSize(50);
        assertThat(store().imports().known(List.of())).isEmpty();
        assertThat(store().imports().numbersOf(List.of())).isEmpty();
    }

    @Test
    default void a_finished_import_is_journalled_with_its_counts() {
        store().imports().finished(new Done("registre.csv", "ab12", 1, 2, 1234, 0), stamp(ALBA));

        assertThat(store().journal().latestActs(1))
                .containsExactly(
                        new Act(
                                stamp(ALBA),
                                "FileImported",
                                "registre.csv : 1 nouvelle(s), 2 mise(s) à jour, 1234 identique(s), 0 rejetée(s) ; SHA-256 ab12"));
    }

    private void commit(List<Entry> created, List<Entry> updated) {
        store().imports().commit(created, updated, stamp(CHLOE));
    }

    private Complaint loaded(int sequence) {
        return store().complaints().get(number(sequence));
    }
}
