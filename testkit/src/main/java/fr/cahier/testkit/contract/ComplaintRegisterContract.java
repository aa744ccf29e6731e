package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.EMAIL;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Side;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.firm.Code;
import fr.cahier.testkit.Fixtures;
import java.math.BigDecimal;
import java.time.LocalDate;
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

        assertThat(store().rows().rows(List.of(number))).containsExactly(fullRow(number));
    }

    @Test
    default void a_row_shows_nothing_where_nothing_optional_is_filled_in() {
        var number = store().complaints().add(Samples.bare(), stamp(CHLOE));

        assertThat(store().rows().rows(List.of(number))).containsExactly(bareRow(number));
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

        assertThat(read).containsExactly(fullRow(first), fullRow(third));
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

    private static RegisterRow fullRow(ComplaintNumber number) {
        return new RegisterRow(
                number,
                1,
                "REC-0042",
                Samples.march(3),
                "Élodie Fictive",
                Fixtures.PHONE,
                "Devis non respecté",
                Fixtures.CONTRACT,
                "Bruno Modèle",
                Fixtures.ALBA,
                "Mme Ancienne",
                Samples.full(number, 1).followUp(),
                Samples.march(15),
                Samples.march(1),
                Fixtures.CHLOE,
                ComplainantKind.BUSINESS,
                Relation.BENEFICIARY,
                "elodie@courriel.example",
                "Première ligne\nSeconde ligne",
                new Code("PRICING"),
                "Un geste commercial",
                Side.INTERNAL,
                Fixtures.BRUNO,
                Samples.march(6),
                Fixtures.LETTER,
                Samples.march(25),
                Samples.march(8),
                EMAIL,
                Outcome.PARTLY_UPHELD,
                "Nous vous remboursons une partie.",
                "Médiateur de l’Exemple, 75000 Paris",
                RedressKind.REFUND,
                new BigDecimal("120.50"),
                ClosureReason.ANSWERED,
                "Le client remercie",
                "Suites de l’ancien registre",
                2,
                true,
                new DueDates("charte", 2, Samples.march(13), LocalDate.of(2026, 5, 4)),
                null);
    }

    private static RegisterRow bareRow(ComplaintNumber number) {
        var dueDates = new DueDates("procedure", 1, LocalDate.of(2026, 2, 12), LocalDate.of(2026, 4, 2));
        return new RegisterRow(
                number,
                1,
                null,
                LocalDate.of(2026, 2, 2),
                "Camille Fictif",
                EMAIL,
                "Attestation jamais reçue",
                Fixtures.ADVICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                false,
                dueDates,
                LocalDate.of(2026, 2, 12));
    }
}
