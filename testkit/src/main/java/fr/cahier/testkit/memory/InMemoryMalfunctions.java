package fr.cahier.testkit.memory;

import fr.cahier.application.port.Malfunctions;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.complaint.Malfunction;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.ActionState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Malfunctions, with the actions that remedy them. */
final class InMemoryMalfunctions implements Malfunctions {
    private final Shelf shelf;

    InMemoryMalfunctions(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Found> of(ComplaintNumber complaint) {
        synchronized (shelf) {
            return Stream.ofNullable(shelf.complaints.get(complaint))
                    .flatMap(this::on)
                    .toList();
        }
    }

    @Override
    public List<Found> undecided(int limit) {
        synchronized (shelf) {
            return shelf.complaints.values().stream()
                    .flatMap(this::on)
                    .filter(found ->
                            found.noActionReason() == null && found.actions().isEmpty())
                    .sorted(Comparator.comparing(Found::foundOn))
                    .limit(limit)
                    .toList();
        }
    }

    private Stream<Found> on(ComplaintSnapshot file) {
        var number = Objects.requireNonNull(file.number());
        return file.malfunctions().stream()
                .map(malfunction -> found(new MalfunctionId(number, malfunction.index()), malfunction));
    }

    private Found found(MalfunctionId id, Malfunction malfunction) {
        return new Found(
                id,
                malfunction.kind(),
                malfunction.description(),
                malfunction.foundOn(),
                malfunction.noActionReason(),
                remediesOf(id));
    }

    private List<ActionNumber> remediesOf(MalfunctionId id) {
        return shelf.actions.entrySet().stream()
                .filter(action -> action.getValue().state() != ActionState.ABANDONED)
                .filter(action -> action.getValue().plan().malfunctions().contains(id))
                .map(Map.Entry::getKey)
                .toList();
    }
}
