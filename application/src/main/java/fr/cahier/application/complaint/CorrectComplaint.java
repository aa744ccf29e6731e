package fr.cahier.application.complaint;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;

/** Puts right what was written down at receipt; the values before stay in the journal. */
public final class CorrectComplaint {

    /** By whom, on which complaint. */
    public record Command(PersonId by, ComplaintNumber complaint, Intake corrected) {}

    private final Complaints complaints;
    private final Staff staff;

    @Inject
    public CorrectComplaint(Complaints complaints, Staff staff) {
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
        References.requireFree(complaints, command.corrected().reference(), command.complaint());
        var complaint = complaints.get(command.complaint());
        complaint.correct(command.corrected(), by);
        complaints.save(complaint, staff.stamp(command.by()));
    }
}
