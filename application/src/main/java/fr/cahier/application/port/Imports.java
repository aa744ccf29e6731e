package fr.cahier.application.port;

import fr.cahier.application.Stamp;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What earlier imports brought in, and the way in for many complaints at once. */
public interface Imports {

    /**
     * A row that is in the register.
     *
     * @param fingerprint of the row as it was last imported; {@code null} when the complaint was recorded by hand
     */
    record Known(ComplaintNumber number, @Nullable String fingerprint) {}

    /** A row to write: a complaint just taken over, or one already loaded and changed. */
    record Entry(Complaint complaint, String identity, String fingerprint) {}

    /** One file that was imported; goes into the journal. */
    record Done(String file, String sha256, long created, long updated, long identical, long rejected) {}

    /** Which of these row identities were imported before, to the character. */
    Map<String, Known> known(Collection<String> identities);

    /** As {@link Complaints#numberOf} for each of these references, whether imported or recorded by hand. */
    Map<String, ComplaintNumber> numbersOf(Collection<String> references);

    /**
     * Writes a whole batch in one transaction, or nothing. New complaints are numbered in the order given; each row
     * becomes known under its identity, with its fingerprint of now.
     *
     * @throws StaleSave when somebody saved a complaint to update since it was loaded, or imported a row to create
     *     since it was unknown; nothing is written then
     */
    void commit(List<Entry> created, List<Entry> updated, Stamp stamp);

    /** Notes in the journal that a file was imported, whether it brought anything or not. */
    void finished(Done done, Stamp stamp);
}
