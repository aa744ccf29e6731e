package fr.cahier.testkit.memory;

import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterFilter.Days;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.application.transfer.RegisterCells;
import fr.cahier.domain.complaint.ComplaintField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a row is one of those to show. */
final class RowMatch implements Predicate<RegisterRow> {
    private final RegisterFilter filter;

    RowMatch(RegisterFilter filter) {
        this.filter = filter;
    }

    @Override
    public boolean test(RegisterRow row) {
        return filter.values().entrySet().stream().allMatch(wanted -> holds(row, wanted.getKey(), wanted.getValue()))
                && filter.days().entrySet().stream()
                        .allMatch(wanted -> isWithin(row, wanted.getKey(), wanted.getValue()))
                && (filter.open() == null || filter.open() == (row.closedOn() == null))
                && (filter.nextDueBy() == null || isBy(row.nextDueOn(), filter.nextDueBy()));
    }

    private static boolean holds(RegisterRow row, ComplaintField field, String wanted) {
        var text = RegisterCells.cell(row, field);
        if (text == null || wanted.isEmpty()) {
            return text == null && wanted.isEmpty();
        }
        return RegisterFilter.TEXTS.contains(field)
                ? text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))
                : text.equals(wanted);
    }

    private static boolean isWithin(RegisterRow row, ComplaintField field, Days range) {
        var text = RegisterCells.cell(row, field);
        if (text == null) {
            return false;
        }
        var day = LocalDate.parse(text);
        return (range.from() == null || !day.isBefore(range.from())) && (range.to() == null || isBy(day, range.to()));
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate last) {
        return day != null && !day.isAfter(last);
    }
}
