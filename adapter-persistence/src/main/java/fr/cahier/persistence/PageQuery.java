package fr.cahier.persistence;

import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.domain.complaint.ComplaintField;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What comes behind a position, in two statements: complaints that have a value in the ordering's column, then those that
 * have none. « Nulls last » in one statement would keep the engine from using an index. Keys and numbers only: where
 * there is no index, the engine sorts all that match in memory, and whole rows would not fit.
 */
final class PageQuery {

    private final Handle handle;
    private final RegisterFilter filter;
    private final RegisterColumn column;
    private final boolean byNumber;
    private final boolean descending;

    PageQuery(Handle handle, RegisterFilter filter, Ordering ordering) {
        this.handle = handle;
        this.filter = filter;
        this.column = RegisterColumn.of(ordering.field());
        this.byNumber = ordering.field() == ComplaintField.NUMBER;
        this.descending = ordering.descending();
    }

    List<Position> positions(@Nullable Position start, int limit) {
        List<Position> found = new ArrayList<>();
        if (start == null || start.key() != null) {
            found.addAll(withKey(start, limit));
        }
        if (column.mayBeEmpty() && found.size() < limit) {
            var empty = start != null && start.key() == null ? start : null;
            found.addAll(withoutKey(empty, limit - found.size()));
        }
        return found;
    }

    private List<Position> withKey(@Nullable Position start, int limit) {
        var conditions = Conditions.of(filter);
        if (column.mayBeEmpty()) {
            conditions.and(column.expression() + " IS NOT NULL");
        }
        if (start != null && start.key() != null) {
            behind(start.key(), start.number(), conditions);
        }
        var direction = descending ? " DESC" : "";
        var ties = byNumber ? "" : ", number";
        return query(column.expression(), conditions, column.expression() + direction + ties, limit);
    }

    private void behind(Object key, long number, Conditions conditions) {
        var after = descending ? " < " : " > ";
        if (byNumber) {
            conditions.and("number" + after + conditions.named(number));
            return;
        }
        var value = column.expression();
        // Says nothing new, but tells the engine where in the index to start.
        conditions.and(value + (descending ? " <= " : " >= ") + conditions.named(key));
        conditions.and("(" + value + after + conditions.named(key) + " OR number > " + conditions.named(number) + ")");
    }

    private List<Position> withoutKey(@Nullable Position start, int limit) {
        // As a plain IS NULL, HSQLDB would take them all from the column's index and sort them by number.
        var conditions =
                Conditions.of(filter).and("CASE WHEN " + column.expression() + " IS NULL THEN TRUE ELSE FALSE END");
        if (start != null) {
            conditions.and("number > " + conditions.named(start.number()));
        }
        return query("NULL", conditions, "number", limit);
    }

    private List<Position> query(String key, Conditions conditions, String order, int limit) {
        var sql = "SELECT number, " + key + " AS ordering_key FROM complaint" + conditions.where() + " ORDER BY "
                + order + " LIMIT :limit";
        return conditions
                .bindTo(handle.createQuery(sql))
                .bind("limit", limit)
                .map((row, context) ->
                        new Position(row.getObject("ordering_key", column.kind().type()), row.getLong("number")))
                .list();
    }
}
