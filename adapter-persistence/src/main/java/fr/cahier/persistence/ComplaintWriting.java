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
        recorded.forEach(this::keepMalfunctions);
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
        loaded.forEach(this::keepMalfunctions);
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

    private void keepMalfunctions(Numbered one) {
        for (var found : one.complaint().snapshot().malfunctions()) {
            if (updated(one.number(), found) == 0) {
                insert(one.number(), found);
            }
        }
    }

    private int updated(ComplaintNumber number, Malfunction found) {
        return handle.createUpdate(
                        "UPDATE malfunction SET no_action_reason = :reason WHERE complaint = :number AND place = :place")
                .bind("reason", Values.of(found.noActionReason()))
                .bind("number", Values.of(number))
                .bind("place", found.index())
                .execute();
    }

    private void insert(ComplaintNumber number, Malfunction found) {
        handle.createUpdate("""
                        INSERT INTO malfunction (complaint, place, kind, description, found_on, no_action_reason)
                        VALUES (:number, :place, :kind, :description, :foundOn, :reason)
                        """)
                .bind("number", Values.of(number))
                .bind("place", found.index())
                .bind("kind", Values.of(found.kind()))
                .bind("description", found.description())
                .bind("foundOn", Values.of(found.foundOn()))
                .bind("reason", Values.of(found.noActionReason()))
                .execute();
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
