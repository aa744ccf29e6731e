package fr.cahier.domain.deadline;

import static fr.cahier.domain.Refusal.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ClosedDay INVENTORY = new ClosedDay(MONDAY, "inventaire");
    private static final WorkingCalendar PLAIN = WorkingCalendar.of(Region.METROPOLE);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, true,  true,  a Monday",
        "2026-03-06, true,  true,  a Friday",
        "2026-03-07, true,  false, a Saturday",
        "2026-03-08, false, false, a Sunday",
        "2026-05-14, false, false, Ascension Day",
        "2026-08-15, false, false, a Saturday and a holiday",
        "2285-03-23, false, false, the earliest Easter Monday there can be",
        "2038-04-26, false, false, the latest",
    })
    void what_counts_for_a_firm_that_opens_from_monday_to_friday(
            LocalDate day, boolean ouvrable, boolean ouvre, String why) {
        assertThat(PLAIN.counts(day, PeriodUnit.OUVRABLE_DAY)).as(why).isEqualTo(ouvrable);
        assertThat(PLAIN.counts(day, PeriodUnit.BUSINESS_DAY)).as(why).isEqualTo(ouvre);
        assertThat(PLAIN.isOpen(day)).as(why).isEqualTo(ouvre);
    }

    @ParameterizedTest
    @EnumSource(names = {"CALENDAR_DAY", "FRANC_DAY", "MONTH", "YEAR"})
    void every_day_counts_in_the_other_units(PeriodUnit unit) {
        assertThat(PLAIN.counts(LocalDate.of(2026, 5, 14), unit)).isTrue();
        assertThat(PLAIN.counts(LocalDate.of(2026, 3, 8), unit)).isTrue();
    }

    @Test
    void the_days_of_the_week_on_which_a_firm_opens_make_its_jours_ouvres_alone() {
        var tuesdayToSaturday = new WorkingCalendar(
                Region.METROPOLE, EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY), List.of(), Set.of());

        assertThat(tuesdayToSaturday.counts(MONDAY, PeriodUnit.BUSINESS_DAY)).isFalse();
        assertThat(tuesdayToSaturday.counts(MONDAY, PeriodUnit.OUVRABLE_DAY)).isTrue();
        assertThat(tuesdayToSaturday.counts(MONDAY.plusDays(5), PeriodUnit.BUSINESS_DAY))
                .isTrue();
    }

    @Test
    void a_closed_day_shortens_jours_ouvres_alone() {
        var closed = PLAIN.closed(List.of(INVENTORY));

        assertThat(closed.counts(MONDAY, PeriodUnit.BUSINESS_DAY)).isFalse();
        assertThat(closed.isOpen(MONDAY)).isFalse();
        assertThat(closed.isOpen(MONDAY.plusDays(1))).isTrue();
        assertThat(closed.counts(MONDAY, PeriodUnit.OUVRABLE_DAY)).isTrue();
        assertThat(closed.isDayOff(MONDAY)).isFalse();
        assertThat(closed.closedOn(MONDAY)).isEqualTo(INVENTORY);
        assertThat(closed.closedOn(MONDAY.plusDays(1))).isNull();
    }

    @Test
    void closing_changes_nothing_else() {
        var tuesdays =
                new WorkingCalendar(Region.MAYOTTE, Set.of(DayOfWeek.TUESDAY), List.of(), Set.of(Holiday.ASSUMPTION));

        assertThat(tuesdays.closed(List.of(INVENTORY)))
                .isEqualTo(new WorkingCalendar(
                        Region.MAYOTTE, Set.of(DayOfWeek.TUESDAY), List.of(INVENTORY), Set.of(Holiday.ASSUMPTION)));
    }

    @Test
    void good_friday_counts_for_a_firm_of_a_commune_that_does_not_keep_it() {
        var goodFriday = LocalDate.of(2026, 4, 3);
        var works = working(Region.ALSACE_MOSELLE, Holiday.GOOD_FRIDAY);

        assertThat(WorkingCalendar.of(Region.ALSACE_MOSELLE).isOpen(goodFriday)).isFalse();
        assertThat(works.isOpen(goodFriday)).isTrue();
        assertThat(works.counts(goodFriday, PeriodUnit.OUVRABLE_DAY)).isTrue();
        assertThat(works.isDayOff(goodFriday)).isFalse();
        assertThat(works.holidayOn(LocalDate.of(2026, 12, 26))).isEqualTo(Holiday.SECOND_CHRISTMAS_DAY);
    }

    @Test
    void a_holiday_on_which_the_firm_works_hides_no_other_on_the_same_day() {
        var works = working(Region.GUYANE, Holiday.WHIT_MONDAY);

        assertThat(works.isOpen(LocalDate.of(2029, 5, 21))).isTrue();
        assertThat(works.holidayOn(LocalDate.of(2030, 6, 10)))
                .as("Whit Monday, and the abolition of slavery")
                .isEqualTo(Holiday.ABOLITION_OF_SLAVERY);
        assertThat(works.isOpen(LocalDate.of(2030, 6, 10))).isFalse();
    }

    @Test
    void saturdays_sundays_and_holidays_are_days_off_whatever_the_firm() {
        var everyDay = new WorkingCalendar(Region.METROPOLE, EnumSet.allOf(DayOfWeek.class), List.of(), Set.of());

        assertThat(everyDay.isDayOff(LocalDate.of(2026, 3, 6))).isFalse();
        assertThat(everyDay.isDayOff(LocalDate.of(2026, 3, 7))).isTrue();
        assertThat(everyDay.isDayOff(LocalDate.of(2026, 3, 8))).isTrue();
        assertThat(everyDay.isDayOff(LocalDate.of(2026, 5, 14))).isTrue();
        assertThat(everyDay.isOpen(LocalDate.of(2026, 3, 8))).isTrue();
    }

    @Test
    void a_firm_opens_on_one_day_of_the_week_at_least() {
        assertInvalid(
                "openingDays",
                Problem.REQUIRED,
                () -> new WorkingCalendar(Region.METROPOLE, Set.of(), List.of(), Set.of()));
    }

    @Test
    void its_parts_are_not_to_be_modified() {
        assertThat(PLAIN.openingDays()).isUnmodifiable();
        assertThat(PLAIN.closedDays()).isUnmodifiable();
        assertThat(PLAIN.workedHolidays()).isUnmodifiable();
    }

    @Test
    void a_closed_day_has_its_reason() {
        assertInvalid("reason", Problem.REQUIRED, () -> new ClosedDay(MONDAY, " "));
    }

    private static WorkingCalendar working(Region region, Holiday... worked) {
        return new WorkingCalendar(region, PLAIN.openingDays(), List.of(), Set.of(worked));
    }
}
