package fr.cahier.domain.complaint;

import fr.cahier.domain.deadline.DueDates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a store must keep of a complaint; {@code null} marks what has not happened.
 *
 * @param number {@code null} until the register has given one
 * @param version number of saves so far; a save based on an older one is refused
 * @param toBePutInWriting the complaint came by a channel that leaves no written trace (« à formaliser par écrit »)
 * @param formerHandler who followed it in an older register, when the firm no longer lists them
 * @param promisedOn a date given to the client that is still to be kept
 * @param firstRespondedOn the day that settles the response duty, also after a reopening
 * @param answered whether the client has the firm's answer; a reopening asks for another one
 * @param firstClosure the closure that a reopening left on record
 * @param followUpNote the « suites » that an older register told
 */
public record ComplaintSnapshot(
        @Nullable ComplaintNumber number,
        int version,
        Intake intake,
        boolean toBePutInWriting,
        DueDates dueDates,
        @Nullable Assignment assignment,
        @Nullable String formerHandler,
        @Nullable Acknowledgement acknowledgement,
        @Nullable LocalDate promisedOn,
        @Nullable Response response,
        @Nullable LocalDate firstRespondedOn,
        boolean answered,
        @Nullable Closure closure,
        @Nullable Closure firstClosure,
        @Nullable Reopening reopening,
        List<Malfunction> malfunctions,
        @Nullable String followUpNote) {
    public ComplaintSnapshot {
        malfunctions = List.copyOf(malfunctions);
    }

    /** The dates that decide what is due next. */
    public Timetable timetable() {
        var acknowledgedOn = acknowledgement == null ? null : acknowledgement.on();
        return new Timetable(
                dueDates.acknowledgement().on(),
                dueDates.response().on(),
                acknowledgedOn,
                firstRespondedOn,
                promisedOn,
                closure != null);
    }

    /** The « suites » as one cell of the register, in French; {@code null} when there are none. */
    public @Nullable String followUp() {
        return FollowUp.of(this);
    }
}
