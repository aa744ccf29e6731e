package fr.cahier.domain.complaint;

import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.firm.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, from receipt to closure. Each command checks its rules, changes the state and adds one fact for the
 * journal; a refused command throws {@link fr.cahier.domain.RuleBroken} and changes nothing.
 */
public final class Complaint {
    private final CaseState file;
    private final List<ComplaintEvent> events = new ArrayList<>();

    private Complaint(CaseState file) {
        this.file = file;
    }

    /** Rebuilds a stored complaint; no rule is checked again, so that old files load after the rules have changed. */
    public static Complaint from(ComplaintSnapshot snapshot) {
        return new Complaint(new CaseState(snapshot));
    }

    /** Records a complaint received by the firm (P1, P8). Its number comes from the register that saves it. */
    public static Complaint record(Intake intake, Acting by) {
        return received(intake, null, null, by);
    }

    /** Takes a complaint over from an older register; what it tells is refused where it could not have been so. */
    public static Complaint takeOver(Intake intake, History history, Acting by) {
        var complaint = received(intake, history.source(), history.followUpNote(), by);
        complaint.completeFrom(history, by);
        return complaint;
    }

    private static Complaint received(
            Intake intake, @Nullable String source, @Nullable String followUpNote, Acting by) {
        Guards.intake(intake, by);
        var oral = by.firm()
                .channels()
                .find(intake.channel())
                .filter(channel -> !channel.written())
                .isPresent();
        var dueDates = DeadlinePolicy.inForceOn(intake.receivedOn()).dueDatesFor(intake.receivedOn());
        var complaint = new Complaint(new CaseState(intake, dueDates, oral, followUpNote));
        complaint.events.add(new Recorded(intake, dueDates, oral, source, followUpNote));
        return complaint;
    }

    /** Adds what an older register has come to tell since this complaint was taken over from it. */
    public void completeFrom(History history, Acting by) {
        if (history.acknowledgedOn() != null) {
            accept(new Acknowledgement(history.acknowledgedOn(), null), by);
        }
        if (history.response() != null) {
            accept(history.response(), by);
        }
        if (history.closure() != null) {
            accept(history.closure(), by);
        }
        if (history.formerHandler() != null) {
            Rule.FORMER_HANDLER_ON_CLOSED_FILES_ONLY.requires(
                    !file.isOpen(), by.firm().handlerIds());
            file.formerHandler = history.formerHandler();
            events.add(new ComplaintEvent.FormerHandlerNamed(history.formerHandler()));
        }
        if (history.handler() != null) {
            var handler = by.firm().requirePerson(history.handler());
            if (file.isOpen()) {
                assignTo(handler, null, null, by);
            } else {
                accept(new Assignment(handler.id(), file.intake.receivedOn(), null, null));
            }
        }
    }

    /**
     * Puts right what was written at receipt. The day of receipt stays: due dates do not move as a side effect.
     *
     * @return whether anything differed
     */
    public boolean correct(Intake corrected, Acting by) {
        requireOpen();
        Rule.RECEIPT_DATE_STAYS.requires(corrected.receivedOn().equals(file.intake.receivedOn()));
        var corrections = Correction.between(file.intake, corrected);
        if (corrections.isEmpty()) {
            return false;
        }
        Guards.correction(corrected, file, by);
        file.intake = corrected;
        events.add(new ComplaintEvent.Corrected(corrections));
        return true;
    }

    /** Puts right the « suites » that an older register told. */
    public void noteFollowUp(@Nullable String note) {
        requireOpen();
        file.followUpNote = Text.optionalBody("followUpNote", note);
        events.add(new ComplaintEvent.FollowUpNoted(file.followUpNote));
    }

    /**
     * Gives the file to an authorised handler (P7, P8, P9).
     *
     * @param departureReason needed when the client asked for somebody else
     * @param conflictReason needed, from a manager, when the handler is the person concerned
     */
    public void assignTo(Person handler, @Nullable String departureReason, @Nullable String conflictReason, Acting by) {
        requireOpen();
        Guards.competentHandler(handler, file.intake, by.firm());
        Guards.preference(handler, file.intake, departureReason);
        Guards.conflict(handler, file.intake, conflictReason, by);
        accept(new Assignment(handler.id(), by.today(), departureReason, conflictReason));
    }

