package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of {@link fr.cahier.application.port.Complaints} does. */
public interface ComplaintsContract extends SavesAtOnceContract {

    @Test
    default void numbers_count_from_one_in_each_year_of_receipt() {
        var numbers = new ArrayList<String>();
        for (var year : List.of(2026, 2025, 2026, 2025, 2026)) {
            numbers.add(add(receivedOn(LocalDate.of(year, 2, 27))).toString());
        }

        assertThat(numbers).containsExactly("2026-0001", "2025-0001", "2026-0002", "2025-0002", "2026-0003");
    }

    @Test
    default void a_complaint_of_which_everything_is_filled_in_comes_back_whole() {
        var number = add(Samples.full());

        assertThat(store().complaints().get(number).snapshot()).isEqualTo(Samples.full(number, 1));
    }

    @Test
    default void a_complaint_of_which_nothing_optional_is_filled_in_comes_back_so() {
        var number = add(Samples.bare());

        assertThat(store().complaints().get(number).snapshot()).isEqualTo(Samples.bare(number, 1));
    }

    @Test
    default void everything_that_a_save_changes_comes_back() {
        var number = add(Samples.bare());
        store().complaints().save(Complaint.from(Samples.full(number, 1)), stamp(ALBA));

        assertThat(store().complaints().get(number).snapshot()).isEqualTo(Samples.full(number, 2));
    }

    @Test
    default void everything_that_a_save_empties_comes_back_empty() {
        var number = add(Samples.full());
        store().complaints().save(Complaint.from(Samples.bare(number, 1)), stamp(ALBA));

        assertThat(store().complaints().get(number).snapshot()).isEqualTo(Samples.bare(number, 2));
    }

    @Test
    default void a_complaint_that_is_not_there_is_refused_by_its_number() {
        add(aComplaint());
        var absent = new ComplaintNumber(2026, 2);

        assertThatThrownBy(() -> store().complaints().get(absent))
                .isInstanceOfSatisfying(
                        NoSuchComplaint.class, e -> assertThat(e.number()).isEqualTo(absent));
    }

    @Test
    default void what_happens_to_a_loaded_complaint_stays_outside_until_it_is_saved() {
        var number = add(aComplaint());
        var loaded = store().complaints().get(number);
        acknowledge(loaded);

        assertThat(store().complaints().get(number).snapshot().acknowledgement())
                .isNull();
    }

    @Test
    default void what_happens_to_a_complaint_after_it_was_added_stays_outside() {
        var recorded = aComplaint();
        var number = add(recorded);
        recorded.findMalfunction(MalfunctionKind.BREACH, "Dossier égaré", by(ALBA));

        assertThat(store().complaints().get(number).snapshot().malfunctions()).isEmpty();
        assertThat(store().journal().timeline(number)).hasSize(1);
    }

    @Test
    default void each_save_is_one_version_even_without_a_new_fact() {
        var number = add(aComplaint());
        store().complaints().save(store().complaints().get(number), stamp(ALBA));
        store().complaints().save(store().complaints().get(number), stamp(ALBA));

        assertThat(store().complaints().get(number).snapshot().version()).isEqualTo(3);
        assertThat(store().journal().timeline(number)).hasSize(1);
    }

    @Test
    default void a_complaint_is_found_by_exactly_its_reference_the_first_one_if_several_have_it() {
        add(aComplaint());
        var first = add(referenced("REC-7"));
        var other = add(referenced("rec-7"));
        add(referenced("REC-7"));

        assertThat(store().complaints().numberOf("REC-7")).contains(first);
        assertThat(store().complaints().numberOf("rec-7")).contains(other);
        assertThat(store().complaints().numberOf("REC-")).isEmpty();
    }

    @Test
    default void a_corrected_reference_is_the_one_to_find() {
        var number = add(referenced("REC-7"));
        var loaded = store().complaints().get(number);
        loaded.correct(anIntake().reference("REC-8").build(), by(ALBA));
        store().complaints().save(loaded, stamp(ALBA));

        assertThat(store().complaints().numberOf("REC-7")).isEmpty();
        assertThat(store().complaints().numberOf("REC-8")).contains(number);
    }

    private ComplaintNumber add(Complaint complaint) {
        return store().complaints().add(complaint, stamp(CHLOE));
    }

    private static void acknowledge(Complaint loaded) {
        loaded.acknowledge(new Acknowledgement(TODAY, null), by(ALBA));
    }

    private static Complaint receivedOn(LocalDate day) {
        return Complaint.record(anIntake().receivedOn(day).build(), by(CHLOE));
    }

    private static Complaint referenced(String reference) {
        return Complaint.record(anIntake().reference(reference).build(), by(CHLOE));
    }
}
