package fr.cahier.domain.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the complainant may turn to the mediator, both included.
 *
 * @param earliestOn the day of the firm's answer; without one in two months, the day after these (usage of the mediators, and
 *     ACPR 2022-R-01)
 * @param latestOn one year after the written complaint (Code de la consommation, art. L612-2, 4°); nothing prolongs it here
 */
public record RecourseClock(LocalDate earliestOn, LocalDate latestOn) {
    private static final int MONTHS_WITHOUT_ANSWER = 2;

    /**
     * The clock of a complaint that was put in writing on {@code writtenOn}.
     *
     * @param respondedOn the day of the answer, or {@code null}
     */
    public static RecourseClock since(LocalDate writtenOn, @Nullable LocalDate respondedOn) {
        var unanswered = writtenOn.plusMonths(MONTHS_WITHOUT_ANSWER).plusDays(1);
        var earliest = respondedOn != null && respondedOn.isBefore(unanswered) ? respondedOn : unanswered;
        return new RecourseClock(earliest, writtenOn.plusYears(1));
    }
}
