package fr.cahier.persistence;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Imports;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.persistence.ComplaintWriting.Numbered;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** {@link Imports} in JDBC batches. */
final class JdbiImports implements Imports {
    private static final String SUBJECT = "import";

    private final Database database;
    private final Numbers numbers;

    @Inject
    JdbiImports(Database database, Numbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    @Override
    public Map<String, Known> known(Collection<String> identities) {
        Map<String, Known> known = new HashMap<>();
        Chunks.forEach(
                identities,
                some -> known.putAll(database.read(handle -> handle.createQuery(
                                "SELECT * FROM import_row WHERE identity IN (<identities>)")
                        .bindList("identities", some)
                        .map((row, context) -> Map.entry(row.getString("identity"), known(new Columns(row))))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue))));
        return known;
    }

    private static Known known(Columns row) throws SQLException {
        return new Known(row.number("number"), row.text("fingerprint"));
    }

    @Override
    public Map<String, ComplaintNumber> numbersOf(Collection<String> references) {
        Map<String, ComplaintNumber> found = new HashMap<>();
        Chunks.forEach(
                references,
                some -> found.putAll(database.read(handle -> handle.createQuery("""
                                SELECT reference, MIN(number) AS number FROM complaint
                                WHERE reference IN (<references>) GROUP BY reference
                                """)
                        .bindList("references", some)
                        .map((row, context) -> Map.entry(row.getString("reference"), new Columns(row).number("number")))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue))));
        return found;
    }

    @Override
    public void commit(List<Entry> created, List<Entry> updated, Stamp stamp) {
        try {
            database.change(handle -> write(handle, created, updated, stamp));
        } catch (JdbiException failed) {
            if (Failures.isDuplicate(failed)) {
                throw new StaleSave(SUBJECT);
            }
            throw failed;
        }
    }

    private void write(Handle handle, List<Entry> created, List<Entry> updated, Stamp stamp) {
        var recorded = numbered(handle, created);
        var writing = new ComplaintWriting(handle, stamp);
        writing.insert(recorded);
        remember(handle, created, recorded);
        var loaded =
                updated.stream().map(entry -> Numbered.known(entry.complaint())).toList();
        writing.update(loaded);
        rememberAgain(handle, updated, loaded);
    }

    /** A block of numbers for each year: the years upwards, so that two imports never wait for each other in a ring. */
    private List<Numbered> numbered(Handle handle, List<Entry> created) {
        var counts = new TreeMap<Integer, Integer>();
        created.forEach(entry -> counts.merge(year(entry), 1, Integer::sum));
        Map<Integer, Integer> next = new HashMap<>();
        counts.forEach((year, count) -> next.put(year, numbers.take(handle, Integer.toString(year), count)));
        return created.stream()
                .map(entry -> new Numbered(
                        new ComplaintNumber(year(entry), next.merge(year(entry), 1, Integer::sum) - 1),
                        entry.complaint()))
                .toList();
    }

    private static int year(Entry entry) {
        return entry.complaint().snapshot().intake().receivedOn().getYear();
    }

    private static void remember(Handle handle, List<Entry> entries, List<Numbered> complaints) {
        write(
                handle,
                "INSERT INTO import_row (identity, number, fingerprint) VALUES (:identity, :number, :fingerprint)",
                entries,
                complaints);
    }

    /** Rows known before change their fingerprint; those of complaints recorded by hand become known now. */
    private static void rememberAgain(Handle handle, List<Entry> entries, List<Numbered> complaints) {
        var known = write(
                handle,
                "UPDATE import_row SET number = :number, fingerprint = :fingerprint WHERE identity = :identity",
                entries,
                complaints);
        List<Entry> newEntries = new ArrayList<>();
        List<Numbered> newComplaints = new ArrayList<>();
        for (var i = 0; i < known.length; i++) {
            if (known[i] == 0) {
                newEntries.add(entries.get(i));
                newComplaints.add(complaints.get(i));
            }
        }
        remember(handle, newEntries, newComplaints);
    }

    private static int[] write(Handle handle, String sql, List<Entry> entries, List<Numbered> complaints) {
        if (entries.isEmpty()) {
            return new int[0];
        }
        var batch = handle.prepareBatch(sql);
        for (var i = 0; i < entries.size(); i++) {
            batch.bind("identity", Value.of(entries.get(i).identity()))
                    .bind("number", Value.of(complaints.get(i).number()))
                    .bind("fingerprint", Value.of(entries.get(i).fingerprint()))
                    .add();
        }
        return batch.execute();
    }

    @Override
    public void finished(Done done, Stamp stamp) {
        database.change(handle -> {
            var sequence = numbers.take(handle, SUBJECT, 1);
            var act = Journal.Act.fileImported(done, stamp);
            JournalTable.append(handle, List.of(JournalTable.Line.act(SUBJECT, sequence, act, done)));
        });
    }
}
