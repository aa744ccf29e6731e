package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyStateTest {

    @ParameterizedTest(name = "due 2026-03-12, met {0}, closed {1}, asked on {2}: {3}")
    @CsvSource({
        "          , false, 2026-03-11, OPEN",
        "          , false, 2026-03-12, OPEN",
        "          , false, 2026-03-13, OVERDUE",
        "          , true,  2026-03-11, NO_LONGER_OWED",
        "          , true,  2026-03-13, NO_LONGER_OWED",
        "2026-03-11, false, 2026-03-13, MET",
        "2026-03-12, false, 2026-03-13, MET",
        "2026-03-13, false, 2026-03-13, MET_LATE",
        "2026-03-12, true,  2026-04-01, MET",
        "2026-03-13, true,  2026-04-01, MET_LATE",
    })
    void p2_p5_where_a_duty_stands(LocalDate metOn, boolean closed, LocalDate today, DutyState expected) {
        assertThat(DutyState.of(LocalDate.of(2026, 3, 12), metOn, closed, today))
                .isEqualTo(expected);
    }

    @Test
    void what_was_missed_is_late_done_or_not() {
        assertThat(Arrays.stream(DutyState.values()).filter(DutyState::isLate))
                .containsExactly(DutyState.MET_LATE, DutyState.OVERDUE);
    }
}
