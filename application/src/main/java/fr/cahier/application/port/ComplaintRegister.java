package fr.cahier.application.port;

import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The register to read: rows, never aggregates. */
public interface ComplaintRegister {

    /**
     * One page.
     *
     * @param next where the following page starts, to be given back as it is; {@code null} on the last one
     */
    record Page(List<RegisterRow> rows, @Nullable String next) {}

    /**
     * At most {@code limit} rows from a position on. A position is a row, not a count: rows that come in between two
     * pages neither repeat nor hide another one.
     *
     * @param from a {@link Page#next()} of the same filter and ordering, or {@code null} for the first page
     * @throws fr.cahier.domain.InvalidInput when {@code from} is not such a position
     */
    Page page(RegisterFilter filter, Ordering ordering, @Nullable String from, int limit);

    /** Every matching row, by number, without holding them all. */
    void forEach(RegisterFilter filter, Consumer<RegisterRow> reader);

    /** The rows of these numbers that exist, once each, in the order of their numbers. */
    List<RegisterRow> rows(Collection<ComplaintNumber> numbers);
}
