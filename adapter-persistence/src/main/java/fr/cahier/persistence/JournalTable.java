package fr.cahier.persistence;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Journal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The journal as it is written: facts behind each other, never changed. */
final class JournalTable {

    /**
     * One line.
     *
     * @param sequence its place in the journal of its subject, from 1
     * @param summary the act in words; {@code null} for the facts of complaints, which need none
     */
    record Line(
            String subject,
            int sequence,
            String type,
            Stamp stamp,
            String payload,
            @Nullable String summary) {

        static Line fact(String subject, int sequence, Object fact, Stamp stamp) {
            return new Line(subject, sequence, fact.getClass().getSimpleName(), stamp, Json.write(fact), null);
        }

        static Line act(String subject, int sequence, Journal.Act act, Object fact) {
            return new Line(subject, sequence, act.type(), act.stamp(), Json.write(fact), act.summary());
        }
    }

    private JournalTable() {}

    static void append(Handle handle, List<Line> lines) {
        if (lines.isEmpty()) {
            // HSQLDB refuses an empty batch.
            return;
        }
        var batch = handle.prepareBatch("""
                INSERT INTO journal (subject, sequence, type, recorded_at, author, payload, summary)
                VALUES (:subject, :sequence, :type, :recordedAt, :author, :payload, :summary)
                """);
        for (var line : lines) {
            batch.bind("subject", Value.of(line.subject()))
                    .bind("sequence", Value.of(line.sequence()))
                    .bind("type", Value.of(line.type()))
                    .bind("recordedAt", Value.of(line.stamp().recordedAt()))
                    .bind("author", Value.of(line.stamp().author()))
                    .bind("payload", Value.of(line.payload()))
                    .bind("summary", Value.of(line.summary()))
                    .add();
        }
        batch.execute();
    }

    /** How many lines each of these subjects has; to be asked once their rows are locked by an update. */
    static Map<String, Integer> lengths(Handle handle, Collection<String> subjects) {
        Map<String, Integer> lengths = new HashMap<>();
        Chunks.forEach(
                subjects,
                some -> lengths.putAll(handle.createQuery("""
                                SELECT subject, MAX(sequence) AS lines FROM journal WHERE subject IN (<subjects>)
                                GROUP BY subject
                                """)
                        .bindList("subjects", some)
                        .map((row, context) -> Map.entry(row.getString("subject"), row.getInt("lines")))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue)));
        return lengths;
    }
}
