package fr.cahier.persistence;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.Euros;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What a column holds, and how people write its values. */
enum Kind {
    TEXT(String.class),
    DAY(LocalDate.class),
    COUNT(Integer.class),
    AMOUNT(BigDecimal.class),
    FLAG(Boolean.class),
    NUMBER(Long.class);

    private final Class<?> type;

    Kind(Class<?> type) {
        this.type = type;
    }

    /** The class in which the database hands it out. */
    Class<?> type() {
        return type;
    }

    /** The value that is written exactly so, if there can be one. */
    Optional<Object> value(String written) {
        try {
            return Optional.of(parsed(written)).filter(value -> written(value).equals(written));
        } catch (InvalidInput | DateTimeException | NumberFormatException otherwise) {
            return Optional.empty();
        }
    }

    /** The opposite of {@link #value}. */
    String written(Object value) {
        return this == NUMBER ? Columns.number((Long) value).toString() : value.toString();
    }

    private Object parsed(String written) {
        return switch (this) {
            case TEXT -> written;
            case DAY -> LocalDate.parse(written);
            case COUNT -> Integer.valueOf(written);
            case AMOUNT -> Euros.parse(written).amount();
            case FLAG -> Boolean.valueOf(written);
            case NUMBER -> Columns.stored(ComplaintNumber.parse(written));
        };
    }
}
