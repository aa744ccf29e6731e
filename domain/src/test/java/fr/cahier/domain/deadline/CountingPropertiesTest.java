package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of every start date from 2000 to 2100, whatever the text. */
class CountingPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int DAYS = 36_890;

    @ParameterizedTest
    @EnumSource
    void no_period_ends_before_it_starts_and_a_later_start_never_ends_earlier(Region region) {
        var calendar = WorkingCalendar.of(region);
        for (var unit : PeriodUnit.values()) {
            for (var end : EndConvention.values()) {
                assertThat(startsSeen(limit(3, unit, end), calendar)).isEqualTo(DAYS);
            }
        }
    }

    @Test
    void so_it_is_for_a_firm_that_opens_on_few_days_and_closes_in_summer() {
        var calendar = new WorkingCalendar(
                Region.ALSACE_MOSELLE,
                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY),
                FIRST.plusDays(200)
                        .datesUntil(FIRST.plusDays(230))
                        .map(day -> new ClosedDay(day, "été"))
                        .toList(),
                Set.of(Holiday.WHIT_MONDAY));
        for (var unit : PeriodUnit.values()) {
            for (var end : EndConvention.values()) {
                assertThat(startsSeen(limit(2, unit, end), calendar)).isEqualTo(DAYS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void calendar_days_end_first_then_ouvrables_then_ouvres_for_a_firm_that_opens_from_monday_to_friday(Region region) {
        var calendar = WorkingCalendar.of(region);
        for (var start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            var calendarDays = new Period(10, PeriodUnit.CALENDAR_DAY).endAfter(start, calendar);
            var ouvrables = new Period(10, PeriodUnit.OUVRABLE_DAY).endAfter(start, calendar);
            var ouvres = new Period(10, PeriodUnit.BUSINESS_DAY).endAfter(start, calendar);

            // Ten days pass a Sunday; a Saturday among ten jours ouvrables may be a holiday. An assertion each would
            // cost.
            if (!calendarDays.isBefore(ouvrables) || ouvrables.isAfter(ouvres)) {
                assertThat(List.of(calendarDays, ouvrables, ouvres))
                        .as("from %s", start)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_prolonged_period_ends_on_the_first_day_that_is_none_of_saturday_sunday_and_holiday(Region region) {
        var calendar = WorkingCalendar.of(region);
        for (var start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            var dates = ComplaintDates.received(start);
            var strict =
                    limit(10, PeriodUnit.CALENDAR_DAY, EndConvention.STRICT).dueOn(dates, calendar);
            var carriedOn = limit(10, PeriodUnit.CALENDAR_DAY, EndConvention.NEXT_WORKING_DAY)
                    .dueOn(dates, calendar);
            var expected = strict;
            while (isOff(expected, region)) {
                expected = expected.plusDays(1);
            }
            if (!carriedOn.equals(expected)) {
                assertThat(carriedOn).as("from %s", start).isEqualTo(expected);
            }
        }
    }

    @Test
    void months_and_years_keep_the_day_of_the_month_or_end_with_the_month() {
        var calendar = WorkingCalendar.of(Region.METROPOLE);
        for (var start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            requireSameDay(start, new Period(2, PeriodUnit.MONTH).endAfter(start, calendar), 2);
            requireSameDay(start, new Period(13, PeriodUnit.MONTH).endAfter(start, calendar), 13);
            requireSameDay(start, new Period(1, PeriodUnit.YEAR).endAfter(start, calendar), 12);
            requireSameDay(start, new Period(4, PeriodUnit.YEAR).endAfter(start, calendar), 48);
        }
    }

    private static void requireSameDay(LocalDate start, LocalDate end, int months) {
        // Without the calendar of the JDK: the months are counted, and their lengths are told.
        int counted = (start.getYear() * 12) + start.getMonthValue() - 1 + months;
        int year = counted / 12;
        int month = (counted % 12) + 1;
        int day = Math.min(start.getDayOfMonth(), lengthOf(month, year));
        if (end.getYear() != year || end.getMonthValue() != month || end.getDayOfMonth() != day) {
            assertThat(end).as("%s and %d months", start, months).isEqualTo(LocalDate.of(year, month, day));
        }
    }

    private static int lengthOf(int month, int year) {
        boolean leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isOff(LocalDate day, Region region) {
        return day.getDayOfWeek().getValue() > 5
                || region.holidaysOf(day.getYear()).containsKey(day);
    }

    private static TimeLimit limit(int count, PeriodUnit unit, EndConvention end) {
        return new TimeLimit(Duty.RESPONSE, new Period(count, unit), StartEvent.RECEIVED, end);
    }

    private static int startsSeen(TimeLimit limit, WorkingCalendar calendar) {
        int seen = 0;
        var before = FIRST;
        for (var start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            var due = limit.dueOn(ComplaintDates.received(start), calendar);
            if (!due.isAfter(start) || due.isBefore(before)) {
                assertThat(due).as("%s from %s", limit, start).isAfter(start).isAfterOrEqualTo(before);
            }
            before = due;
            seen++;
        }
        return seen;
    }
}
