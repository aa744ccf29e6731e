package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of {@link fr.cahier.application.port.ComplaintRegister} shows. */
public interface ComplaintRegisterContract
        extends RegisterFilterContract, RegisterRangesContract, RegisterOrderingContract, RegisterPagingContract {

    @Test
    default void a_row_shows_everything_that_is_filled_in() {
        var number = store().complaints().add(Samples.full(), stamp(CHLOE));

        assertThat(store().rows().rows(List.of(number))).containsExactly(ShownRows.full(number));
    }

    @Test
    default void a_row_shows_nothing_where_nothing_optional_is_filled_in() {
        var number = store().complaints().add(Samples.bare(), stamp(CHLOE));

        assertThat(store().rows().rows(List.of(number))).containsExactly(ShownRows.bare(number));
    }

    @Test
    default void rows_of_numbers_come_once_each_by_number_those_that_exist() {
        var numbers = IntStream.range(0, 3)
                .mapToObj(i -> store().complaints().add(Samples.bare(), stamp(CHLOE)))
                .toList();
        var absent = new ComplaintNumber(2026, 4);

        assertThat(store().rows().rows(List.of(numbers.get(2), absent, numbers.get(0), numbers.get(2))))
                .extracting(RegisterRow::number)
                .containsExactly(numbers.get(0), numbers.get(2));
        assertThat(store().rows().rows(List.of())).isEmpty();
    }

    @Test
    default void each_matching_row_is_read_once_by_number() {
        var first = store().complaints().add(Samples.full(), stamp(CHLOE));
        store().complaints().add(Samples.bare(), stamp(CHLOE));
        var third = store().complaints().add(Samples.full(), stamp(CHLOE));
        var read = new ArrayList<RegisterRow>();
        store().rows().forEach(RegisterFilter.EVERYTHING.open(false), read::add);

        assertThat(read).containsExactly(ShownRows.full(first), ShownRows.full(third));
    }

    @Test
    default void a_reader_that_fails_is_heard_and_the_register_goes_on() {
        var number = store().complaints().add(Samples.full(), stamp(CHLOE));
        var failure = new IllegalStateException("full disk");

        for (var i = 0; i < 30; i++) {
            assertThatThrownBy(() -> store().rows().forEach(RegisterFilter.EVERYTHING, row -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
        }
        assertThat(store().rows().rows(List.of(number))).hasSize(1);
    }
}
