package fr.cahier.application.port;

import fr.cahier.application.Stamp;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.Optional;

/**
 * The stored complaints. Each call is one transaction that keeps the complaint and appends its events to the journal:
 * both or neither. Safe for use by several threads. Behaviour shared by all stores: {@code ComplaintsContract}.
 */
public interface Complaints {

    /** Keeps a complaint just recorded and gives it the next number of its year of receipt, without gaps. */
    ComplaintNumber add(Complaint recorded, Stamp stamp);

    /** @throws NoSuchComplaint when the register has no such number */
    Complaint get(ComplaintNumber number);

    /** The complaint that has this reference from an older tool. */
    Optional<ComplaintNumber> numberOf(String reference);

    /** @throws StaleSave when somebody saved it since it was loaded; nothing is written then */
    void save(Complaint complaint, Stamp stamp);
}
