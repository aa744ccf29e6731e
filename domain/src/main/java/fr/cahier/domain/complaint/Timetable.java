package fr.cahier.domain.complaint;

import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one file that decide what is due next.
 *
 * @param promisedOn a date given to the client that is still to be kept
 * @param respondedOn the day of the first response; a second one, after a reopening, changes nothing to the duty
 */
public record Timetable(
        LocalDate acknowledgementDueOn,
        LocalDate responseDueOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate respondedOn,
        @Nullable LocalDate promisedOn,
        boolean closed) {

    /** The earliest of the open duties and the promised date; {@code null} when nothing is awaited. */
    public @Nullable LocalDate nextDueOn() {
        if (closed) {
            return null;
        }
        return Stream.of(awaited(Duty.ACKNOWLEDGEMENT), awaited(Duty.RESPONSE), promisedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The last day to meet a duty in time. */
    public LocalDate dueOn(Duty duty) {
        return duty == Duty.ACKNOWLEDGEMENT ? acknowledgementDueOn : responseDueOn;
    }

    /** The day the duty was met, or {@code null}. A response that comes before any acknowledgement acknowledges too (P2). */
    public @Nullable LocalDate metOn(Duty duty) {
        if (duty == Duty.RESPONSE || acknowledgedOn == null) {
            return respondedOn;
        }
        return respondedOn != null && respondedOn.isBefore(acknowledgedOn) ? respondedOn : acknowledgedOn;
    }

    /** The same acts, judged by other due dates. */
    public Timetable withDueDates(LocalDate acknowledgement, LocalDate response) {
        return new Timetable(acknowledgement, response, acknowledgedOn, respondedOn, promisedOn, closed);
    }

    public DutyState state(Duty duty, LocalDate today) {
        return DutyState.of(dueOn(duty), metOn(duty), closed, today);
    }

    private @Nullable LocalDate awaited(Duty duty) {
        return metOn(duty) == null ? dueOn(duty) : null;
    }
}
