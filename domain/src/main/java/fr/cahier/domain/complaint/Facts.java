package fr.cahier.domain.complaint;

import fr.cahier.domain.complaint.ComplaintEvent.Acknowledged;
import fr.cahier.domain.complaint.ComplaintEvent.Assigned;
import fr.cahier.domain.complaint.ComplaintEvent.ClientInformed;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.Corrected;
import fr.cahier.domain.complaint.ComplaintEvent.FollowUpNoted;
import fr.cahier.domain.complaint.ComplaintEvent.FormerHandlerNamed;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionFound;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionLeftWithoutAction;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.complaint.ComplaintEvent.Redated;
import fr.cahier.domain.complaint.ComplaintEvent.Reopened;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.complaint.ComplaintEvent.ResponseExtended;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down accepted facts: each changes the state of the file and joins the journal, never one without the other. */
final class Facts {
    private final CaseState file;
    private final List<ComplaintEvent> events = new ArrayList<>();

    /** Nothing was added yet to a stored file. */
    Facts(CaseState file) {
        this.file = file;
    }

    /** The first fact of a file is its receipt. */
    Facts(CaseState file, Recorded receipt) {
        this(file);
        events.add(receipt);
    }

    /** Oldest first. */
    List<ComplaintEvent> events() {
        return List.copyOf(events);
    }

    void corrected(Intake now, List<Correction> corrections) {
        file.intake = now;
        events.add(new Corrected(corrections));
    }

    void followUpNoted(@Nullable String note) {
        file.followUpNote = note;
        events.add(new FollowUpNoted(note));
    }

    void assigned(Assignment given) {
        file.assignment = given;
        events.add(new Assigned(given));
    }

    void followedBefore(String name) {
        file.formerHandler = name;
        events.add(new FormerHandlerNamed(name));
    }

    void acknowledgedBy(Acknowledgement sent) {
        file.acknowledgement = sent;
        events.add(new Acknowledged(sent));
    }

    /** An earlier promise stands until another one, a response or a closing. */
    void informedBy(ProgressNotice notice) {
        file.promisedOn = notice.promisedOn() == null ? file.promisedOn : notice.promisedOn();
        events.add(new ClientInformed(notice));
    }

    /** A holding response takes the date of the answer to the one it promises. */
    void extendedBy(ProgressNotice holding, LocalDate until, WorkingCalendar calendar) {
        var before = file.dueDates.response();
        informedBy(holding);
        file.dueDates = file.dueDates.withResponse(before.extendedTo(until, holding.on(), calendar));
        events.add(new ResponseExtended(before.on(), until));
    }

    void redated(DueDates after, String reason) {
        var before = file.dueDates;
        file.dueDates = after;
        events.add(new Redated(before, after, reason));
    }

    /** A response keeps whatever was promised. */
    void answeredBy(Response given) {
        file.response = given;
        file.firstRespondedOn = file.firstRespondedOn == null ? given.sentOn() : file.firstRespondedOn;
        file.answered = true;
        file.promisedOn = null;
        events.add(new Responded(given));
    }

    void found(Malfunction found) {
        file.malfunctions.add(found);
        events.add(new MalfunctionFound(found));
    }

    void leftWithoutAction(Malfunction left, String reason) {
        file.malfunctions.set(left.index() - 1, left);
        events.add(new MalfunctionLeftWithoutAction(left.index(), reason));
    }

    void closedBy(Closure end) {
        file.closure = end;
        file.promisedOn = null;
        events.add(new Closed(end));
    }

    /** The first closure stays on record, and a new answer is awaited on the promised day. */
    void reopenedBy(Reopening again) {
        var kept = Objects.requireNonNull(file.closure);
        file.firstClosure = file.firstClosure == null ? kept : file.firstClosure;
        file.closure = null;
        file.answered = false;
        file.reopening = again;
        file.promisedOn = again.promisedOn();
        events.add(new Reopened(again, kept));
    }
}
