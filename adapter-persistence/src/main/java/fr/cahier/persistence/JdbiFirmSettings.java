package fr.cahier.persistence;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.firm.Firm;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** {@link FirmSettings} as one JSON document. */
final class JdbiFirmSettings implements FirmSettings {
    private static final String SUBJECT = "firm";

    private record Kept(int version, String document, Firm firm) {}

    private final Database database;

    /** Every act asks for the settings; parsing them once is enough as long as they stay the same. */
    private volatile @Nullable Kept latest;

    @Inject
    JdbiFirmSettings(Database database) {
        this.database = database;
    }

    /** The first settings of a new register. */
    static void found(Handle handle, Firm firm, Stamp stamp) {
        handle.createUpdate("INSERT INTO firm (id, version, document) VALUES (1, 1, :document)")
                .bind("document", Json.write(firm))
                .execute();
        append(handle, 1, new Journal.Act(stamp, "RegisterCreated", firm.name()), firm);
    }

    @Override
    public Firm current() {
        return database.read(this::kept).firm();
    }

    @Override
    public void replace(Firm expected, Firm next, List<String> changes, Stamp stamp) {
        database.change(handle -> {
            var kept = kept(handle);
            if (!kept.firm().equals(expected) || update(handle, kept.version(), next) == 0) {
                throw new StaleSave(SUBJECT);
            }
            append(handle, kept.version() + 1, Journal.Act.settingsChanged(changes, stamp), next);
        });
    }

    private static int update(Handle handle, int version, Firm next) {
        return handle.createUpdate(
                        "UPDATE firm SET version = version + 1, document = :document WHERE id = 1 AND version = :version")
                .bind("document", Json.write(next))
                .bind("version", version)
                .execute();
    }

    /** The whole of the new settings goes along with the words: a line that tells everything can be proved. */
    private static void append(Handle handle, int version, Journal.Act act, Firm next) {
        JournalTable.append(handle, List.of(JournalTable.Line.act(SUBJECT, version, act, next)));
    }

    private Kept kept(Handle handle) {
        return handle.createQuery("SELECT version, document FROM firm WHERE id = 1")
                .map((row, context) -> kept(row.getInt("version"), row.getString("document")))
                .one();
    }

    private Kept kept(int version, String document) {
        var known = latest;
        if (known == null || !known.document().equals(document)) {
            known = new Kept(version, document, Json.read(document, Firm.class));
            latest = known;
        }
        return known;
    }
}
