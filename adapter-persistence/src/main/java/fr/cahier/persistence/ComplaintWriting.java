package fr.cahier.persistence;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.complaint.Malfunction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Complaints on their way into the register, one or a thousand: the row, its malfunctions, its journal. */
final class ComplaintWriting {

    /** A complaint and the number it has, or just got. */
    record Numbered(ComplaintNumber number, Complaint complaint) {
        static Numbered known(Complaint loaded) {
            return new Numbered(Objects.requireNonNull(loaded.snapshot().number()), loaded);
        }
    }

    private static final Set<ClosureReason> TEACHES_NOTHING =
            EnumSet.of(ClosureReason.TAKEN_OVER, ClosureReason.NOT_A_COMPLAINT);

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
        // What comes in closed was handled elsewhere: the staff have nothing to be told.
        recorded.forEach(
                one -> ComplaintTable.bind(batch, one.number(), one.complaint().snapshot(), null)
                        .add());
        batch.execute();
        recorded.forEach(one -> MalfunctionTable.keep(handle, one.number(), malfunctions(one)));
        append(recorded, Map.of());
    }

    /** @throws StaleSave when one of them is no longer as it was loaded; the transaction is to fail then */
    void update(List<Numbered> loaded) {
        if (loaded.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(ComplaintTable.UPDATE);
        for (var one : loaded) {
            var file = one.complaint().snapshot();
            ComplaintTable.bind(batch, one.number(), file, toBriefSince(file))
                    .bind("version", Values.of(file.version()))
                    .bind("closing_changed", Values.of(closingChanged(one.complaint())))
                    .add();
        }
        var written = batch.execute();
        for (var i = 0; i < written.length; i++) {
            if (written[i] == 0) {
                throw new StaleSave(loaded.get(i).number().toString());
            }
        }
        loaded.forEach(one -> MalfunctionTable.keepOnly(handle, one.number(), malfunctions(one)));
        append(
                loaded,
                JournalTable.lengths(
                        handle,
                        loaded.stream().map(one -> one.number().toString()).toList()));
    }

    private static boolean closingChanged(Complaint complaint) {
        return complaint.events().stream()
                .anyMatch(event -> event instanceof ComplaintEvent.Closed || event instanceof ComplaintEvent.Reopened);
    }

    private static @Nullable LocalDate toBriefSince(ComplaintSnapshot file) {
        var closure = file.closure();
        return closure == null || TEACHES_NOTHING.contains(closure.reason()) ? null : closure.on();
    }

    private static List<Malfunction> malfunctions(Numbered one) {
        return one.complaint().snapshot().malfunctions();
    }

    private void append(List<Numbered> complaints, Map<String, Integer> lengths) {
        List<JournalTable.Line> lines = new ArrayList<>();
        for (var one : complaints) {
            var sequence = lengths.getOrDefault(one.number().toString(), 0);
            for (var event : one.complaint().events()) {
                sequence++;
                lines.add(JournalTable.Line.fact(one.number(), sequence, event, stamp));
            }
        }
        JournalTable.append(handle, lines);
    }
}
