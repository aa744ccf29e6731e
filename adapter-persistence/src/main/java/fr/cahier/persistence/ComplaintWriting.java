package fr.cahier.persistence;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Complaints on their way into the register, one or a thousand: the row, its malfunctions, its journal. */
final class ComplaintWriting {

    /** A complaint and the number it has, or just got. */
    record Numbered(ComplaintNumber number, ComplaintSnapshot file, List<ComplaintEvent> events) {
        Numbered(ComplaintNumber number, Complaint complaint) {
            this(number, complaint.snapshot(), complaint.events());
        }

        static Numbered known(Complaint loaded) {
            return new Numbered(Objects.requireNonNull(loaded.snapshot().number()), loaded);
        }
    }

    private final Handle handle;
    private final Stamp stamp;

    ComplaintWriting(Handle handle, Stamp stamp) {
        this.handle = handle;
        this.stamp = stamp;
    }

    void insert(List<Numbered> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(ComplaintTable.INSERT);
        recorded.forEach(
                one -> ComplaintTable.bind(batch, one.number(), one.file()).add());
        batch.execute();
        recorded.forEach(
                one -> MalfunctionTable.keep(handle, one.number(), one.file().malfunctions()));
        // What comes in closed was handled elsewhere: the staff have nothing to be told.
        append(recorded, Map.of());
    }

    /** @throws StaleSave when one of them is no longer as it was loaded; the transaction is to fail then */
    void update(List<Numbered> loaded) {
        if (loaded.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(ComplaintTable.UPDATE);
        for (var one : loaded) {
            ComplaintTable.bind(batch, one.number(), one.file())
                    .bind("version", Value.of(one.file().version()))
                    .add();
        }
        requireAll(batch.execute(), loaded);
        for (var one : loaded) {
            MalfunctionTable.keepOnly(handle, one.number(), one.file().malfunctions());
            ToBriefTable.follow(handle, one);
        }
        var subjects = loaded.stream().map(one -> one.number().toString()).toList();
        append(loaded, JournalTable.lengths(handle, subjects));
    }

    private static void requireAll(int[] written, List<Numbered> loaded) {
        for (var i = 0; i < written.length; i++) {
            if (written[i] == 0) {
                throw new StaleSave(loaded.get(i).number().toString());
            }
        }
    }

    private void append(List<Numbered> complaints, Map<String, Integer> lengths) {
        List<JournalTable.Line> lines = new ArrayList<>();
        for (var one : complaints) {
            var subject = one.number().toString();
            var sequence = lengths.getOrDefault(subject, 0);
            for (var event : one.events()) {
                sequence++;
                lines.add(JournalTable.Line.fact(subject, sequence, event, stamp));
            }
        }
        JournalTable.append(handle, lines);
    }
}
