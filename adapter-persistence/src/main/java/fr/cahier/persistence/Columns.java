package fr.cahier.persistence;

import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of one row, in our own types. Where a name ends in {@code OrNull}, the column may be empty. */
record Columns(ResultSet row) {
    private static final long YEAR = 100_000_000L;

    /** A number as it is stored, so that the order of the values is the order of the register. */
    static long stored(ComplaintNumber number) {
        return number.year() * YEAR + number.sequence();
    }

    static ComplaintNumber number(long stored) {
        return new ComplaintNumber((int) (stored / YEAR), (int) (stored % YEAR));
    }

    ComplaintNumber number(String column) throws SQLException {
        return number(row.getLong(column));
    }

    int integer(String column) throws SQLException {
        return row.getInt(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    LocalDate day(String column) throws SQLException {
        return Objects.requireNonNull(dayOrNull(column), column);
    }

    @Nullable
    LocalDate dayOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Nullable
    BigDecimal amountOrNull(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    Code code(String column) throws SQLException {
        return new Code(text(column));
    }

    @Nullable
    Code codeOrNull(String column) throws SQLException {
        var code = row.getString(column);
        return code == null ? null : new Code(code);
    }

    PersonId person(String column) throws SQLException {
        return new PersonId(text(column));
    }

    @Nullable
    PersonId personOrNull(String column) throws SQLException {
        var id = row.getString(column);
        return id == null ? null : new PersonId(id);
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
