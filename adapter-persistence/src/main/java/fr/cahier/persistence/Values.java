package fr.cahier.persistence;

import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.ActionNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/** Our own types as values of a statement. */
final class Values {
    private Values() {}

    /** Set as it is: JDBI would search its list of types for every value of every row. */
    static Argument of(@Nullable Object value) {
        var plain = plain(value);
        return (position, statement, context) -> statement.setObject(position, plain);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Code || value instanceof PersonId) {
            return value.toString();
        }
        if (value instanceof ComplaintNumber number) {
            return Columns.stored(number);
        }
        return rarer(value);
    }

    private static @Nullable Object rarer(@Nullable Object value) {
        if (value instanceof Euros euros) {
            return euros.amount();
        }
        if (value instanceof ActionNumber number) {
            return number.sequence();
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
