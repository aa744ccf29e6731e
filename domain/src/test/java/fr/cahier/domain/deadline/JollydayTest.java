package fr.cahier.domain.deadline;

import static de.focus_shift.jollyday.core.HolidayCalendar.FRANCE;
import static de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A century of our holidays against the public ones of Jollyday: each difference has its reason, each reason its
 * differences. Labour codes other than the Code du travail are quoted as Jollyday quotes them.
 */
class JollydayTest {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final Map<Region, Calendar> CALENDARS = Map.ofEntries(
            Map.entry(Region.METROPOLE, new Calendar(FRANCE)),
            Map.entry(Region.ALSACE_MOSELLE, new Calendar(FRANCE, "57", "67", "68")),
            Map.entry(Region.GUADELOUPE, new Calendar(HolidayCalendar.GUADELOUPE)),
            Map.entry(Region.GUYANE, new Calendar(HolidayCalendar.FRENCH_GUIANA)),
            Map.entry(Region.LA_REUNION, new Calendar(HolidayCalendar.REUNION)),
            Map.entry(Region.MARTINIQUE, new Calendar(HolidayCalendar.MARTINIQUE)),
            Map.entry(Region.MAYOTTE, new Calendar(HolidayCalendar.MAYOTTE)),
            Map.entry(Region.NOUVELLE_CALEDONIE, new Calendar(HolidayCalendar.NEW_CALEDONIA)),
            Map.entry(Region.POLYNESIE_FRANCAISE, new Calendar(HolidayCalendar.FRENCH_POLYNESIA)),
            Map.entry(Region.SAINT_BARTHELEMY, new Calendar(HolidayCalendar.SAINT_BARTHELEMY)),
            Map.entry(Region.SAINT_MARTIN, new Calendar(HolidayCalendar.SAINT_MARTIN)),
            Map.entry(Region.SAINT_PIERRE_ET_MIQUELON, new Calendar(HolidayCalendar.SAINT_PIERRE_AND_MIQUELON)),
            Map.entry(Region.WALLIS_ET_FUTUNA, new Calendar(HolidayCalendar.WALLIS_AND_FUTUNA)));

    private static final List<Explanation> EXPLAINED = List.of(
            new Explanation(
                    EnumSet.of(
                            Region.METROPOLE,
                            Region.ALSACE_MOSELLE,
                            Region.GUADELOUPE,
                            Region.GUYANE,
                            Region.LA_REUNION,
                            Region.MARTINIQUE,
                            Region.SAINT_BARTHELEMY,
                            Region.SAINT_MARTIN),
                    "only ours: WHIT_MONDAY",
                    2004,
                    2007,
                    "Jollyday takes it away while it was worked, for solidarity; the lists of the State keep it"),
            theirs(Region.MAYOTTE, "islamic.ID_UL_ADHA", 2000, 2100, "a collective agreement adds it, not the law"),
            theirs(Region.NOUVELLE_CALEDONIE, "NEW_CALEDONIA_DAY", 2000, 2100, "its own labour code, art. Lp. 232-1"),
            theirs(Region.POLYNESIE_FRANCAISE, "AUTONOMY_DAY", 2000, 2025, "its own labour code, until 2025"),
            theirs(Region.POLYNESIE_FRANCAISE, "MATARII", 2026, 2100, "its own labour code, since 2026"),
            theirs(Region.POLYNESIE_FRANCAISE, "GOSPEL_DAY", 2000, 2100, "its own labour code, art. Lp. 3223-1"),
            theirs(
                    Region.POLYNESIE_FRANCAISE,
                    "christian.GOOD_FRIDAY",
                    2000,
                    2100,
                    "its own labour code, art. Lp. 3223-1"),
            theirs(Region.WALLIS_ET_FUTUNA, "SAINT_PIERRE_CHANEL", 2000, 2100, "the prefect’s list of each year"),
            theirs(Region.WALLIS_ET_FUTUNA, "ST_PETER_PAUL", 2000, 2100, "the prefect’s list of each year"),
            theirs(Region.WALLIS_ET_FUTUNA, "TERRITORY_DAY", 2000, 2100, "the prefect’s list of each year"));

    private static final Set<Difference> FOUND = differences();

    /** One calendar of Jollyday, or the parts of it that make up a region. */
    private record Calendar(HolidayCalendar whole, List<String> parts) {
        Calendar(HolidayCalendar whole, String... parts) {
            this(whole, parts.length == 0 ? List.of("") : List.of(parts));
        }
    }

    /** A day that only one side has. */
    private record Difference(Region region, String name, int year) {}

    /** Why a day is on one side only, from its first such year to its last. */
    private record Explanation(Set<Region> regions, String name, int first, int last, String reason) {
        boolean covers(Difference found) {
            return regions.contains(found.region())
                    && name.equals(found.name())
                    && first <= found.year()
                    && found.year() <= last;
        }
    }

    @Test
    void no_region_is_left_out() {
        assertThat(CALENDARS).containsOnlyKeys(Region.values());
    }

    @Test
    void no_difference_is_unexplained() {
        assertThat(FOUND).allMatch(found -> EXPLAINED.stream().anyMatch(explanation -> explanation.covers(found)));
    }

    @Test
    void no_explanation_is_stale() {
        for (var explanation : EXPLAINED) {
            for (var region : explanation.regions()) {
                var years = FOUND.stream()
                        .filter(found -> found.region() == region && explanation.covers(found))
                        .mapToInt(Difference::year)
                        .summaryStatistics();

                assertThat(List.of(years.getMin(), years.getMax()))
                        .as("%s %s: %s", region, explanation.name(), explanation.reason())
                        .containsExactly(explanation.first(), explanation.last());
            }
        }
    }

    private static Explanation theirs(Region region, String name, int first, int last, String reason) {
        return new Explanation(EnumSet.of(region), "only theirs: " + name, first, last, reason);
    }

    private static Set<Difference> differences() {
        var found = new LinkedHashSet<Difference>();
        CALENDARS.forEach((region, calendar) -> {
            var manager = HolidayManager.getInstance(ManagerParameters.create(calendar.whole()));
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                for (var part : calendar.parts()) {
                    found.addAll(differences(region, year, theirs(manager, year, part)));
                }
            }
        });
        return found;
    }

    private static Map<LocalDate, String> theirs(HolidayManager manager, int year, String part) {
        var holidays = part.isEmpty()
                ? manager.getHolidays(Year.of(year), PUBLIC_HOLIDAY)
                : manager.getHolidays(Year.of(year), PUBLIC_HOLIDAY, part);
        var byDay = new TreeMap<LocalDate, String>();
        holidays.forEach(holiday -> byDay.put(holiday.getDate(), holiday.getPropertiesKey()));
        return byDay;
    }

    private static List<Difference> differences(Region region, int year, Map<LocalDate, String> theirs) {
        var ours = region.holidaysOf(year);
        var found = new ArrayList<Difference>();
        ours.forEach((day, holiday) -> {
            if (!theirs.containsKey(day)) {
                found.add(new Difference(region, "only ours: " + holiday.name(), year));
            }
        });
        theirs.forEach((day, name) -> {
            if (!ours.containsKey(day)) {
                found.add(new Difference(region, "only theirs: " + name, year));
            }
        });
        return found;
    }
}
