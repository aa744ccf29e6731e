package fr.cahier.persistence;

import fr.cahier.application.port.Malfunctions;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.improvement.ActionNumber;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** {@link Malfunctions} as rows, with the actions that remedy them. */
final class JdbiMalfunctions implements Malfunctions {
    private record Remedy(int place, ActionNumber action) {}

    private final Database database;

    @Inject
    JdbiMalfunctions(Database database) {
        this.database = database;
    }

    @Override
    public List<Found> of(ComplaintNumber complaint) {
        return database.read(handle -> {
            var actions = actions(handle, complaint);
            return handle.createQuery("SELECT * FROM malfunction WHERE complaint = :complaint ORDER BY place")
                    .bind("complaint", Value.of(complaint))
                    .map((row, context) ->
                            found(new Columns(row), actions.getOrDefault(row.getInt("place"), List.of())))
                    .list();
        });
    }

    private static Map<Integer, List<ActionNumber>> actions(Handle handle, ComplaintNumber complaint) {
        return handle.createQuery("""
                        SELECT m.place, m.action FROM action_malfunction m
                        JOIN corrective_action a ON a.number = m.action
                        WHERE m.complaint = :complaint AND a.state <> 'ABANDONED' ORDER BY m.action
                        """)
                .bind("complaint", Value.of(complaint))
                .map((row, context) -> new Remedy(row.getInt("place"), new ActionNumber(row.getInt("action"))))
                .collect(Collectors.groupingBy(Remedy::place, Collectors.mapping(Remedy::action, Collectors.toList())));
    }

    @Override
    public List<Found> undecided(int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM malfunction f WHERE f.no_action_reason IS NULL AND NOT EXISTS (
                            SELECT 1 FROM action_malfunction m JOIN corrective_action a ON a.number = m.action
                            WHERE m.complaint = f.complaint AND m.place = f.place AND a.state <> 'ABANDONED')
                        ORDER BY f.found_on, f.complaint, f.place LIMIT :limit
                        """)
                .bind("limit", limit)
                .map((row, context) -> found(new Columns(row), List.of()))
                .list());
    }

    private static Found found(Columns row, List<ActionNumber> actions) throws SQLException {
        return new Found(
                new MalfunctionId(row.number("complaint"), row.integer("place")),
                row.constant(MalfunctionKind.class, "kind"),
                row.text("description"),
                row.day("found_on"),
                row.textOrNull("no_action_reason"),
                actions);
    }
}
