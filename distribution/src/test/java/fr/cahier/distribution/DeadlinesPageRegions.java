package fr.cahier.distribution;

import static fr.cahier.distribution.DeadlinesPageTable.code;
import static fr.cahier.distribution.DeadlinesPageTable.row;
import static java.util.stream.Collectors.joining;

import fr.cahier.domain.Words;
import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.Holiday;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.ShippedPolicies;
import fr.cahier.domain.deadline.Step;
import fr.cahier.domain.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The tables of the page on public holidays. */
final class DeadlinesPageRegions {
    private static final int YEAR = 2026;
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private DeadlinesPageRegions() {}

    static String holidays() {
        var rows = Region.METROPOLE.holidaysOf(YEAR).entrySet().stream()
                .map(day -> row(
                        Words.in(Locale.FRENCH).label(day.getValue()),
                        ENGLISH.label(day.getValue()),
                        day.getKey(),
                        dayIn(YEAR + 1, day.getValue())));
        return DeadlinesPageTable.of(List.of("French", "English", YEAR, YEAR + 1), rows);
    }

    static String regions() {
        var rows = Arrays.stream(Region.values())
                .map(region -> row(
                        code(region.id()),
                        ENGLISH.label(region),
                        ownDays(region, day -> true),
                        ownDays(region, day -> warnsOf(day, region))));
        return DeadlinesPageTable.of(
                List.of("Id", "Region", "Days besides those, in " + YEAR, "Of which Cahier warns"), rows);
    }

    private static String ownDays(Region region, Predicate<LocalDate> shown) {
        var days = region.holidaysOf(YEAR).entrySet().stream()
                .filter(day -> !Region.METROPOLE.holidaysOf(YEAR).containsKey(day.getKey()))
                .filter(day -> shown.test(day.getKey()))
                .map(DeadlinesPageRegions::named)
                .collect(joining(", "));
        return days.isEmpty() ? "–" : days;
    }

    private static String named(Map.Entry<LocalDate, Holiday> day) {
        return day.getKey() + " (" + ENGLISH.label(day.getValue()) + ")";
    }

    /** Whether a count that passes over this day says that it is to be checked. */
    private static boolean warnsOf(LocalDate day, Region region) {
        var acpr = ShippedPolicies.find("acpr-2024-r-02").orElseThrow();
        var received = ComplaintDates.received(day.minusDays(1));
        return acpr.dueDate(Duty.ACKNOWLEDGEMENT, received, WorkingCalendar.of(region)).stream()
                .flatMap(due -> due.warnings().stream())
                .anyMatch(step -> step.kind() == Step.Kind.HOLIDAY_UNCERTAIN && Objects.equals(step.on(), day));
    }

    private static LocalDate dayIn(int year, Holiday holiday) {
        return Region.METROPOLE.holidaysOf(year).entrySet().stream()
                .filter(day -> day.getValue() == holiday)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
