package fr.cahier.domain.complaint;

import fr.cahier.domain.Rule;
import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.firm.Person;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, from receipt to closure. Each command checks its rules, changes the state and adds one fact for the
 * journal; a refused command throws {@link fr.cahier.domain.RuleBroken} and changes nothing.
 */
public final class Complaint {
    private final CaseState file;

    private final Facts facts;

    private Complaint(CaseState file, Facts facts) {
        this.file = file;
        this.facts = facts;
    }

    /** Rebuilds a stored complaint; no rule is checked again, so that old files load after the rules have changed. */
    public static Complaint from(ComplaintSnapshot snapshot) {
        var file = new CaseState(snapshot);
        return new Complaint(file, new Facts(file));
    }

    /** Records a complaint received by the firm (P1, P8). Its number comes from the register that saves it. */
    public static Complaint record(Intake intake, Acting by) {
        return received(intake, null, null, by);
    }

    /** Takes a complaint over from an older register; what it tells is refused where it could not have been so. */
    public static Complaint takeOver(Intake intake, History history, Acting by) {
        var complaint = received(intake, history.source(), history.followUpNote(), by);
        complaint.replay(history, by);
        return complaint;
    }

    /** Adds what an older register has come to tell of a complaint taken over from it. */
    public void completeFrom(History history, Acting by) {
        // Several facts at once: rehearsed on a copy, so that a refusal halfway leaves nothing behind.
        from(snapshot()).replay(history, by);
        replay(history, by);
    }

    private void replay(History history, Acting by) {
        new TakeOver(file, facts, by).replay(history);
    }

    private static Complaint received(
            Intake intake, @Nullable String source, @Nullable String followUpNote, Acting by) {
        FactGuards.intake(intake, null, by);
        var oral = by.firm().leavesNoTrace(intake.channel());
        // The day on which an older register wrote it down is not told; that of the import would make up for any delay.
        var recordedOn = source == null ? by.today() : null;
        var dates = new ComplaintDates(intake.sentOn(), intake.receivedOn(), recordedOn);
        var dueDates = by.firm().deadlines().dueDates(dates);
        var receipt = new Recorded(intake, dueDates, oral, source, followUpNote);
        var file = new CaseState(receipt);
        return new Complaint(file, new Facts(file, receipt));
    }

    /**
     * Puts right what was written at receipt. The day of receipt stays: due dates do not move as a side effect.
     *
     * @return whether anything differed
     */
    public boolean correct(Intake corrected, Acting by) {
        FactGuards.open(file);
        HandlingGuards.notTheirOwn(by, file);
        Rule.RECEIPT_DATE_STAYS.requires(corrected.receivedOn().equals(file.intake.receivedOn()));
        var corrections = Correction.between(file.intake, corrected);
        if (corrections.isEmpty()) {
            return false;
        }
        FactGuards.intake(corrected, file.intake, by);
        if (file.assignment != null) {
            HandlingGuards.stillNotConcerned(file.assignment, corrected);
        }
        facts.corrected(corrected, corrections);
        return true;
    }

    /** Puts right the « suites » that an older register told; {@code null} wipes them. */
    public void noteFollowUp(@Nullable String note) {
        FactGuards.open(file);
        var kept = Text.optionalBody("followUpNote", note);
        if (!Objects.equals(kept, file.followUpNote)) {
            facts.followUpNoted(kept);
        }
    }

    /**
     * Gives the file to an authorised handler (P7, P8, P9). A reason without anything to depart from is not kept: it would
     * tell of a departure that was none.
     *
     * @param departureReason needed when the client asked for somebody else
     * @param conflictReason needed, from a manager, when the handler is the person concerned
     */
    public void assignTo(Person handler, @Nullable String departureReason, @Nullable String conflictReason, Acting by) {
        FactGuards.open(file);
        var given = new Assignment(
                handler.id(),
                by.today(),
                file.intake.prefersAnotherThan(handler) ? departureReason : null,
                file.intake.concerns(handler) ? conflictReason : null);
        HandlingGuards.assigned(handler, given, file.intake, by);
        facts.assigned(given);
    }

