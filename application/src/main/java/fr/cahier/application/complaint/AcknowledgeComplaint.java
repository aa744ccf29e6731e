package fr.cahier.application.complaint;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;

/** Writes down that the client was told of the receipt (P2, P3). */
public final class AcknowledgeComplaint {

    /** By whom, on which complaint. */
    public record Command(PersonId by, ComplaintNumber complaint, Acknowledgement sent) {}

    private final Complaints complaints;
    private final Staff staff;

    @Inject
    public AcknowledgeComplaint(Complaints complaints, Staff staff) {
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
        complaint.acknowledge(command.sent(), by);
        complaints.save(complaint, staff.stamp(command.by()));
    }
}
