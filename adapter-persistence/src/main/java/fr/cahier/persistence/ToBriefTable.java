package fr.cahier.persistence;

import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.persistence.ComplaintWriting.Numbered;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The closed files of which the staff are still to be told: in by closing, out by reopening or a briefing. */
final class ToBriefTable {
    private static final Set<ClosureReason> TEACHES_NOTHING =
            EnumSet.of(ClosureReason.TAKEN_OVER, ClosureReason.NOT_A_COMPLAINT);

    private ToBriefTable() {}

    /** Follows a complaint just saved. */
    static void follow(Handle handle, Numbered saved) {
        if (saved.events().stream().noneMatch(ToBriefTable::isTurn)) {
            return;
        }
        remove(handle, saved.number());
        var closure = saved.file().closure();
        if (closure != null && !TEACHES_NOTHING.contains(closure.reason())) {
            handle.createUpdate("INSERT INTO to_brief (complaint, closed_on) VALUES (:complaint, :closedOn)")
                    .bind("complaint", Value.of(saved.number()))
                    .bind("closedOn", Value.of(closure.on()))
                    .execute();
        }
    }

    private static boolean isTurn(ComplaintEvent event) {
        return event instanceof ComplaintEvent.Closed || event instanceof ComplaintEvent.Reopened;
    }

    static void remove(Handle handle, ComplaintNumber complaint) {
        handle.createUpdate("DELETE FROM to_brief WHERE complaint = :complaint")
                .bind("complaint", Value.of(complaint))
                .execute();
    }

    /** Oldest closing first. */
    static List<ComplaintNumber> first(Handle handle, int limit) {
        return handle.createQuery("SELECT complaint FROM to_brief ORDER BY closed_on, complaint LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> new Columns(row).number("complaint"))
                .list();
    }
}
