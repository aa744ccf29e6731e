package fr.cahier.domain.deadline;

import java.time.LocalDate;

/** A length of time as a text states it. The day it starts from never counts (art. 641 CPC, al. 1). */
public sealed interface Period {

    /** The last day of the period that starts from {@code start}; the act may still be done on it. */
    LocalDate endAfter(LocalDate start);

    /** All days count, Sundays and holidays included. */
    record CalendarDays(int count) implements Period {
        @Override
        public LocalDate endAfter(LocalDate start) {
            return start.plusDays(count);
        }
    }

    /** The same day of the month, or the last day of a month that is too short (art. 641 CPC, al. 2). */
    record Months(int count) implements Period {
        @Override
        public LocalDate endAfter(LocalDate start) {
            return start.plusMonths(count);
        }
    }
}
