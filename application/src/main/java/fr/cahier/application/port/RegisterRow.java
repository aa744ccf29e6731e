package fr.cahier.application.port;

import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Side;
import fr.cahier.domain.complaint.Timetable;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One complaint as the register shows it: every field, no behaviour. Codes and identifiers as stored; the reader puts
 * labels and names to them.
 *
 * @param respondedOn the day of the first response, which settles the duty
 * @param followUp the « suites » in one cell, in French
 * @param malfunctions how many were found
 * @param responseDueOn the register’s échéance, extension included
 * @param policy identifier of the text that gives {@code responseDueOn}
 * @param nextDueOn the earliest of open duties and promised date; {@code null} when nothing is awaited
 */
public record RegisterRow(
        ComplaintNumber number,
        int version,
        @Nullable String reference,
        LocalDate receivedOn,
        String complainant,
        Code channel,
        String subject,
        Code service,
        @Nullable String personConcerned,
        @Nullable PersonId handler,
        @Nullable String formerHandler,
        @Nullable String followUp,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate sentOn,
        @Nullable PersonId receivedBy,
        @Nullable ComplainantKind complainantKind,
        @Nullable Relation relation,
        @Nullable String contact,
        @Nullable String description,
        @Nullable Code category,
        @Nullable String remedySought,
        @Nullable Side personSide,
        @Nullable PersonId preferredHandler,
        @Nullable LocalDate acknowledgedOn,
        @Nullable Code acknowledgementChannel,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate respondedOn,
        @Nullable Code responseChannel,
        @Nullable Outcome outcome,
        @Nullable String response,
        @Nullable String recourse,
        @Nullable RedressKind redress,
        @Nullable BigDecimal redressAmount,
        @Nullable ClosureReason closureReason,
        @Nullable String closureNote,
        @Nullable String followUpNote,
        int malfunctions,
        boolean toBePutInWriting,
        LocalDate acknowledgementDueOn,
        LocalDate responseDueOn,
        String policy,
        @Nullable LocalDate nextDueOn) {

    /** The dates that decide what is due next. */
    public Timetable timetable() {
        return new Timetable(
                acknowledgementDueOn, responseDueOn, acknowledgedOn, respondedOn, promisedOn, closedOn != null);
    }
}
