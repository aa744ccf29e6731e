package fr.cahier.domain.complaint;

import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.deadline.DueDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state behind one {@link Complaint}: what is so once its {@link Facts} were written down. No rule lives here. */
final class CaseState {
    final @Nullable ComplaintNumber number;
    final int version;
    final boolean toBePutInWriting;
    final List<Malfunction> malfunctions;

    DueDates dueDates;

    @Nullable
    String followUpNote;

    Intake intake;

    @Nullable
    Assignment assignment;

    @Nullable
    String formerHandler;

    @Nullable
    Acknowledgement acknowledgement;

    @Nullable
    LocalDate promisedOn;

    @Nullable
    Response response;

    @Nullable
    LocalDate firstRespondedOn;

    boolean answered;

    @Nullable
    Closure closure;

    @Nullable
    Closure firstClosure;

    @Nullable
    Reopening reopening;

    /** A complaint that was just received. */
    CaseState(Recorded receipt) {
        number = null;
        version = 0;
        intake = receipt.intake();
        dueDates = receipt.dueDates();
        toBePutInWriting = receipt.toBePutInWriting();
        followUpNote = receipt.followUpNote();
        malfunctions = new ArrayList<>();
    }

    CaseState(ComplaintSnapshot kept) {
        number = kept.number();
        version = kept.version();
        intake = kept.intake();
        toBePutInWriting = kept.toBePutInWriting();
        dueDates = kept.dueDates();
        assignment = kept.assignment();
        formerHandler = kept.formerHandler();
        acknowledgement = kept.acknowledgement();
        promisedOn = kept.promisedOn();
        response = kept.response();
        firstRespondedOn = kept.firstRespondedOn();
        answered = kept.answered();
        closure = kept.closure();
        firstClosure = kept.firstClosure();
        reopening = kept.reopening();
        malfunctions = new ArrayList<>(kept.malfunctions());
        followUpNote = kept.followUpNote();
    }

    ComplaintSnapshot snapshot() {
        return new ComplaintSnapshot(
                number,
                version,
                intake,
                toBePutInWriting,
                dueDates,
                assignment,
                formerHandler,
                acknowledgement,
                promisedOn,
                response,
                firstRespondedOn,
                answered,
                closure,
                firstClosure,
                reopening,
                malfunctions,
                followUpNote);
    }

    boolean isOpen() {
        return closure == null;
    }
}