    /** Writes down that the client was told of the receipt (P3). */
    public void acknowledge(Acknowledgement sent, Acting by) {
        HandlingGuards.handledBy(by, file);
        FactGuards.acknowledgement(sent, file, by);
        FactGuards.chosen(by.firm().channels(), sent.channel(), null);
        facts.acknowledgedBy(sent);
    }

    /** Writes down that the client was kept informed (P4); a holding response takes the answer to a later day. */
    public void inform(ProgressNotice notice, Acting by) {
        HandlingGuards.handledBy(by, file);
        FactGuards.notice(notice, file, by);
        FactGuards.chosen(by.firm().channels(), notice.channel(), null);
        if (notice.holding()) {
            var until = DeadlineGuards.extension(notice, file, by);
            facts.extendedBy(notice, until, by.firm().deadlines().calendar());
        } else {
            facts.informedBy(notice);
        }
    }

    /**
     * Derives the due dates anew under what the firm answers to today, or sets one by hand (a manager). What a holding response
     * added stays where the texts of today let it.
     *
     * @return whether any date, or the text that gives it, differs
     */
    public boolean redate(Redating order, Acting by) {
        HandlingGuards.handledBy(by, file);
        FactGuards.open(file);
        order.byHand().forEach(dueOn -> DeadlineGuards.setByHand(dueOn, file, by));
        var intake = file.intake;
        var derived = by.firm().deadlines().dueDatesAnew(intake.sentOn(), intake.receivedOn(), file.dueDates);
        var after = order.applied(file.dueDates, derived, by);
        if (after.equals(file.dueDates)) {
            return false;
        }
        facts.redated(after, order.reason());
        return true;
    }

    /** Writes down the firm's answer (P5, P6, P7, P10). */
    public void respond(Response given, Acting by) {
        HandlingGuards.handledBy(by, file);
        FactGuards.response(given, file, by);
        HandlingGuards.responder(given, file, by);
        FactGuards.chosen(given, by.firm());
        DeadlineGuards.recourse(given, file, by.firm());
        facts.answeredBy(given);
    }

    /** Writes down a malfunction (P10), also after closing: learning has no end date. */
    public Malfunction findMalfunction(MalfunctionKind kind, String description, Acting by) {
        HandlingGuards.handledBy(by, file);
        var found = new Malfunction(file.malfunctions.size() + 1, kind, description, by.today(), null);
        facts.found(found);
        return found;
    }

    /** Decides that a malfunction gets no action (« sans suite »), and says why (P11). */
    public void leaveWithoutAction(int index, String reason, Acting by) {
        HandlingGuards.handledBy(by, file);
        Rule.MALFUNCTION_IS_ON_FILE.requires(index >= 1 && index <= file.malfunctions.size(), index);
        var why = Text.line("reason", reason);
        facts.leftWithoutAction(file.malfunctions.get(index - 1).leftWithoutAction(why), why);
    }

    /** Ends the firm's handling (P1). */
    public void close(Closure end, Acting by) {
        HandlingGuards.handledBy(by, file);
        Rule.TAKEN_OVER_BY_IMPORT_ONLY.requires(end.reason() != ClosureReason.TAKEN_OVER);
        FactGuards.closing(end, file, by);
        facts.closedBy(end);
    }

    /** Takes a closed file up again; keeps the first closure and starts no new legal period. */
    public void reopen(Reopening again, Acting by) {
        HandlingGuards.handledBy(by, file);
        FactGuards.reopening(again, file, by);
        facts.reopenedBy(again);
    }

    public ComplaintSnapshot snapshot() {
        return file.snapshot();
    }

    /** The facts added since this complaint was recorded or loaded, oldest first. */
    public List<ComplaintEvent> events() {
        return facts.events();
    }
}
