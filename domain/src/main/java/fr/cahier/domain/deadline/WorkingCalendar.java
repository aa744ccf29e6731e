package fr.cahier.domain.deadline;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of a firm: the public holidays of where it is, the days of the week on which it opens, and when it is closed.
 *
 * @param openingDays of each week; they decide what a jour ouvré is, never what a jour ouvrable is
 * @param closedDays besides the public holidays; a firm that closes does not lengthen a period in jours ouvrables
 * @param workedHolidays public holidays that are none for this firm, such as Good Friday in a commune of Alsace-Moselle
 *     without a Protestant or mixed church
 */
public record WorkingCalendar(
        Region region, Set<DayOfWeek> openingDays, List<ClosedDay> closedDays, Set<Holiday> workedHolidays) {
    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** @throws InvalidInput when the firm never opens */
    public WorkingCalendar {
        if (openingDays.isEmpty()) {
            throw new InvalidInput("openingDays", Problem.REQUIRED);
        }
        openingDays = Collections.unmodifiableSet(EnumSet.copyOf(openingDays));
        closedDays = List.copyOf(closedDays);
        workedHolidays = Set.copyOf(workedHolidays);
    }

    /** A firm of this region that opens from Monday to Friday. */
    public static WorkingCalendar of(Region region) {
        return new WorkingCalendar(region, MONDAY_TO_FRIDAY, List.of(), Set.of());
    }

    /** The same firm, closed on these days. */
    public WorkingCalendar closed(List<ClosedDay> days) {
        return new WorkingCalendar(region, openingDays, days, workedHolidays);
    }

    /** Whether this day counts in a period of this unit. */
    public boolean counts(LocalDate day, PeriodUnit unit) {
        return switch (unit) {
            case OUVRABLE_DAY -> day.getDayOfWeek() != DayOfWeek.SUNDAY && holidayOn(day) == null;
            case BUSINESS_DAY -> isOpen(day);
            case CALENDAR_DAY, FRANC_DAY, MONTH, YEAR -> true;
        };
    }

    /** Whether the firm works on this day. */
    public boolean isOpen(LocalDate day) {
        return openingDays.contains(day.getDayOfWeek()) && holidayOn(day) == null && closedOn(day) == null;
    }

    /** The last day on or before this one on which the firm works: what to aim at when a period ends on another. */
    public LocalDate lastOpenDay(LocalDate upTo) {
        // Bounded: a firm that announces a whole year of closed days is told the date itself.
        for (var day = upTo; day.isAfter(upTo.minusYears(1)); day = day.minusDays(1)) {
            if (isOpen(day)) {
                return day;
            }
        }
        return upTo;
    }

    /** Whether a period that ends on this day is carried on by art. 642 CPC and art. 3(4) of Regulation 1182/71. */
    boolean isDayOff(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY || holidayOn(day) != null;
    }

    @Nullable
    Holiday holidayOn(LocalDate day) {
        return region.holidayOn(day, workedHolidays);
    }

    @Nullable
    ClosedDay closedOn(LocalDate day) {
        if (!closedDays.isEmpty()) {
            for (var closed : closedDays) {
                if (closed.day().equals(day)) {
                    return closed;
                }
            }
        }
        return null;
    }
}
