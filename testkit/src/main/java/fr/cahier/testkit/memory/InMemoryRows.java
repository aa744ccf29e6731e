package fr.cahier.testkit.memory;

import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register to read; a position is the number of the row before it. */
final class InMemoryRows implements ComplaintRegister {
    private final Shelf shelf;

    InMemoryRows(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Page page(RegisterFilter filter, Ordering ordering, @Nullable String from, int limit) {
        synchronized (shelf) {
            var order = new RowOrder(ordering);
            var start = from == null ? null : rowAt(from);
            var rows = all().filter(new RowMatch(filter))
                    .sorted(order)
                    .filter(row -> start == null || order.compare(row, start) > 0)
                    .limit(limit + 1L)
                    .toList();
            return rows.size() <= limit
                    ? new Page(rows, null)
                    : new Page(
                            rows.subList(0, limit), rows.get(limit - 1).number().toString());
        }
    }

    @Override
    public void forEach(RegisterFilter filter, Consumer<RegisterRow> reader) {
        List<RegisterRow> matching;
        synchronized (shelf) {
            matching = all().filter(new RowMatch(filter)).toList();
        }
        matching.forEach(reader);
    }

    @Override
    public List<RegisterRow> rows(Collection<ComplaintNumber> numbers) {
        synchronized (shelf) {
            return new TreeSet<>(numbers)
                    .stream()
                            .map(shelf.complaints::get)
                            .filter(Objects::nonNull)
                            .map(Rows::of)
                            .toList();
        }
    }

    private Stream<RegisterRow> all() {
        return shelf.complaints.values().stream().map(Rows::of);
    }

    private RegisterRow rowAt(String position) {
        var file = shelf.complaints.get(ComplaintNumber.parse(position));
        if (file == null) {
            throw new InvalidInput("from", Problem.NOT_ONE_OF);
        }
        return Rows.of(file);
    }
}
