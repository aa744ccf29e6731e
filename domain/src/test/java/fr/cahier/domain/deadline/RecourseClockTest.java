package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecourseClockTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,           , 2026-05-03, 2027-03-02, no answer: the day after two months",
        "2026-03-02, 2026-03-20, 2026-03-20, 2027-03-02, from the day of the answer",
        "2026-03-02, 2026-05-02, 2026-05-02, 2027-03-02, an answer on the last day",
        "2026-03-02, 2026-05-03, 2026-05-03, 2027-03-02, an answer on the day after",
        "2026-03-02, 2026-05-04, 2026-05-03, 2027-03-02, an answer later: the client need not wait for it",
        "2025-12-31,           , 2026-03-01, 2026-12-31, two months end with February",
        "2024-02-29,           , 2024-04-30, 2025-02-28, a year later there is no 29 February",
        "2023-02-28,           , 2023-04-29, 2024-02-28, nor does 28 February become the 29th",
    })
    void p6_when_the_client_may_turn_to_the_mediator(
            LocalDate writtenOn, LocalDate respondedOn, LocalDate earliest, LocalDate latest, String why) {
        assertThat(RecourseClock.since(writtenOn, respondedOn)).as(why).isEqualTo(new RecourseClock(earliest, latest));
    }
}
