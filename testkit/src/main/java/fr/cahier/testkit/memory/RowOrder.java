package fr.cahier.testkit.memory;

import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.application.transfer.RegisterCells;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** An ordering of the register: without a value last, ties by number, whatever the direction. */
final class RowOrder implements Comparator<RegisterRow> {
    private final Ordering ordering;

    RowOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    @Override
    public int compare(RegisterRow one, RegisterRow other) {
        var byValue = compareValues(value(one), value(other));
        return byValue != 0 ? byValue : one.number().compareTo(other.number());
    }

    private int compareValues(@Nullable Comparable<?> one, @Nullable Comparable<?> other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        var upwards = natural(one, other);
        return ordering.descending() ? -upwards : upwards;
    }

    @SuppressWarnings("unchecked") // both are values of one field, hence of one type
    private static int natural(Comparable<?> one, Comparable<?> other) {
        return Integer.signum(((Comparable<Object>) one).compareTo(other));
    }

    /** Days and codes come in the order of their texts; numbers, counts and amounts would not. */
    private @Nullable Comparable<?> value(RegisterRow row) {
        var field = ordering.field();
        if (field == null) {
            return row.nextDueOn();
        }
        return switch (field) {
            case NUMBER -> row.number();
            case VERSION -> row.version();
            case MALFUNCTIONS -> row.malfunctions();
            case REDRESS_AMOUNT -> row.redressAmount();
            default -> RegisterCells.cell(row, field);
        };
    }
}
