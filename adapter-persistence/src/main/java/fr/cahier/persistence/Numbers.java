package fr.cahier.persistence;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Numbers without gaps. Taking some comes first in a transaction: others wait until it ends, and it gives them back if
 * it fails.
 */
final class Numbers {
    private final Database database;

    Numbers(Database database) {
        this.database = database;
    }

    /** Takes the next {@code count} numbers of a series, and answers the first of them. */
    int take(Handle handle, String series, int count) {
        while (advance(handle, series, count) == 0) {
            begin(series);
        }
        var last = handle.createQuery("SELECT last_number FROM number_counter WHERE series = :series")
                .bind("series", series)
                .mapTo(Integer.class)
                .one();
        return last - count + 1;
    }

    private static int advance(Handle handle, String series, int count) {
        return handle.createUpdate(
                        "UPDATE number_counter SET last_number = last_number + :count WHERE series = :series")
                .bind("count", count)
                .bind("series", series)
                .execute();
    }

    /** Of two that begin a year at once, one is refused, and then finds the other's row. */
    private void begin(String series) {
        try {
            database.apart(handle -> handle.createUpdate("INSERT INTO number_counter VALUES (:series, 0)")
                    .bind("series", series)
                    .execute());
        } catch (JdbiException refused) {
            if (!Failures.isDuplicate(refused)) {
                throw refused;
            }
        }
    }
}
