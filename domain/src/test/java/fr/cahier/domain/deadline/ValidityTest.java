package fr.cahier.domain.deadline;

import static fr.cahier.domain.Refusal.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2024, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2022-12-30, false, true",
        "2022-12-31, true,  true",
        "2023-06-01, true,  true",
        "2024-07-01, true,  true",
        "2024-07-02, true,  false",
    })
    void both_its_first_and_its_last_day_are_included(LocalDate day, boolean begun, boolean notOver) {
        assertThat(new Validity(FIRST, null).covers(day)).isEqualTo(begun);
        assertThat(new Validity(null, LAST).covers(day)).isEqualTo(notOver);
        assertThat(new Validity(FIRST, LAST).covers(day)).isEqualTo(begun && notOver);
        assertThat(Validity.ALWAYS.covers(day)).isTrue();
    }

    @Test
    void one_day_is_long_enough() {
        assertThat(new Validity(FIRST, FIRST).covers(FIRST)).isTrue();
    }

    @Test
    void it_does_not_end_before_it_begins() {
        var refusal = assertInvalid("until", Problem.ENDS_BEFORE_IT_BEGINS, () -> new Validity(LAST, FIRST));

        assertThat(refusal.sentence(Locale.FRENCH)).contains("01/07/2024");
    }
}
