package fr.cahier.testkit.memory;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.application.port.NoSuchAction;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.ActionState;
import fr.cahier.domain.improvement.CorrectiveAction;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Corrective actions kept as snapshots. */
final class InMemoryActions implements CorrectiveActions {
    private final Shelf shelf;

    InMemoryActions(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public ActionNumber add(CorrectiveAction planned, Stamp stamp) {
        synchronized (shelf) {
            var number = new ActionNumber(shelf.actions.size() + 1);
            keep(planned, number, 1, stamp);
            return number;
        }
    }

    @Override
    public CorrectiveAction get(ActionNumber number) {
        synchronized (shelf) {
            var kept = shelf.actions.get(number);
            if (kept == null) {
                throw new NoSuchAction(number);
            }
            return CorrectiveAction.from(kept);
        }
    }

    @Override
    public void save(CorrectiveAction action, Stamp stamp) {
        synchronized (shelf) {
            var number = Objects.requireNonNull(action.snapshot().number());
            var version = action.snapshot().version();
            var kept = shelf.actions.get(number);
            if (kept == null || kept.version() != version) {
                throw new StaleSave(number.toString());
            }
            keep(action, number, version + 1, stamp);
        }
    }

    @Override
    public List<CorrectiveAction.Snapshot> all() {
        synchronized (shelf) {
            return List.copyOf(shelf.actions.values());
        }
    }

    @Override
    public Set<MalfunctionId> remedied(Collection<ComplaintNumber> complaints) {
        synchronized (shelf) {
            return shelf.actions.values().stream()
                    .filter(action -> action.state() != ActionState.ABANDONED)
                    .flatMap(action -> action.plan().malfunctions().stream())
                    .filter(malfunction -> complaints.contains(malfunction.complaint()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private void keep(CorrectiveAction action, ActionNumber number, int version, Stamp stamp) {
        var now = action.snapshot();
        shelf.actions.put(
                number,
                new CorrectiveAction.Snapshot(
                        number,
                        version,
                        now.plan(),
                        now.plannedOn(),
                        now.state(),
                        now.implementedOn(),
                        now.endedOn(),
                        now.note()));
        action.events().forEach(event -> shelf.acts.add(Act.onAction(number, event, stamp)));
    }
}
