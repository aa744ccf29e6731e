package fr.cahier.distribution;

import static fr.cahier.distribution.DeadlinesPageTable.code;
import static fr.cahier.distribution.DeadlinesPageTable.row;

import fr.cahier.domain.Words;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.Period;
import fr.cahier.domain.deadline.PeriodUnit;
import fr.cahier.domain.deadline.RecourseClock;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of the page that count the same period in several ways. */
final class DeadlinesPageCounting {
    private static final WorkingCalendar MONDAY_TO_FRIDAY = WorkingCalendar.of(Region.METROPOLE);
    private static final WorkingCalendar TUESDAY_TO_SATURDAY = new WorkingCalendar(
            Region.METROPOLE, EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY), List.of(), Set.of());

    private static final WorkingCalendar CLOSED_ON_11_MAY = new WorkingCalendar(
            Region.METROPOLE,
            MONDAY_TO_FRIDAY.openingDays(),
            List.of(new ClosedDay(LocalDate.of(2026, 5, 11), "inventaire")),
            Set.of());

    private DeadlinesPageCounting() {}

    static String units() {
        var start = LocalDate.of(2026, 4, 29);
        var days = EnumSet.complementOf(EnumSet.of(PeriodUnit.MONTH, PeriodUnit.YEAR));
        var rows = days.stream().map(unit -> {
            var ten = new Period(10, unit);
            return row(
                    code(unit),
                    Words.in(Locale.FRENCH).label(unit),
                    ten.endAfter(start, MONDAY_TO_FRIDAY),
                    ten.endAfter(start, TUESDAY_TO_SATURDAY),
                    ten.endAfter(start, CLOSED_ON_11_MAY));
        });
        return DeadlinesPageTable.of(
                List.of(
                        "Unit",
                        "French",
                        "10 from " + start + ", open Mon–Fri",
                        "the same, open Tue–Sat",
                        "the same, open Mon–Fri and closed on 11 May"),
                rows);
    }

    static String months() {
        var starts = Stream.of(
                "2026-01-31", "2025-12-28", "2025-12-31", "2027-12-31", "2026-02-28", "2026-06-30", "2028-02-29");
        var rows = starts.map(LocalDate::parse)
                .map(start -> row(
                        start,
                        later(start, 2, PeriodUnit.MONTH),
                        later(later(start, 1, PeriodUnit.MONTH), 1, PeriodUnit.MONTH),
                        later(start, 1, PeriodUnit.YEAR)));
        return DeadlinesPageTable.of(List.of("From", "2 months", "1 month, then 1 more (not done)", "1 year"), rows);
    }

    static String recourse() {
        return DeadlinesPageTable.of(
                List.of("Put in writing", "Answered", "First day", "Last day"),
                Stream.of(
                        recourse("2026-03-02", LocalDate.of(2026, 3, 20)),
                        recourse("2026-03-02", null),
                        recourse("2026-03-02", LocalDate.of(2026, 6, 15)),
                        recourse("2025-12-31", null),
                        recourse("2028-02-29", null)));
    }

    private static String recourse(String written, LocalDate answered) {
        var clock = RecourseClock.since(LocalDate.parse(written), answered);
        return row(written, answered, clock.earliestOn(), clock.latestOn());
    }

    private static LocalDate later(LocalDate start, int count, PeriodUnit unit) {
        return new Period(count, unit).endAfter(start, MONDAY_TO_FRIDAY);
    }
}
