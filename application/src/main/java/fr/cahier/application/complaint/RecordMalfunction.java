package fr.cahier.application.complaint;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;

/** Writes down a malfunction found while handling a complaint (P10). */
public final class RecordMalfunction {

    /** What was found, on which complaint. */
    public record Command(PersonId by, ComplaintNumber complaint, MalfunctionKind kind, String description) {}

    private final Complaints complaints;
    private final Staff staff;

    @Inject
    public RecordMalfunction(Complaints complaints, Staff staff) {
        this.complaints = complaints;
        this.staff = staff;
    }

    /** Gives the malfunction its identifier, by which actions refer to it. */
    public MalfunctionId handle(Command command) {
        var by = staff.acting(command.by());
        var complaint = complaints.get(command.complaint());
        var found = complaint.findMalfunction(command.kind(), command.description(), by);
        complaints.save(complaint, staff.stamp(command.by()));
        return new MalfunctionId(command.complaint(), found.index());
    }
}
