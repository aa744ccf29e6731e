package fr.cahier.application.complaint;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Gives a complaint to an authorised handler (P7, P8, P9). */
public final class AssignComplaint {

    /** To whom, and why it is not whom the client asked for, or in spite of a conflict of interest. */
    public record Command(
            PersonId by,
            ComplaintNumber complaint,
            PersonId handler,
            @Nullable String departureReason,
            @Nullable String conflictReason) {}

    private final Complaints complaints;
    private final Staff staff;

    @Inject
    public AssignComplaint(Complaints complaints, Staff staff) {
        this.complaints = complaints;
        this.staff = staff;
    }

    /**
     * Loads, acts, saves.
     *
     * @throws fr.cahier.domain.RuleBroken when a rule says no; nothing is written then
     * @throws fr.cahier.application.port.NoSuchComplaint when the register has no such number
     */
    public void handle(Command command) {
        var by = staff.acting(command.by());
        var complaint = complaints.get(command.complaint());
        complaint.assignTo(
                by.firm().requirePerson(command.handler()), command.departureReason(), command.conflictReason(), by);
        complaints.save(complaint, staff.stamp(command.by()));
    }
}
