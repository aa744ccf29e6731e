package fr.cahier.testkit.contract;

import static fr.cahier.application.port.RegisterFilter.EVERYTHING;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.ComplaintRegister.Page;
import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the register is leafed through: each row on one page, whatever the ordering, ties and empty fields included. */
public interface RegisterPagingContract extends StoreContract {

    @Test
    default void pages_of_any_ordering_show_each_row_once_in_the_order_of_one_long_page() {
        fill();
        fill();
        for (var ordering : orderings()) {
            var onOnePage = reading().inOrder(ordering);
            for (var limit : List.of(1, 3, 7)) {
                assertThat(leaf(EVERYTHING, ordering, limit))
                        .as(ordering + " by " + limit)
                        .isEqualTo(onOnePage);
            }
            assertThat(onOnePage).as(ordering.toString()).hasSize(14).doesNotHaveDuplicates();
        }
    }

    @Test
    default void pages_of_a_filter_show_its_rows_only() {
        fill();
        fill();
        var closed = EVERYTHING.open(false);

        assertThat(leaf(closed, new Ordering(ComplaintField.COMPLAINANT, true), 2))
                .containsExactlyInAnyOrderElementsOf(reading().matching(closed))
                .hasSize(8);
    }

    @Test
    default void the_last_page_has_no_next_even_when_it_is_full() {
        fill();

        assertThat(page(EVERYTHING, Ordering.BY_NUMBER, null, 6).next()).isNotNull();
        assertThat(page(EVERYTHING, Ordering.BY_NUMBER, null, 7).next()).isNull();
        assertThat(page(EVERYTHING, Ordering.BY_NUMBER, null, 7).rows()).hasSize(7);
    }

    @Test
    default void a_register_without_a_match_is_one_empty_page() {
        var page = page(EVERYTHING, Ordering.BY_NEXT_DUE_DATE, null, 10);

        assertThat(page.rows()).isEmpty();
        assertThat(page.next()).isNull();
    }

    @Test
    default void rows_that_come_in_between_two_pages_neither_repeat_nor_hide_another() {
        fill();
        var ordering = new Ordering(ComplaintField.RECEIVED_ON, false);
        var expected = reading().inOrder(ordering);
        var first = page(EVERYTHING, ordering, null, 3);
        reading().add(anIntake().receivedOn(Samples.march(1)));

        assertThat(Stream.concat(first.rows().stream(), page(EVERYTHING, ordering, first.next(), 100).rows().stream()))
                .extracting(RegisterRow::number)
                .isEqualTo(expected);
    }

    @Test
    default void what_is_no_position_is_refused() {
        fill();
        for (var nonsense : List.of("", "here", "2026-0001'", "9999-9999", "é€\uD83D\uDE00", "AAAA====")) {
            assertThatThrownBy(() -> page(EVERYTHING, Ordering.BY_NEXT_DUE_DATE, nonsense, 10))
                    .as(nonsense)
                    .isInstanceOf(InvalidInput.class);
        }
    }

    /** Seven files: ties, empty fields, everything filled in. */
    private void fill() {
        FourFiles.all().forEach(reading()::add);
        reading().addFull();
        reading().addBare();
        reading().add(Samples.redressed("9.99", 2));
    }

    private List<ComplaintNumber> leaf(RegisterFilter filter, Ordering ordering, int limit) {
        List<ComplaintNumber> seen = new ArrayList<>();
        String from = null;
        do {
            var page = page(filter, ordering, from, limit);
            page.rows().forEach(row -> seen.add(row.number()));
            from = page.next();
        } while (from != null && seen.size() < 100);
        return seen;
    }

    private Page page(RegisterFilter filter, Ordering ordering, @Nullable String from, int limit) {
        return store().rows().page(filter, ordering, from, limit);
    }

    private Reading reading() {
        return new Reading(store());
    }

    private static List<Ordering> orderings() {
        var nextDue = Stream.of(Ordering.BY_NEXT_DUE_DATE, new Ordering(null, true));
        var fields = Stream.of(ComplaintField.values())
                .flatMap(field -> Stream.of(new Ordering(field, false), new Ordering(field, true)));
        return Stream.concat(nextDue, fields).toList();
    }
}
