package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @Test
    void the_eleven_days_of_the_code_du_travail() {
        assertThat(Region.METROPOLE.holidaysOf(2026))
                .hasToString("{2026-01-01=NEW_YEAR, 2026-04-06=EASTER_MONDAY,"
                        + " 2026-05-01=LABOUR_DAY, 2026-05-08=VICTORY_1945, 2026-05-14=ASCENSION, 2026-05-25=WHIT_MONDAY,"
                        + " 2026-07-14=NATIONAL_DAY, 2026-08-15=ASSUMPTION, 2026-11-01=ALL_SAINTS,"
                        + " 2026-11-11=ARMISTICE_1918, 2026-12-25=CHRISTMAS}");
    }

    @Test
    void alsace_moselle_has_two_more() {
        var holidays = new TreeMap<>(Region.ALSACE_MOSELLE.holidaysOf(2026));
        holidays.keySet().removeAll(Region.METROPOLE.holidaysOf(2026).keySet());

        assertThat(holidays).hasToString("{2026-04-03=GOOD_FRIDAY, 2026-12-26=SECOND_CHRISTMAS_DAY}");
    }

    @ParameterizedTest
    @CsvSource({
        "MAYOTTE, 2026-04-27",
        "MARTINIQUE, 2026-05-22",
        "GUADELOUPE, 2026-05-27",
        "GUYANE, 2026-06-10",
        "SAINT_BARTHELEMY, 2026-10-09",
        "LA_REUNION, 2026-12-20",
        "SAINT_MARTIN, 2017-05-27",
        "SAINT_MARTIN, 2018-05-28"
    })
    void each_region_remembers_the_abolition_on_its_own_day(Region region, LocalDate day) {
        var holidays = new TreeMap<>(region.holidaysOf(day.getYear()));
        holidays.keySet().removeAll(Region.METROPOLE.holidaysOf(day.getYear()).keySet());

        assertThat(holidays).hasToString("{" + day + "=ABOLITION_OF_SLAVERY}");
    }

    @ParameterizedTest
    @CsvSource({
        "METROPOLE, 2008-05-01, LABOUR_DAY, Ascension is on the same day",
        "METROPOLE, 1997-05-08, VICTORY_1945, Ascension is on the same day",
        "GUYANE, 2019-06-10, WHIT_MONDAY, the abolition is on the same day",
        "MARTINIQUE, 2031-05-22, ASCENSION, the abolition is on the same day"
    })
    void of_two_on_one_day_the_first_is_named(Region region, LocalDate day, Holiday first, String why) {
        assertThat(region.holidayOn(day)).as(why).isEqualTo(first);
        assertThat(region.holidaysOf(day.getYear())).as(why).containsEntry(day, first);
    }

    @ParameterizedTest
    @EnumSource
    void a_day_alone_and_a_whole_year_never_disagree(Region region) {
        // As far as 2285, when Easter is as early as it can be.
        for (int year = 1900; year < 2300; year++) {
            var found = new TreeMap<LocalDate, Holiday>();
            for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                var holiday = region.holidayOn(day);
                if (holiday != null) {
                    found.put(day, holiday);
                }
            }

            assertThat(found).isEqualTo(region.holidaysOf(year));
        }
    }

    @Test
    void the_holidays_of_a_year_are_not_to_be_modified() {
        assertThat(Region.METROPOLE.holidaysOf(2026)).isUnmodifiable();
    }

    @ParameterizedTest
    @EnumSource
    void a_region_is_found_by_its_name(Region region) {
        assertThat(Region.of(region.id())).isSameAs(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "METROPOLE", "alsace", "france"})
    void an_unknown_name_is_refused_with_all_the_names(String unknown) {
        var refusal = catchThrowableOfType(InvalidInput.class, () -> Region.of(unknown));

        assertThat(refusal.field()).isEqualTo("region");
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_ONE_OF);
        assertThat(refusal.sentence(Locale.FRENCH))
                .endsWith("metropole, alsace-moselle, guadeloupe, guyane, la-reunion, martinique, mayotte,"
                        + " nouvelle-caledonie, polynesie-francaise, saint-barthelemy, saint-martin,"
                        + " saint-pierre-et-miquelon, wallis-et-futuna");
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1913-03-23",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2285-03-22"
    })
    void easter_is_where_the_almanacs_have_it(LocalDate sunday) {
        assertThat(easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void easter_is_the_sunday_after_the_full_moon_of_the_epact() {
        for (int year = 1900; year < 2200; year++) {
            assertThat(easter(year)).isEqualTo(easterByEpact(year));
        }
    }

    private static LocalDate easter(int year) {
        return LocalDate.of(year, 3, 22).plusDays(Easter.daysAfter22March(year));
    }

    /** By its definition: the age of the moon on 1 January gives the full moon, and the calendar the Sunday after. */
    private static LocalDate easterByEpact(int year) {
        int century = (year / 100) + 1;
        int cycle = year % 19;
        int epact = Math.floorMod(14 + (11 * cycle) - (3 * century / 4) + ((5 + (8 * century)) / 25), 30);
        if (epact == 0 || (epact == 1 && cycle > 10)) {
            epact++;
        }
        return LocalDate.of(year, 4, 19).minusDays(epact).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
