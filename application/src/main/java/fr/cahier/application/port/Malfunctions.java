package fr.cahier.application.port;

import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.improvement.ActionNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The malfunctions found, to read. */
public interface Malfunctions {

    /**
     * A malfunction and what became of it.
     *
     * @param noActionReason why it is left « sans suite », or {@code null}
     * @param actions those that remedy it, by number, abandoned ones left out
     */
    record Found(
            MalfunctionId id,
            MalfunctionKind kind,
            String description,
            LocalDate foundOn,
            @Nullable String noActionReason,
            List<ActionNumber> actions) {}

    /** Those of one complaint, in the order of finding; none when there is no such complaint. */
    List<Found> of(ComplaintNumber complaint);

    /** Those that have neither an action nor a reason to have none, oldest day of finding first, then by identifier. */
    List<Found> undecided(int limit);
}
