package fr.cahier.application.complaint;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;

/** Ends the firm's handling of a complaint (P1). */
public final class CloseComplaint {

    /** By whom, on which complaint. */
    public record Command(PersonId by, ComplaintNumber complaint, Closure end) {}

    private final Complaints complaints;
    private final Staff staff;

    @Inject
    public CloseComplaint(Complaints complaints, Staff staff) {
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
        complaint.close(command.end(), by);
        complaints.save(complaint, staff.stamp(command.by()));
    }
}
