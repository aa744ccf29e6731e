package fr.cahier.domain.deadline;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.deadline.Holiday.DayOfYear;
import fr.cahier.domain.deadline.Holiday.Fixed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the holidays of a firm are those of the law; one region for each list that the State publishes.
 *
 * <p>The law of today is applied to every year, past or to come, but where a year is given. What custom or a collective agreement adds (Mardi gras,
 * the Eids in Mayotte) is not here.
 */
public enum Region {
    /** The eleven days of art. L3133-1 Code du travail. */
    METROPOLE("metropole"),
    /**
     * Moselle, Bas-Rhin, Haut-Rhin: two days more (art. L3134-13 Code du travail).
     *
     * <p>Good Friday is a holiday by law only in communes with a Protestant church or a mixed one, and some trades are
     * outside this local law: the days given here are those of the place that has most.
     */
    ALSACE_MOSELLE(
            "alsace-moselle",
            always(Holiday.GOOD_FRIDAY).uncertain(),
            always(Holiday.SECOND_CHRISTMAS_DAY).uncertain()),
    /** With 27 May (art. L3422-2 Code du travail). */
    GUADELOUPE("guadeloupe", abolition(5, 27)),
    /** With 10 June (art. L3422-2 Code du travail). */
    GUYANE("guyane", abolition(6, 10)),
    /** With 20 December (art. L3422-2 Code du travail). */
    LA_REUNION("la-reunion", abolition(12, 20)),
    /** With 22 May (art. L3422-2 Code du travail). */
    MARTINIQUE("martinique", abolition(5, 22)),
    /** With 27 April (art. L3422-2 Code du travail). */
    MAYOTTE("mayotte", abolition(4, 27)),
    /** The eleven days the State publishes for it; its own labour code, which adds days, is not applied here. */
    NOUVELLE_CALEDONIE("nouvelle-caledonie"),
    /** The eleven days the State publishes for it; its own labour code, which adds days, is not applied here. */
    POLYNESIE_FRANCAISE("polynesie-francaise"),
    /** With 9 October (art. L3422-2 Code du travail). */
    SAINT_BARTHELEMY("saint-barthelemy", abolition(10, 9)),
    /**
     * With 27 May up to 2017, with 28 May since 2018.
     *
     * <p>The sources disagree: art. L3422-2 Code du travail says 27 May, the list that the State publishes says 28 May
     * since 2018. The published list is followed.
     */
    SAINT_MARTIN(
            "saint-martin",
            abolition(5, 27).until(2017),
            abolition(5, 28).since(2018).uncertain()),
    /** The eleven days of art. L3133-1 Code du travail. */
    SAINT_PIERRE_ET_MIQUELON("saint-pierre-et-miquelon"),
    /** The eleven days the State publishes for it; the days its prefect adds each year are not here. */
    WALLIS_ET_FUTUNA("wallis-et-futuna");

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // Never handed out; a list would make an iterator for each day asked.
    private final Observance[] observances;

    Region(String id, Observance... own) {
        this.id = id;
        var everywhere = EnumSet.allOf(Holiday.class);
        everywhere.removeAll(
                EnumSet.of(Holiday.GOOD_FRIDAY, Holiday.SECOND_CHRISTMAS_DAY, Holiday.ABOLITION_OF_SLAVERY));
        observances = Stream.concat(everywhere.stream().map(Region::always), Stream.of(own))
                .sorted(Comparator.comparing(Observance::holiday))
                .toArray(Observance[]::new);
    }

    /**
     * The region of this name.
     *
     * @throws InvalidInput for the field {@code region}, with all names, when there is none
     */
    public static Region of(String id) {
        return Arrays.stream(values())
                .filter(region -> region.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("region", Problem.NOT_ONE_OF, ids()));
    }

    /** The stable name, as the State’s published lists have it: {@code metropole}, {@code la-reunion}. */
    public String id() {
        return id;
    }

    /**
     * The holiday that falls on this day, or {@code null} on any other day; of two on one day, as on 1 May 2008, the
     * first in the order of {@link Holiday}. Made for long counts: nothing is created.
     */
    public @Nullable Holiday holidayOn(LocalDate day) {
        return holidayOn(day, Set.of());
    }

    /** The same where some holidays are worked: one of these hides no other on the same day. */
    @Nullable
    Holiday holidayOn(LocalDate day, Set<Holiday> worked) {
        for (var observance : observances) {
            if (observance.isOn(day) && !worked.contains(observance.holiday())) {
                return observance.holiday();
            }
        }
        return null;
    }

    /** The holidays of this year by date, each as {@link #holidayOn} gives it; not to be modified. */
    public SortedMap<LocalDate, Holiday> holidaysOf(int year) {
        var holidays = new TreeMap<LocalDate, Holiday>();
        for (var observance : observances) {
            if (observance.holdsIn(year)) {
                holidays.putIfAbsent(observance.day().in(year), observance.holiday());
            }
        }
        return Collections.unmodifiableSortedMap(holidays);
    }

    /** Whether this holiday of the region is one that not all its places or trades, or not all sources, know. */
    boolean isUncertain(Holiday holiday, LocalDate day) {
        return Stream.of(observances)
                .anyMatch(
                        observance -> !observance.certain() && observance.holiday() == holiday && observance.isOn(day));
    }

    private static String ids() {
        return Arrays.stream(values()).map(Region::id).collect(Collectors.joining(", "));
    }

    private static Observance always(Holiday holiday) {
        var day = Objects.requireNonNull(holiday.day(), "a holiday whose day depends on the region");
        return new Observance(holiday, day, Integer.MIN_VALUE, Integer.MAX_VALUE, true);
    }

    private static Observance abolition(int month, int dayOfMonth) {
        var day = new Fixed(month, dayOfMonth);
        return new Observance(Holiday.ABOLITION_OF_SLAVERY, day, Integer.MIN_VALUE, Integer.MAX_VALUE, true);
    }

    /** A holiday on its day, from one year to another, both included. */
    private record Observance(Holiday holiday, DayOfYear day, int first, int last, boolean certain) {
        Observance since(int year) {
            return new Observance(holiday, day, year, last, certain);
        }

        Observance until(int year) {
            return new Observance(holiday, day, first, year, certain);
        }

        Observance uncertain() {
            return new Observance(holiday, day, first, last, false);
        }

        boolean holdsIn(int year) {
            return first <= year && year <= last;
        }

        boolean isOn(LocalDate date) {
            return holdsIn(date.getYear()) && day.is(date);
        }
    }
}
