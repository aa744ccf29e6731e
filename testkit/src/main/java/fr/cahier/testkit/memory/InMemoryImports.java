package fr.cahier.testkit.memory;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Imports;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Imports: every check comes before the first write, so that a batch is written whole or not at all. */
final class InMemoryImports implements Imports {
    private final Shelf shelf;

    InMemoryImports(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Map<String, Known> known(Collection<String> identities) {
        synchronized (shelf) {
            Map<String, Known> found = new HashMap<>(shelf.imported);
            found.keySet().retainAll(new HashSet<>(identities));
            return found;
        }
    }

    @Override
    public Map<String, ComplaintNumber> numbersOf(Collection<String> references) {
        synchronized (shelf) {
            Map<String, ComplaintNumber> found = new HashMap<>();
            shelf.complaints.forEach((number, file) -> {
                var reference = file.intake().reference();
                if (reference != null) {
                    found.putIfAbsent(reference, number);
                }
            });
            found.keySet().retainAll(new HashSet<>(references));
            return found;
        }
    }

    @Override
    public void commit(List<Entry> created, List<Entry> updated, Stamp stamp) {
        synchronized (shelf) {
            requireOncePerRow(created);
            requireOncePerComplaint(updated);
            created.forEach(entry -> know(entry, shelf.add(entry.complaint(), stamp)));
            updated.forEach(entry -> {
                shelf.replace(entry.complaint(), stamp);
                know(entry, Objects.requireNonNull(entry.complaint().snapshot().number()));
            });
        }
    }

    @Override
    public void finished(Done done, Stamp stamp) {
        synchronized (shelf) {
            shelf.acts.add(Act.fileImported(done, stamp));
        }
    }

    private void requireOncePerRow(List<Entry> created) {
        var identities = new HashSet<>(shelf.imported.keySet());
        if (!created.stream().allMatch(entry -> identities.add(entry.identity()))) {
            throw new StaleSave("import");
        }
    }

    private void requireOncePerComplaint(List<Entry> updated) {
        var numbers = new HashSet<@Nullable ComplaintNumber>();
        for (var entry : updated) {
            shelf.requireFresh(entry.complaint());
            var number = entry.complaint().snapshot().number();
            if (!numbers.add(number)) {
                throw new StaleSave(String.valueOf(number));
            }
        }
    }

    private void know(Entry entry, ComplaintNumber number) {
        shelf.imported.put(entry.identity(), new Known(number, entry.fingerprint()));
    }
}
