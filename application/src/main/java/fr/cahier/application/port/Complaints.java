package fr.cahier.application.port;

import fr.cahier.application.Stamp;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.Optional;

/**
 * The stored complaints. What was loaded is a copy: nothing changes in the register until it is saved. Each call is one
 * transaction that keeps the complaint and appends its events to the journal: both or neither. Safe for use by several
 * threads. Behaviour shared by all stores: {@code ComplaintsContract}.
 */
public interface Complaints {

    /**
     * Keeps a complaint just recorded, as version 1, and gives it the next number of its year of receipt, without gaps.
     */
    ComplaintNumber add(Complaint recorded, Stamp stamp);

    /** @throws NoSuchComplaint when the register has no such number */
    Complaint get(ComplaintNumber number);

    /** The complaint that has exactly this reference from an older tool; the first one, should several have it. */
    Optional<ComplaintNumber> numberOf(String reference);

    /**
     * Keeps a complaint that was loaded, as the next version, even when it has no new fact.
     *
     * @throws StaleSave when somebody saved it since it was loaded; nothing is written then
     */
    void save(Complaint complaint, Stamp stamp);
}
