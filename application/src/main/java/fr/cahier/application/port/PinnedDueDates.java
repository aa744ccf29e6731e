package fr.cahier.application.port;

import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.deadline.DueDates;

/** The due dates that complaints were given, to read with every step of their derivation. */
public interface PinnedDueDates {

    /** @throws NoSuchComplaint when the register has no such number */
    DueDates of(ComplaintNumber complaint);
}
