package fr.cahier.persistence;

import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ComplaintNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** {@link ComplaintRegister} as queries that an index can answer page by page. */
final class JdbiComplaintRegister implements ComplaintRegister {
    /** Small enough for the longest letters, large enough for a quick export. */
    private static final int AT_ONCE = 200;

    private final Database database;

    @Inject
    JdbiComplaintRegister(Database database) {
        this.database = database;
    }

    @Override
    public Page page(RegisterFilter filter, Ordering ordering, @Nullable String from, int limit) {
        var start = from == null ? null : Position.parse(from, ordering);
        return database.read(handle -> {
            // One more than asked for tells whether there is a next page.
            var found = new PageQuery(handle, filter, ordering).positions(start, limit + 1);
            var more = found.size() > limit;
            var shown = more ? found.subList(0, limit) : found;
            var next = more && limit > 0 ? shown.get(limit - 1).in(ordering) : null;
            return new Page(rowsAt(shown, handle), next);
        });
    }

    /** By pages, since HSQLDB would hold a whole result in memory. */
    @Override
    public void forEach(RegisterFilter filter, Consumer<RegisterRow> reader) {
        String from = null;
        do {
            var page = page(filter, Ordering.BY_NUMBER, from, AT_ONCE);
            page.rows().forEach(reader);
            from = page.next();
        } while (from != null);
    }

    @Override
    public List<RegisterRow> rows(Collection<ComplaintNumber> numbers) {
        var stored = numbers.stream().map(Columns::stored).sorted().toList();
        return database.read(handle -> rows(stored, handle));
    }

    private static List<RegisterRow> rowsAt(List<Position> positions, Handle handle) {
        var rows = rows(positions.stream().map(Position::number).toList(), handle).stream()
                .collect(Collectors.toMap(row -> Columns.stored(row.number()), row -> row));
        return positions.stream()
                .map(position -> Objects.requireNonNull(rows.get(position.number())))
                .toList();
    }

    private static List<RegisterRow> rows(List<Long> numbers, Handle handle) {
        List<RegisterRow> rows = new ArrayList<>();
        Chunks.forEach(
                numbers,
                some -> rows.addAll(
                        handle.createQuery("SELECT * FROM complaint WHERE number IN (<numbers>) ORDER BY number")
                                .bindList("numbers", some)
                                .map((row, context) -> ListedComplaint.from(new Columns(row)))
                                .list()));
        return rows;
    }
}
