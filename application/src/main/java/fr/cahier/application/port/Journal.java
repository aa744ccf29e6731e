package fr.cahier.application.port;

import fr.cahier.application.Stamp;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.List;

/** The append-only journal, to read. */
public interface Journal {

    /** One fact of a complaint's timeline; {@code sequence} counts from 1 on each complaint. */
    record Entry(int sequence, Stamp stamp, ComplaintEvent event) {}

    /** One act on anything else (settings, imports, actions, briefings), in words that the register keeps. */
    record Act(Stamp stamp, String type, String summary) {}

    /** The facts of one complaint, oldest first. */
    List<Entry> timeline(ComplaintNumber number);

    /** The latest acts on the settings and the imports, newest first. */
    List<Act> latestActs(int limit);
}
