package fr.cahier.persistence;

import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.ActionPlan;
import fr.cahier.domain.improvement.ActionState;
import fr.cahier.domain.improvement.CorrectiveAction.Snapshot;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The rows of corrective actions and what they remedy. */
final class ActionTable {
    private record Remedy(int action, MalfunctionId malfunction) {}

    private ActionTable() {}

    static void insert(Handle handle, ActionNumber number, Snapshot planned) {
        var plan = planned.plan();
        bind(handle.createUpdate("""
                                INSERT INTO corrective_action
                                    (number, version, what, owner, due_on, planned_on, state, implemented_on, ended_on, note)
                                VALUES (:number, 1, :what, :owner, :dueOn, :plannedOn, :state, :implementedOn, :endedOn, :note)
                                """), number, planned)
                .bind("what", plan.what())
                .bind("owner", Value.of(plan.owner()))
                .bind("dueOn", Value.of(plan.dueOn()))
                .bind("plannedOn", Value.of(planned.plannedOn()))
                .execute();
        plan.malfunctions().forEach(malfunction -> insert(handle, number, malfunction));
    }

    private static void insert(Handle handle, ActionNumber number, MalfunctionId malfunction) {
        handle.createUpdate(
                        "INSERT INTO action_malfunction (action, complaint, place) VALUES (:number, :complaint, :place)")
                .bind("number", Value.of(number))
                .bind("complaint", Value.of(malfunction.complaint()))
                .bind("place", malfunction.index())
                .execute();
    }

    /** Answers 0 when the version is another one. The plan itself never changes. */
    static int update(Handle handle, ActionNumber number, Snapshot action) {
        return bind(handle.createUpdate("""
                                UPDATE corrective_action SET version = version + 1, state = :state,
                                    implemented_on = :implementedOn, ended_on = :endedOn, note = :note
                                WHERE number = :number AND version = :version
                                """), number, action)
                .bind("version", action.version())
                .execute();
    }

    private static Update bind(Update statement, ActionNumber number, Snapshot action) {
        return statement
                .bind("number", Value.of(number))
                .bind("state", Value.of(action.state()))
                .bind("implementedOn", Value.of(action.implementedOn()))
                .bind("endedOn", Value.of(action.endedOn()))
                .bind("note", Value.of(action.note()));
    }

    static Optional<Snapshot> find(Handle handle, ActionNumber number) {
        var remedied = handle.createQuery(
                        "SELECT * FROM action_malfunction WHERE action = :number ORDER BY complaint, place")
                .bind("number", Value.of(number))
                .map((row, context) -> remedy(new Columns(row)).malfunction())
                .list();
        return handle.createQuery("SELECT * FROM corrective_action WHERE number = :number")
                .bind("number", Value.of(number))
                .map((row, context) -> snapshot(new Columns(row), remedied))
                .findOne();
    }

    static List<Snapshot> all(Handle handle) {
        Map<Integer, List<MalfunctionId>> remedied = handle.createQuery(
                        "SELECT * FROM action_malfunction ORDER BY complaint, place")
                .map((row, context) -> remedy(new Columns(row)))
                .collect(Collectors.groupingBy(
                        Remedy::action, Collectors.mapping(Remedy::malfunction, Collectors.toList())));
        return handle.createQuery("SELECT * FROM corrective_action ORDER BY number")
                .map((row, context) ->
                        snapshot(new Columns(row), remedied.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    static Set<MalfunctionId> remediedAmong(Handle handle, List<Long> complaints) {
        return handle.createQuery("""
                        SELECT m.* FROM action_malfunction m JOIN corrective_action a ON a.number = m.action
                        WHERE a.state <> 'ABANDONED' AND m.complaint IN (<complaints>)
                        """)
                .bindList("complaints", complaints)
                .map((row, context) -> remedy(new Columns(row)).malfunction())
                .set();
    }

    private static Remedy remedy(Columns row) throws SQLException {
        return new Remedy(row.integer("action"), new MalfunctionId(row.number("complaint"), row.integer("place")));
    }

    private static Snapshot snapshot(Columns row, List<MalfunctionId> remedied) throws SQLException {
        var plan =
                new ActionPlan(row.text("what"), new LinkedHashSet<>(remedied), row.person("owner"), row.day("due_on"));
        return new Snapshot(
                new ActionNumber(row.integer("number")),
                row.integer("version"),
                plan,
                row.day("planned_on"),
                row.constant(ActionState.class, "state"),
                row.dayOrNull("implemented_on"),
                row.dayOrNull("ended_on"),
                row.textOrNull("note"));
    }
}
