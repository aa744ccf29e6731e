package fr.cahier.domain.deadline;

import static fr.cahier.domain.Refusal.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.deadline.Step.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Region.METROPOLE);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 1,  CALENDAR_DAY, 2026-03-03, the day of the event does not count",
        "2026-03-02, 1,  FRANC_DAY,    2026-03-04, nor does the last of jours francs",
        "2026-03-06, 1,  OUVRABLE_DAY, 2026-03-07, Saturday is ouvrable",
        "2026-03-06, 1,  BUSINESS_DAY, 2026-03-09, Saturday is not ouvré here",
        "2024-02-28, 1,  CALENDAR_DAY, 2024-02-29, leap year",
        "2100-02-28, 1,  CALENDAR_DAY, 2100-03-01, 2100 is no leap year",
        "2026-01-31, 2,  MONTH,        2026-03-31, added once and not month by month",
        "2023-12-31, 2,  MONTH,        2024-02-29, the last day of a month that is too short",
        "2099-12-29, 2,  MONTH,        2100-02-28, 2100 is no leap year",
        "2024-02-29, 1,  YEAR,         2025-02-28, 29 February becomes the 28th",
        "2024-02-29, 4,  YEAR,         2028-02-29, unless there is one",
        "2026-03-02, 1000, CALENDAR_DAY, 2028-11-26, the longest",
    })
    void its_last_day(LocalDate start, int count, PeriodUnit unit, LocalDate last, String why) {
        assertThat(new Period(count, unit).endAfter(start, CALENDAR)).as(why).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE})
    void no_text_states_such_a_count(int count) {
        var refusal = assertInvalid("period", Problem.NOT_A_PERIOD, () -> new Period(count, PeriodUnit.CALENDAR_DAY));

        assertThat(refusal.sentence(Locale.ENGLISH)).contains("from 1 to 1000");
    }

    @Test
    void a_month_that_is_too_short_is_told() {
        var trail = Trail.kept();
        new Period(2, PeriodUnit.MONTH).endAfter(LocalDate.of(2025, 12, 31), CALENDAR, trail);

        assertThat(trail.steps()).containsExactly(new Step(Kind.SHORT_MONTH, LocalDate.of(2026, 2, 28), List.of("31")));
    }

    @Test
    void each_day_that_does_not_count_is_told_with_the_reason_that_matters_in_this_unit() {
        var closed = new WorkingCalendar(
                Region.ALSACE_MOSELLE,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(new ClosedDay(LocalDate.of(2026, 4, 7), "pont")),
                Set.of());

        assertThat(skippedFrom2April(PeriodUnit.BUSINESS_DAY, closed))
                .containsExactly(
                        new Step(Kind.SKIPPED_HOLIDAY, LocalDate.of(2026, 4, 3), List.of("GOOD_FRIDAY")),
                        new Step(Kind.HOLIDAY_UNCERTAIN, LocalDate.of(2026, 4, 3), List.of("GOOD_FRIDAY")),
                        new Step(Kind.SKIPPED_WEEKDAY, LocalDate.of(2026, 4, 4), List.of("SATURDAY")),
                        new Step(Kind.SKIPPED_WEEKDAY, LocalDate.of(2026, 4, 5), List.of("SUNDAY")),
                        new Step(Kind.SKIPPED_HOLIDAY, LocalDate.of(2026, 4, 6), List.of("EASTER_MONDAY")),
                        new Step(Kind.SKIPPED_CLOSED_DAY, LocalDate.of(2026, 4, 7), List.of("pont")));
        assertThat(skippedFrom2April(PeriodUnit.OUVRABLE_DAY, closed))
                .extracting(Step::kind)
                .containsExactly(
                        Kind.SKIPPED_HOLIDAY, Kind.HOLIDAY_UNCERTAIN, Kind.SKIPPED_WEEKDAY, Kind.SKIPPED_HOLIDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "SAINT_MARTIN, 2025-05-27, true,  28 May by the published list and 27 May by the Code",
        "SAINT_MARTIN, 2017-05-26, false, 27 May by both",
        "GUADELOUPE,   2025-05-26, false, 27 May by both",
        "SAINT_MARTIN, 2026-05-24, false, Whit Monday is no local holiday",
    })
    void a_holiday_that_the_sources_date_differently_is_marked(
            Region region, LocalDate start, boolean uncertain, String why) {
        var trail = Trail.kept();
        new Period(1, PeriodUnit.OUVRABLE_DAY).endAfter(start, WorkingCalendar.of(region), trail);

        assertThat(trail.steps().stream().anyMatch(step -> step.kind() == Kind.SKIPPED_HOLIDAY))
                .isTrue();
        assertThat(trail.steps().stream().anyMatch(step -> step.kind() == Kind.HOLIDAY_UNCERTAIN))
                .as(why)
                .isEqualTo(uncertain);
    }

    @Test
    void one_is_said_in_the_singular() {
        assertThat(new Period(1, PeriodUnit.OUVRABLE_DAY).words(Locale.FRENCH)).isEqualTo("1 jour ouvrable");
        assertThat(new Period(10, PeriodUnit.OUVRABLE_DAY).words(Locale.FRENCH)).isEqualTo("10 jours ouvrables");
        assertThat(new Period(1, PeriodUnit.MONTH).words(Locale.ENGLISH)).isEqualTo("1 month");
        assertThat(new Period(3, PeriodUnit.YEAR).words(Locale.ENGLISH)).isEqualTo("3 years");
    }

    private static List<Step> skippedFrom2April(PeriodUnit unit, WorkingCalendar calendar) {
        var trail = Trail.kept();
        new Period(2, unit).endAfter(LocalDate.of(2026, 4, 2), calendar, trail);
        return trail.steps();
    }
}
