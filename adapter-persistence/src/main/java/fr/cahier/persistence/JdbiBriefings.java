package fr.cahier.persistence;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Briefings;
import fr.cahier.application.port.Journal;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.improvement.BriefingMedium;
import fr.cahier.domain.improvement.StaffBriefing;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** {@link Briefings} as rows. */
final class JdbiBriefings implements Briefings {
    private static final String SUBJECT = "briefing";

    private record Told(int briefing, ComplaintNumber complaint) {}

    private final Database database;
    private final Numbers numbers;

    @Inject
    JdbiBriefings(Database database, Numbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    @Override
    public void add(StaffBriefing given, Stamp stamp) {
        database.change(handle -> {
            var id = numbers.take(handle, SUBJECT, 1);
            insert(handle, id, given);
            for (var place = 0; place < given.complaints().size(); place++) {
                tell(handle, id, place, given.complaints().get(place));
            }
            var act = Journal.Act.staffBriefed(given, stamp);
            JournalTable.append(handle, List.of(JournalTable.Line.act(SUBJECT, id, act, given)));
        });
    }

    private static void insert(Handle handle, int id, StaffBriefing given) {
        handle.createUpdate("INSERT INTO briefing (id, given_on, medium, body) VALUES (:id, :givenOn, :medium, :body)")
                .bind("id", id)
                .bind("givenOn", Value.of(given.on()))
                .bind("medium", Value.of(given.medium()))
                .bind("body", given.text())
                .execute();
    }

    private static void tell(Handle handle, int briefing, int place, ComplaintNumber complaint) {
        handle.createUpdate("""
                        INSERT INTO briefing_complaint (briefing, place, complaint)
                        VALUES (:briefing, :place, :complaint)
                        """)
                .bind("briefing", briefing)
                .bind("place", place)
                .bind("complaint", Value.of(complaint))
                .execute();
        ToBriefTable.remove(handle, complaint);
    }

    @Override
    public List<StaffBriefing> all() {
        return database.read(handle -> {
            Map<Integer, List<ComplaintNumber>> told = handle.createQuery(
                            "SELECT * FROM briefing_complaint ORDER BY briefing, place")
                    .map((row, context) -> new Told(row.getInt("briefing"), new Columns(row).number("complaint")))
                    .collect(Collectors.groupingBy(
                            Told::briefing, Collectors.mapping(Told::complaint, Collectors.toList())));
            return handle.createQuery("SELECT * FROM briefing ORDER BY given_on, id")
                    .map((row, context) -> briefing(new Columns(row), told.getOrDefault(row.getInt("id"), List.of())))
                    .list();
        });
    }

    private static StaffBriefing briefing(Columns row, List<ComplaintNumber> complaints) throws SQLException {
        return new StaffBriefing(
                row.day("given_on"), row.constant(BriefingMedium.class, "medium"), row.text("body"), complaints);
    }

    @Override
    public List<ComplaintNumber> toBrief(int limit) {
        return database.read(handle -> ToBriefTable.first(handle, limit));
    }
}
