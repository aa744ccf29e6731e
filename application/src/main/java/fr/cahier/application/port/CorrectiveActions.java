package fr.cahier.application.port;

import fr.cahier.application.Stamp;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.CorrectiveAction;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The stored corrective actions; each call is one transaction, journal included. */
public interface CorrectiveActions {

    /** Keeps an action just planned, as version 1, and gives it the next number, without gaps. */
    ActionNumber add(CorrectiveAction planned, Stamp stamp);

    /** @throws NoSuchAction when the register has no such number */
    CorrectiveAction get(ActionNumber number);

    /**
     * Keeps an action that was loaded, as the next version.
     *
     * @throws StaleSave when somebody saved it since it was loaded; nothing is written then
     */
    void save(CorrectiveAction action, Stamp stamp);

    /** Every action, in the order of their numbers. */
    List<CorrectiveAction.Snapshot> all();

    /** The malfunctions of these complaints for which an action is planned, implemented or verified. */
    Set<MalfunctionId> remedied(Collection<ComplaintNumber> complaints);
}
