package fr.cahier.persistence;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Journal;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@link Journal} read back from its lines. */
final class JdbiJournal implements Journal {
    /** By the name they are kept under. */
    private static final Map<String, Class<?>> FACTS = Arrays.stream(ComplaintEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

    private final Database database;

    @Inject
    JdbiJournal(Database database) {
        this.database = database;
    }

    @Override
    public List<Entry> timeline(ComplaintNumber number) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM journal WHERE subject = :subject ORDER BY sequence")
                        .bind("subject", number.toString())
                        .map((row, context) -> entry(new Columns(row)))
                        .list());
    }

    private static Entry entry(Columns row) throws SQLException {
        return new Entry(row.integer("sequence"), stamp(row), fact(row.text("type"), row.text("payload")));
    }

    private static ComplaintEvent fact(String type, String payload) {
        return (ComplaintEvent) Json.read(payload, Objects.requireNonNull(FACTS.get(type), type));
    }

    /** The numbers of complaints begin with a digit, all other subjects with a letter: the key's index finds them. */
    @Override
    public List<Act> latestActs(int limit) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM journal WHERE subject >= 'A' ORDER BY position DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> act(new Columns(row)))
                .list());
    }

    private static Act act(Columns row) throws SQLException {
        return new Act(stamp(row), row.text("type"), row.text("summary"));
    }

    private static Stamp stamp(Columns row) throws SQLException {
        return new Stamp(row.person("author"), row.instant("recorded_at"));
    }
}
