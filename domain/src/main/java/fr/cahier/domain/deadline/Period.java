package fr.cahier.domain.deadline;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A length of time as a text states it. The day it starts from never counts (art. 641 CPC, al. 1).
 *
 * @param count from 1 to {@value #LONGEST}
 */
public record Period(int count, PeriodUnit unit) {
    /** Longer than any time limit of this field, in whatever unit. */
    public static final int LONGEST = 1_000;

    /** @throws InvalidInput when the count is none that a text would state */
    public Period {
        if (count < 1 || count > LONGEST) {
            throw new InvalidInput("period", Problem.NOT_A_PERIOD, 1, LONGEST);
        }
    }

    /** The length as people say it: « 10 jours ouvrables », « 1 mois ». */
    public String words(Locale locale) {
        return count + " " + unit.words(Integer.toString(count), locale);
    }

    /** The last day of the period that starts from {@code start}; the act may still be done on it. */
    public LocalDate endAfter(LocalDate start, WorkingCalendar calendar) {
        return endAfter(start, calendar, Trail.NONE);
    }

    LocalDate endAfter(LocalDate start, WorkingCalendar calendar, Trail trail) {
        return switch (unit) {
            case CALENDAR_DAY -> start.plusDays(count);
            case FRANC_DAY -> start.plusDays(count + 1L);
            case OUVRABLE_DAY, BUSINESS_DAY -> lastCounted(start, calendar, trail);
            // Added once from the origin: month by month, 31 January would end on the 28th of March.
            case MONTH -> sameDay(start, start.plusMonths(count), trail);
            case YEAR -> sameDay(start, start.plusYears(count), trail);
        };
    }

    private LocalDate lastCounted(LocalDate start, WorkingCalendar calendar, Trail trail) {
        var day = start;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.counts(day, unit)) {
                left--;
            } else {
                trail.skipped(day, unit, calendar);
            }
        }
        return day;
    }

    private static LocalDate sameDay(LocalDate start, LocalDate end, Trail trail) {
        if (start.getDayOfMonth() != end.getDayOfMonth()) {
            trail.add(Step.Kind.SHORT_MONTH, end, Integer.toString(start.getDayOfMonth()));
        }
        return end;
    }
}
