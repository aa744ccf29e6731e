package fr.cahier.testkit.contract;

import static fr.cahier.application.port.RegisterFilter.EVERYTHING;
import static fr.cahier.domain.complaint.ComplaintField.ACKNOWLEDGEMENT_DUE_ON;
import static fr.cahier.domain.complaint.ComplaintField.COMPLAINANT;
import static fr.cahier.domain.complaint.ComplaintField.DUE_ON;
import static fr.cahier.domain.complaint.ComplaintField.RECEIVED_ON;
import static fr.cahier.domain.complaint.ComplaintField.SUBJECT;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.RegisterFilter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows a filter lets through by their days and states, and that all conditions hold at once. */
public interface RegisterRangesContract extends StoreContract {

    @Test
    default void a_range_of_days_includes_both_ends_and_may_leave_one_open() {
        var full = reading().addFull();
        for (var field : RegisterFilter.DAYS) {
            var day = LocalDate.parse(FilledIn.valueOf(field));
            var around = List.of(
                    EVERYTHING.within(field, day, day),
                    EVERYTHING.within(field, day, null),
                    EVERYTHING.within(field, null, day),
                    EVERYTHING.within(field, null, null));
            var beside = List.of(
                    EVERYTHING.within(field, day.plusDays(1), null),
                    EVERYTHING.within(field, null, day.minusDays(1)),
                    EVERYTHING.within(field, day.plusDays(1), day.minusDays(1)));

            assertThat(around)
                    .allSatisfy(range -> assertThat(reading().matching(range)).containsExactly(full));
            assertThat(beside)
                    .allSatisfy(range -> assertThat(reading().matching(range)).isEmpty());
        }
    }

    @Test
    default void an_empty_field_is_in_no_range() {
        var always = List.of(RECEIVED_ON, DUE_ON, ACKNOWLEDGEMENT_DUE_ON);
        reading().addBare();
        for (var field : RegisterFilter.DAYS) {
            if (!always.contains(field)) {
                assertThat(reading().matching(EVERYTHING.within(field, null, null)))
                        .as(field.key())
                        .isEmpty();
            }
        }
    }

    @Test
    default void open_files_are_those_not_closed() {
        var closed = reading().addFull();
        var open = reading().addBare();

        assertThat(reading().matching(EVERYTHING.open(true))).containsExactly(open);
        assertThat(reading().matching(EVERYTHING.open(false))).containsExactly(closed);
        assertThat(reading().matching(EVERYTHING)).containsExactly(closed, open);
    }

    @Test
    default void next_due_by_a_day_includes_it_and_leaves_out_where_nothing_is_awaited() {
        reading().addFull();
        var open = reading().addBare();
        var nextDue = LocalDate.of(2026, 2, 12);

        assertThat(reading().matching(EVERYTHING.nextDueBy(nextDue))).containsExactly(open);
        assertThat(reading().matching(EVERYTHING.nextDueBy(nextDue.plusYears(9))))
                .containsExactly(open);
        assertThat(reading().matching(EVERYTHING.nextDueBy(nextDue.minusDays(1))))
                .isEmpty();
    }

    @Test
    default void all_conditions_hold_at_once() {
        var wanted = reading()
                .add(anIntake().receivedOn(Samples.march(4)).from("Anne").subject("Retard"));
        reading().add(anIntake().receivedOn(Samples.march(4)).from("Anne").subject("Oubli"));
        reading().add(anIntake().receivedOn(Samples.march(5)).from("Anne").subject("Retard"));
        reading().add(anIntake().receivedOn(Samples.march(3)).from("Anne").subject("Retard"));
        reading().add(anIntake().receivedOn(Samples.march(4)).from("Zoé").subject("Retard"));
        var filter = EVERYTHING
                .with(COMPLAINANT, "anne")
                .with(SUBJECT, "retard")
                .within(RECEIVED_ON, Samples.march(4), Samples.march(9))
                .nextDueBy(Samples.march(14));

        assertThat(reading().matching(filter)).containsExactly(wanted);
        assertThat(reading().matching(filter.open(true))).containsExactly(wanted);
        assertThat(reading().matching(filter.open(false))).isEmpty();
    }

    private Reading reading() {
        return new Reading(store());
    }
}
