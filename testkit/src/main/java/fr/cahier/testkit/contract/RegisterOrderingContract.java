package fr.cahier.testkit.contract;

import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.Ordering;
import fr.cahier.domain.complaint.ComplaintField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In which order the register comes: on each field of the procedure, both ways, empty ones last, ties by number. */
public interface RegisterOrderingContract extends StoreContract {

    @Test
    default void days_come_in_order() {
        assertOrder(ComplaintField.RECEIVED_ON, "2 4 3 1", "1 3 2 4");
        assertOrder(ComplaintField.DUE_ON, "2 4 3 1", "1 3 2 4");
        assertOrder(ComplaintField.CLOSED_ON, "3 1 4 2", "1 4 3 2");
    }

    @Test
    default void texts_come_by_character() {
        assertOrder(ComplaintField.COMPLAINANT, "3 1 4 2", "2 4 1 3");
        assertOrder(ComplaintField.SUBJECT, "3 2 1 4", "4 1 2 3");
        assertOrder(ComplaintField.PERSON_CONCERNED, "3 1 2 4", "1 3 2 4");
        assertOrder(ComplaintField.FOLLOW_UP, "3 4 1 2", "1 4 3 2");
    }

    @Test
    default void codes_come_by_character() {
        assertOrder(ComplaintField.CHANNEL, "2 4 1 3", "3 1 2 4");
        assertOrder(ComplaintField.SERVICE, "2 4 3 1", "1 3 2 4");
    }

    @Test
    default void handlers_come_by_identifier_and_former_ones_among_them_by_name() {
        assertOrder(ComplaintField.HANDLER, "4 3 1 2", "1 3 4 2");
    }

    @Test
    default void numbers_come_by_year_then_sequence() {
        var reading = new Reading(store());
        for (var year : List.of(2026, 2025, 2026)) {
            reading.add(anIntake().receivedOn(LocalDate.of(year, 2, 2)));
        }

        assertThat(reading.inOrder(Ordering.BY_NUMBER)).hasToString("[2025-0001, 2026-0001, 2026-0002]");
        assertThat(reading.inOrder(new Ordering(ComplaintField.NUMBER, true)))
                .hasToString("[2026-0002, 2026-0001, 2025-0001]");
    }

    @Test
    default void what_is_due_next_comes_first_and_where_nothing_is_awaited_last() {
        var reading = new Reading(store());
        var nothing = reading.addFull();
        var third = reading.add(anIntake().receivedOn(Samples.march(4)));
        var first = reading.addBare();
        var second = reading.add(anIntake().receivedOn(Samples.march(2)));

        assertThat(reading.inOrder(Ordering.BY_NEXT_DUE_DATE)).containsExactly(first, second, third, nothing);
        assertThat(reading.inOrder(new Ordering(null, true))).containsExactly(third, second, first, nothing);
    }

    @Test
    default void amounts_and_counts_come_by_size() {
        var reading = new Reading(store());
        var none = reading.addBare();
        var cheap = reading.add(Samples.redressed("9.99", 10));
        var dear = reading.add(Samples.redressed("120.50", 9));

        assertThat(reading.inOrder(new Ordering(ComplaintField.REDRESS_AMOUNT, false)))
                .containsExactly(cheap, dear, none);
        assertThat(reading.inOrder(new Ordering(ComplaintField.MALFUNCTIONS, false)))
                .containsExactly(none, dear, cheap);
    }

    /** Orders {@link FourFiles}; {@code 2} stands for the number 2026-0002. */
    private void assertOrder(ComplaintField field, String upwards, String downwards) {
        var reading = new Reading(store());
        if (reading.inOrder(Ordering.BY_NUMBER).isEmpty()) {
            FourFiles.all().forEach(reading::add);
        }
        assertThat(sequences(new Ordering(field, false))).as(field.key()).isEqualTo(upwards);
        assertThat(sequences(new Ordering(field, true)))
                .as(field.key() + ", downwards")
                .isEqualTo(downwards);
    }

    private String sequences(Ordering ordering) {
        return new Reading(store())
                .inOrder(ordering).stream()
                        .map(number -> String.valueOf(number.sequence()))
                        .collect(Collectors.joining(" "));
    }
}
