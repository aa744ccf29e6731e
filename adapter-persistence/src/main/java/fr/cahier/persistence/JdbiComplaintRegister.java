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
import java.util.function.Consumer;
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
        // One more than asked for tells whether there is a next page.
        var found = database.read(handle -> new PageQuery(handle, filter, ordering).rows(start, limit + 1));
        var more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        var next = more && limit > 0 ? shown.get(limit - 1).position().in(ordering) : null;
        return new Page(shown.stream().map(PageQuery.Hit::row).toList(), next);
    }

    /** By pages, since HSQLDB would hold a whole result in memory. */
    @Override
    public void forEach(RegisterFilter filter, Consumer<RegisterRow> reader) {
        Position last = null;
        List<PageQuery.Hit> found;
        do {
            var start = last;
            found = database.read(handle -> new PageQuery(handle, filter, Ordering.BY_NUMBER).rows(start, AT_ONCE));
            for (var hit : found) {
                reader.accept(hit.row());
                last = hit.position();
            }
        } while (found.size() == AT_ONCE);
    }

    @Override
    public List<RegisterRow> rows(Collection<ComplaintNumber> numbers) {
        List<RegisterRow> rows = new ArrayList<>();
        var stored = numbers.stream().map(Columns::stored).sorted().toList();
        Chunks.forEach(
                stored,
                some -> rows.addAll(database.read(handle -> handle.createQuery(
                                "SELECT * FROM complaint WHERE number IN (<numbers>) ORDER BY number")
                        .bindList("numbers", some)
                        .map((row, context) -> ListedComplaint.from(new Columns(row)))
                        .list())));
        return rows;
    }
}
