package fr.cahier.application.port;

import fr.cahier.application.Stamp;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.improvement.StaffBriefing;
import java.util.List;

/** The stored staff briefings; each call is one transaction, journal included. */
public interface Briefings {

    /** Keeps a briefing and notes on each of its complaints that the staff were told. */
    void add(StaffBriefing given, Stamp stamp);

    /** Every briefing, oldest first. */
    List<StaffBriefing> all();

    /**
     * The closed complaints handled here of which the staff were not told since their last closing, oldest closing
     * first. Files closed as {@code TAKEN_OVER} or {@code NOT_A_COMPLAINT} teach nothing new and are left out.
     */
    List<ComplaintNumber> toBrief(int limit);
}
