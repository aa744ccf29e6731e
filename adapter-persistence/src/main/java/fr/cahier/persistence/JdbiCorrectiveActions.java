package fr.cahier.persistence;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.NoSuchAction;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.CorrectiveAction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** {@link CorrectiveActions} as rows. */
final class JdbiCorrectiveActions implements CorrectiveActions {
    private final Database database;
    private final Numbers numbers;

    @Inject
    JdbiCorrectiveActions(Database database, Numbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    @Override
    public ActionNumber add(CorrectiveAction planned, Stamp stamp) {
        return database.write(handle -> {
            var number = new ActionNumber(numbers.take(handle, "action", 1));
            ActionTable.insert(handle, number, planned.snapshot());
            append(handle, number, planned, stamp);
            return number;
        });
    }

    @Override
    public CorrectiveAction get(ActionNumber number) {
        return database.read(handle -> ActionTable.find(handle, number))
                .map(CorrectiveAction::from)
                .orElseThrow(() -> new NoSuchAction(number));
    }

    @Override
    public void save(CorrectiveAction action, Stamp stamp) {
        var number = Objects.requireNonNull(action.snapshot().number());
        database.change(handle -> {
            if (ActionTable.update(handle, number, action.snapshot()) == 0) {
                throw new StaleSave(number.toString());
            }
            append(handle, number, action, stamp);
        });
    }

    private static void append(Handle handle, ActionNumber number, CorrectiveAction action, Stamp stamp) {
        var subject = number.toString();
        var sequence = JournalTable.lengths(handle, List.of(subject)).getOrDefault(subject, 0);
        List<JournalTable.Line> lines = new ArrayList<>();
        for (var event : action.events()) {
            sequence++;
            lines.add(JournalTable.Line.act(subject, sequence, Journal.Act.onAction(number, event, stamp), event));
        }
        JournalTable.append(handle, lines);
    }

    @Override
    public List<CorrectiveAction.Snapshot> all() {
        return database.read(ActionTable::all);
    }

    @Override
    public Set<MalfunctionId> remedied(Collection<ComplaintNumber> complaints) {
        Set<MalfunctionId> remedied = new HashSet<>();
        var stored = complaints.stream().map(Columns::stored).toList();
        Chunks.forEach(
                stored, some -> remedied.addAll(database.read(handle -> ActionTable.remediedAmong(handle, some))));
        return remedied;
    }
}
