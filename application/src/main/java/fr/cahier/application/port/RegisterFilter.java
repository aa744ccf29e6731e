package fr.cahier.application.port;

import fr.cahier.domain.complaint.ComplaintField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints to show. All conditions hold at once.
 *
 * @param values texts match when the field contains them, whatever the case; lists, people and the reference match as a
 *     whole; an empty value matches an empty field
 * @param days ranges of days, both ends included
 * @param open only open files, or only closed ones; {@code null} for both
 * @param nextDueBy only where the next duty or promise falls on this day or before
 */
public record RegisterFilter(
        Map<ComplaintField, String> values,
        Map<ComplaintField, Days> days,
        @Nullable Boolean open,
        @Nullable LocalDate nextDueBy) {

    /** A range of days; {@code null} leaves an end open. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Every complaint. */
    public static final RegisterFilter EVERYTHING = new RegisterFilter(Map.of(), Map.of(), null, null);

    public RegisterFilter {
        values = Map.copyOf(values);
        days = Map.copyOf(days);
    }

    public RegisterFilter with(ComplaintField field, String value) {
        var more = new HashMap<>(values);
        more.put(field, value);
        return new RegisterFilter(more, days, open, nextDueBy);
    }

    public RegisterFilter within(ComplaintField field, @Nullable LocalDate from, @Nullable LocalDate to) {
        var more = new HashMap<>(days);
        more.put(field, new Days(from, to));
        return new RegisterFilter(values, more, open, nextDueBy);
    }

    public RegisterFilter open(boolean wanted) {
        return new RegisterFilter(values, days, wanted, nextDueBy);
    }

    public RegisterFilter nextDueBy(LocalDate day) {
        return new RegisterFilter(values, days, open, day);
    }
}
