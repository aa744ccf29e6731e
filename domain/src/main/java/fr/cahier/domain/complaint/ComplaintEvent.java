package fr.cahier.domain.complaint;

import fr.cahier.domain.deadline.DueDates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact kept forever in the journal, under its simple class name: never rename one. */
public sealed interface ComplaintEvent {

    /**
     * The complaint entered the register.
     *
     * @param source file and line it was imported from, or {@code null} when recorded by hand
     * @param followUpNote the « suites » that an older register told, if any
     */
    record Recorded(
            Intake intake,
            DueDates dueDates,
            boolean toBePutInWriting,
            @Nullable String source,
            @Nullable String followUpNote)
            implements ComplaintEvent {}

    /** What was written at receipt was put right; both values stay visible. */
    record Corrected(List<Correction> corrections) implements ComplaintEvent {
        public Corrected {
            corrections = List.copyOf(corrections);
        }
    }

    /** The « suites » taken over from an older register were put right; {@code null} when they were wiped. */
    record FollowUpNoted(@Nullable String note) implements ComplaintEvent {}

    record Assigned(Assignment assignment) implements ComplaintEvent {}

    /** A closed file of an older register names somebody whom the firm no longer lists: « ancien interlocuteur ». */
    record FormerHandlerNamed(String name) implements ComplaintEvent {}

    record Acknowledged(Acknowledgement acknowledgement) implements ComplaintEvent {}

    record ClientInformed(ProgressNotice notice) implements ComplaintEvent {}

    /** A holding response took the date of the answer from one day to another. */
    record ResponseExtended(LocalDate from, LocalDate until) implements ComplaintEvent {}

    /** Somebody derived or set the due dates anew; both stay on record. */
    record Redated(DueDates before, DueDates after, String reason) implements ComplaintEvent {}

    record Responded(Response response) implements ComplaintEvent {}

    record MalfunctionFound(Malfunction malfunction) implements ComplaintEvent {}

    record MalfunctionLeftWithoutAction(int index, String reason) implements ComplaintEvent {}

    record Closed(Closure closure) implements ComplaintEvent {}

    /** @param kept the closure that the reopening leaves on record */
    record Reopened(Reopening reopening, Closure kept) implements ComplaintEvent {}
}
