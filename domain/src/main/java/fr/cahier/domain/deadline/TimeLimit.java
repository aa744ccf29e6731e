package fr.cahier.domain.deadline;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One duty's time limit, as a text states it.
 *
 * @param extension {@code null} when the text allows none
 * @param otherReading a second unit in which the same count may be read: the reading that leaves less time is kept, and the
 *     other one told; {@code null} when the text can only be read one way
 */
public record TimeLimit(
        Duty duty,
        Period period,
        StartEvent from,
        EndConvention end,
        @Nullable Extension extension,
        @Nullable PeriodUnit otherReading) {

    /** @throws InvalidInput when the other reading is no other count of days, or the extension ends before the limit itself */
    public TimeLimit {
        if (otherReading != null && !isAnotherCount(otherReading, period.unit())) {
            throw new InvalidInput("otherReading", Problem.NOT_ONE_OF, PeriodUnit.ofDays());
        }
        var until = extension == null ? null : extension.until();
        if (until != null && until.unit() == period.unit() && until.count() <= period.count()) {
            throw new InvalidInput("extension", Problem.NO_LONGER_THAN_THE_PERIOD, period.count());
        }
    }

    /** A time limit that nothing extends and that can be read one way only. */
    public TimeLimit(Duty duty, Period period, StartEvent from, EndConvention end) {
        this(duty, period, from, end, null, null);
    }

    private static boolean isAnotherCount(PeriodUnit one, PeriodUnit other) {
        return one != other && one.isOfDays() && other.isOfDays();
    }

    /** The last day to meet the duty in time; counted from receipt when the day of the event is not known. */
    public LocalDate dueOn(ComplaintDates dates, WorkingCalendar calendar) {
        return earliest(period, dates, calendar);
    }

    /** The last day to which a holding response may take the duty; {@code null} when the text sets no end. */
    @Nullable
    LocalDate extensibleUntil(ComplaintDates dates, WorkingCalendar calendar) {
        if (extension == null) {
            return dueOn(dates, calendar);
        }
        return extension.until() == null ? null : earliest(extension.until(), dates, calendar);
    }

    /** Counts again, and writes down each step. */
    LocalDate explain(ComplaintDates dates, WorkingCalendar calendar, Trail trail) {
        var known = dates.on(from);
        trail.add(Step.Kind.START, start(dates), (known == null ? StartEvent.RECEIVED : from).name());
        var read = careful(period, dates, calendar);
        trail.add(
                Step.Kind.PERIOD,
                null,
                Integer.toString(read.count()),
                read.unit().name());
        var dueOn = end(read, dates, calendar, trail);
        trail.add(Step.Kind.ENDS, dueOn);
        trail.endsOnDayOff(dueOn, dates.receivedOn(), calendar);
        if (otherReading != null) {
            var other = new Period(period.count(), read.equals(period) ? otherReading : period.unit());
            trail.add(
                    Step.Kind.OTHER_READING,
                    end(other, dates, calendar, Trail.NONE),
                    Integer.toString(other.count()),
                    other.unit().name());
        }
        return dueOn;
    }

    /** Of two readings, the one that ends first: a firm that opens on Sundays has its jours ouvrés before its ouvrables. */
    private Period careful(Period stated, ComplaintDates dates, WorkingCalendar calendar) {
        var end = end(stated, dates, calendar, Trail.NONE);
        return earliest(stated, dates, calendar).isBefore(end) ? otherwise(stated) : stated;
    }

    private LocalDate earliest(Period stated, ComplaintDates dates, WorkingCalendar calendar) {
        var end = end(stated, dates, calendar, Trail.NONE);
        if (otherReading == null || stated.unit() != period.unit()) {
            return end;
        }
        var other = end(otherwise(stated), dates, calendar, Trail.NONE);
        return other.isBefore(end) ? other : end;
    }

    private Period otherwise(Period stated) {
        return otherReading == null ? stated : new Period(stated.count(), otherReading);
    }

    /** Whether the count had to start from receipt although the text names another event. */
    boolean lacksStart(ComplaintDates dates) {
        return from == StartEvent.SENT && dates.on(from) == null;
    }

    private LocalDate start(ComplaintDates dates) {
        var known = dates.on(from);
        return known == null ? dates.receivedOn() : known;
    }

    private LocalDate end(Period counted, ComplaintDates dates, WorkingCalendar calendar, Trail trail) {
        var last = counted.endAfter(start(dates), calendar, trail);
        return end == EndConvention.STRICT ? last : nextWorkingDay(last, calendar, trail);
    }

    private static LocalDate nextWorkingDay(LocalDate last, WorkingCalendar calendar, Trail trail) {
        var day = last;
        while (calendar.isDayOff(day)) {
            trail.skipped(day, PeriodUnit.CALENDAR_DAY, calendar);
            day = day.plusDays(1);
        }
        if (!day.equals(last)) {
            trail.add(Step.Kind.ROLLED_OVER, day);
        }
        return day;
    }
}
