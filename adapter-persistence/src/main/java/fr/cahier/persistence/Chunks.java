package fr.cahier.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Long lists in the pieces that one statement can take. */
final class Chunks {
    private static final int SIZE = 1_000;

    private Chunks() {}

    /** Calls with at most a thousand different values at a time, and never with none. */
    static <T> void forEach(Collection<T> all, Consumer<List<T>> work) {
        var values = new ArrayList<>(all.stream().distinct().toList());
        for (var from = 0; from < values.size(); from += SIZE) {
            work.accept(values.subList(from, Math.min(from + SIZE, values.size())));
        }
    }
}
