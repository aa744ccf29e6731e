package fr.cahier.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a count writes down its steps, if anybody asked: one way of counting serves the date and its explanation. */
final class Trail {
    /** For those who want the date alone. */
    static final Trail NONE = new Trail(null);

    private final @Nullable List<Step> steps;

    private Trail(@Nullable List<Step> steps) {
        this.steps = steps;
    }

    static Trail kept() {
        return new Trail(new ArrayList<>());
    }

    /** Goes on from the steps of an earlier derivation. */
    static Trail from(List<Step> derivation) {
        return new Trail(new ArrayList<>(derivation));
    }

    void add(Step step) {
        if (steps != null) {
            steps.add(step);
        }
    }

    void add(Step.Kind kind, @Nullable LocalDate on, String... details) {
        if (steps != null) {
            steps.add(new Step(kind, on, List.of(details)));
        }
    }

    /** A day that does not count in this unit, with the reason that this calendar has for it. */
    void skipped(LocalDate day, PeriodUnit unit, WorkingCalendar calendar) {
        if (steps == null) {
            return;
        }
        var holiday = calendar.holidayOn(day);
        var closed = unit == PeriodUnit.BUSINESS_DAY ? calendar.closedOn(day) : null;
        if (holiday != null) {
            add(Step.Kind.SKIPPED_HOLIDAY, day, holiday.name());
            if (calendar.region().isUncertain(holiday, day)) {
                add(Step.Kind.HOLIDAY_UNCERTAIN, day, holiday.name());
            }
        } else if (closed != null) {
            add(Step.Kind.SKIPPED_CLOSED_DAY, day, closed.reason());
        } else {
            add(Step.Kind.SKIPPED_WEEKDAY, day, day.getDayOfWeek().name());
        }
    }

    /** Warns where the firm does not work on the last day, with the day to aim at; a firm closed all along has none. */
    void endsOnDayOff(LocalDate dueOn, LocalDate since, WorkingCalendar calendar) {
        if (steps == null || calendar.isOpen(dueOn)) {
            return;
        }
        var aim = calendar.lastOpenDay(dueOn);
        if (aim.isBefore(dueOn) && !aim.isBefore(since)) {
            add(Step.Kind.ENDS_ON_DAY_OFF, dueOn, aim.toString());
        }
    }

    List<Step> steps() {
        return steps == null ? List.of() : List.copyOf(steps);
    }
}
