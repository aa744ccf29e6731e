package fr.cahier.application.complaint;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Redating;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;

/** Derives the due dates of a case anew, or sets one by hand; the old ones stay on record. */
public final class RedateComplaint {

    /**
     * By whom, on which complaint.
     *
     * @param dryRun tells what would change, and writes nothing
     */
    public record Command(PersonId by, ComplaintNumber complaint, Redating order, boolean dryRun) {}

    /** The due dates before and after: the same ones when nothing differs. */
    public record Result(DueDates before, DueDates after) {}

    private final Complaints complaints;
    private final Staff staff;

    @Inject
    public RedateComplaint(Complaints complaints, Staff staff) {
        this.complaints = complaints;
        this.staff = staff;
    }

    /**
     * Loads, acts, saves.
     *
     * @throws fr.cahier.domain.RuleBroken when a rule says no; nothing is written then
     * @throws fr.cahier.application.port.NoSuchComplaint when the register has no such number
     */
    public Result handle(Command command) {
        var by = staff.acting(command.by());
        var complaint = complaints.get(command.complaint());
        var before = complaint.snapshot().dueDates();
        var differs = complaint.redate(command.order(), by);
        if (differs && !command.dryRun()) {
            complaints.save(complaint, staff.stamp(command.by()));
        }
        return new Result(before, complaint.snapshot().dueDates());
    }
}
