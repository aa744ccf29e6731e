package fr.cahier.persistence;

import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ComplaintField;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind a position, in two statements: those that have a value in the ordering's column, then those that have
 * none. « Nulls last » in one statement would keep the engine from using an index.
 */
final class PageQuery {

    /** A row and where it stands. */
    record Hit(RegisterRow row, Position position) {}

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

    List<Hit> rows(@Nullable Position start, int limit) {
        List<Hit> rows = new ArrayList<>();
        if (start == null || start.key() != null) {
            rows.addAll(withKey(start, limit));
        }
        if (column.mayBeEmpty() && rows.size() < limit) {
            var empty = start != null && start.key() == null ? start : null;
            rows.addAll(withoutKey(empty, limit - rows.size()));
        }
        return rows;
    }

    private List<Hit> withKey(@Nullable Position start, int limit) {
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

    private List<Hit> withoutKey(@Nullable Position start, int limit) {
        // As a plain IS NULL, HSQLDB would take them all from the column's index and sort them by number.
        var conditions =
                Conditions.of(filter).and("CASE WHEN " + column.expression() + " IS NULL THEN TRUE ELSE FALSE END");
        if (start != null) {
            conditions.and("number > " + conditions.named(start.number()));
        }
        return query("NULL", conditions, "number", limit);
    }

    private List<Hit> query(String key, Conditions conditions, String order, int limit) {
        var sql = "SELECT complaint.*, " + key + " AS ordering_key FROM complaint" + conditions.where() + " ORDER BY "
                + order + " LIMIT :limit";
        return conditions
                .bindTo(handle.createQuery(sql))
                .bind("limit", limit)
                .map((row, context) -> hit(new Columns(row)))
                .list();
    }

    private Hit hit(Columns row) throws SQLException {
        var key = row.row().getObject("ordering_key", column.kind().type());
        return new Hit(ListedComplaint.from(row), new Position(key, row.row().getLong("number")));
    }
}
