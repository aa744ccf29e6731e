package fr.cahier.application.complaint;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Writes a complaint in the register (P1), and gives it to a handler when one is named. */
public final class RecordComplaint {

    /**
     * What arrived, and who is to follow it.
     *
     * @param handler {@code null} leaves it to be assigned
     * @param departureReason why the handler is not whom the client asked for, if so
     * @param conflictReason why the handler follows it in spite of a conflict of interest, if so
     */
    public record Command(
            PersonId by,
            Intake intake,
            @Nullable PersonId handler,
            @Nullable String departureReason,
            @Nullable String conflictReason) {}

    private final Complaints complaints;
    private final Staff staff;

    @Inject
    public RecordComplaint(Complaints complaints, Staff staff) {
        this.complaints = complaints;
        this.staff = staff;
    }

    /** Answers the number that the register gave. */
    public ComplaintNumber handle(Command command) {
        var by = staff.acting(command.by());
        References.requireFree(complaints, command.intake().reference(), null);
        var complaint = Complaint.record(command.intake(), by);
        if (command.handler() != null) {
            var handler = by.firm().requirePerson(command.handler());
            complaint.assignTo(handler, command.departureReason(), command.conflictReason(), by);
        }
        return complaints.add(complaint, staff.stamp(command.by()));
    }
}
