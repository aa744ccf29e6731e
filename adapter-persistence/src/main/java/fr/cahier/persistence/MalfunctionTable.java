package fr.cahier.persistence;

import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Malfunction;
import fr.cahier.domain.complaint.MalfunctionKind;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The malfunctions of complaints, as parts of their files. */
final class MalfunctionTable {
    private static final String INSERT = """
            INSERT INTO malfunction (complaint, place, kind, description, found_on, no_action_reason)
            VALUES (:complaint, :place, :kind, :description, :foundOn, :reason)
            """;

    private static final String UPDATE = """
            UPDATE malfunction SET kind = :kind, description = :description, found_on = :foundOn,
                no_action_reason = :reason
            WHERE complaint = :complaint AND place = :place
            """;

    private MalfunctionTable() {}

    /** Writes those of a file. Rows are changed in place: corrective actions refer to them. */
    static void keep(Handle handle, ComplaintNumber complaint, List<Malfunction> found) {
        for (var one : found) {
            if (bind(handle.createUpdate(UPDATE), complaint, one).execute() == 0) {
                bind(handle.createUpdate(INSERT), complaint, one).execute();
            }
        }
    }

    /** As {@link #keep}, and removes what the file no longer has. */
    static void keepOnly(Handle handle, ComplaintNumber complaint, List<Malfunction> found) {
        keep(handle, complaint, found);
        handle.createUpdate("DELETE FROM malfunction WHERE complaint = :complaint AND place > :last")
                .bind("complaint", Value.of(complaint))
                .bind("last", found.size())
                .execute();
    }

    private static Update bind(Update statement, ComplaintNumber complaint, Malfunction one) {
        return statement
                .bind("complaint", Value.of(complaint))
                .bind("place", one.index())
                .bind("kind", Value.of(one.kind()))
                .bind("description", one.description())
                .bind("foundOn", Value.of(one.foundOn()))
                .bind("reason", Value.of(one.noActionReason()));
    }

    static List<Malfunction> of(Handle handle, ComplaintNumber complaint) {
        return handle.createQuery("SELECT * FROM malfunction WHERE complaint = :complaint ORDER BY place")
                .bind("complaint", Value.of(complaint))
                .map((row, context) -> malfunction(new Columns(row)))
                .list();
    }

    private static Malfunction malfunction(Columns row) throws SQLException {
        return new Malfunction(
                row.integer("place"),
                row.constant(MalfunctionKind.class, "kind"),
                row.text("description"),
                row.day("found_on"),
                row.textOrNull("no_action_reason"));
    }
}
