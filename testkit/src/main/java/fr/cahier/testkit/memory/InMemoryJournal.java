package fr.cahier.testkit.memory;

import fr.cahier.application.port.Journal;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The journal, to read. */
final class InMemoryJournal implements Journal {
    private final Shelf shelf;

    InMemoryJournal(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Entry> timeline(ComplaintNumber number) {
        synchronized (shelf) {
            return List.copyOf(shelf.timelines.getOrDefault(number, List.of()));
        }
    }

    @Override
    public List<Act> latestActs(int limit) {
        synchronized (shelf) {
            var newestFirst = new ArrayList<>(shelf.acts);
            Collections.reverse(newestFirst);
            return newestFirst.stream().limit(limit).toList();
        }
    }
}