    /** Writes down that the client was told of the receipt (P3). */
    public void acknowledge(Acknowledgement sent, Acting by) {
        Guards.handledBy(by, file);
        if (sent.channel() != null) {
            by.firm().channels().requireActive(sent.channel());
        }
        accept(sent, by);
    }

    /** Writes down that the client was kept informed (P4). */
    public void inform(ProgressNotice notice, Acting by) {
        requireOpen();
        Guards.handledBy(by, file);
        Guards.actDate(notice.on(), file.intake, by);
        by.firm().channels().requireActive(notice.channel());
        Guards.promise(notice.promisedOn(), by);
        file.promisedOn = notice.promisedOn() == null ? file.promisedOn : notice.promisedOn();
        events.add(new ComplaintEvent.ClientInformed(notice));
    }

    /** Writes down the firm's answer (P5, P6, P7, P10). */
    public void respond(Response given, Acting by) {
        requireOpen();
        Guards.handledBy(by, file);
        Rule.ASSIGNED_BEFORE_RESPONSE.requires(file.assignment != null);
        Guards.responder(given, file, by);
        accept(given, by);
    }

    /** Writes down a malfunction (P10), also after closing: learning has no end date. */
    public Malfunction findMalfunction(MalfunctionKind kind, String description, Acting by) {
        Guards.handledBy(by, file);
        var found = new Malfunction(file.malfunctions.size() + 1, kind, description, by.today(), null);
        file.malfunctions.add(found);
        events.add(new ComplaintEvent.MalfunctionFound(found));
        return found;
    }

    /** Decides that a malfunction gets no action (« sans suite »), and says why (P11). */
    public void leaveWithoutAction(int index, String reason, Acting by) {
        Guards.handledBy(by, file);
        Rule.MALFUNCTION_IS_ON_FILE.requires(index >= 1 && index <= file.malfunctions.size(), index);
        var left = file.malfunctions.get(index - 1).leftWithoutAction(reason);
        file.malfunctions.set(index - 1, left);
        events.add(new ComplaintEvent.MalfunctionLeftWithoutAction(index, reason));
    }

    /** Ends the firm's handling (P1). */
    public void close(Closure end, Acting by) {
        Guards.handledBy(by, file);
        Rule.TAKEN_OVER_BY_IMPORT_ONLY.requires(end.reason() != ClosureReason.TAKEN_OVER);
        accept(end, by);
    }

    /** Takes a closed file up again; keeps the first closure and starts no new legal period. */
    public void reopen(Reopening again, Acting by) {
        Guards.handledBy(by, file);
        var kept = file.closure;
        if (kept == null) {
            throw new RuleBroken(Rule.COMPLAINT_IS_CLOSED);
        }
        Guards.reopening(again, kept, by);
        file.reopenedBy(again);
        events.add(new ComplaintEvent.Reopened(again, kept));
    }

    public ComplaintSnapshot snapshot() {
        return file.snapshot();
    }

    /** The facts added since this complaint was recorded or loaded, oldest first. */
    public List<ComplaintEvent> events() {
        return List.copyOf(events);
    }

    private void requireOpen() {
        Rule.COMPLAINT_IS_OPEN.requires(file.isOpen());
    }

    private void accept(Assignment given) {
        file.assignment = given;
        events.add(new ComplaintEvent.Assigned(given));
    }

    private void accept(Acknowledgement sent, Acting by) {
        requireOpen();
        Rule.ACKNOWLEDGED_ONCE.requires(file.acknowledgement == null);
        Guards.actDate(sent.on(), file.intake, by);
        file.acknowledgement = sent;
        events.add(new ComplaintEvent.Acknowledged(sent));
    }

    private void accept(Response given, Acting by) {
        Rule.RESPONDED_ONCE.requires(!file.answered);
        Guards.actDate(given.sentOn(), file.intake, by);
        file.answeredBy(given);
        events.add(new ComplaintEvent.Responded(given));
    }

    private void accept(Closure end, Acting by) {
        requireOpen();
        Guards.closing(end, file, by);
        file.closedBy(end);
        events.add(new ComplaintEvent.Closed(end));
    }
}
