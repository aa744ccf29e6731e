package fr.cahier.persistence;

import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.ActionNumber;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A value of a statement, set as it is: JDBI would search its list of types for every value of every row. */
record Value(@Nullable Object plain) implements Argument {

    /** One of our own types, or one that JDBC knows. */
    static Value of(@Nullable Object value) {
        return new Value(plain(value));
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

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
        statement.setObject(position, plain);
    }

    /** JDBI asks every value for its text, to be ready for an error message; people's letters have no place there. */
    @Override
    public String toString() {
        return "?";
    }
}
