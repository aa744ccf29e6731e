package fr.cahier.application.port;

import fr.cahier.application.Stamp;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.improvement.StaffBriefing;
import java.util.List;

/** The stored staff briefings; each call is one transaction, journal included. */
public interface Briefings {

    /**
     * Keeps a briefing and notes on each of its complaints that the staff were told; their versions stay.
     */
    void add(StaffBriefing given, Stamp stamp);

    /** Every briefing, by day; those of one day as they were added. */
    List<StaffBriefing> all();

    /**
     * The closed complaints handled here of which the staff were not told since their last closing, oldest closing
     * first, then by number. « Since » is the order of the saves, for a file may be closed again on the day of a
     * briefing. Left out are files that an import brought in already closed, as they were handled elsewhere, and those
     * closed as {@code TAKEN_OVER} or {@code NOT_A_COMPLAINT}, which teach nothing new.
     */
    List<ComplaintNumber> toBrief(int limit);
}
