package fr.cahier.application.port;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tables as files. Spreadsheet programs never take a cell for a formula. */
public interface TableWriters {

    /** What kind of file. */
    enum Format {
        /** UTF-8, comma, one line feed: for programs. */
        CSV,
        /** UTF-8 with a byte order mark, semicolon, French dates: opens right in a French Excel. */
        CSV_EXCEL_FR,
        XLSX,
        /** One JSON object a line. */
        NDJSON
    }

    /** What a column holds; days come as {@code 2026-03-02}, amounts as {@code 120.50}. */
    enum Kind {
        TEXT,
        DAY,
        AMOUNT
    }

    /**
     * A column.
     *
     * @param key its name in JSON
     * @param label its header in a sheet
     */
    record Column(String key, String label, Kind kind) {}

    /** A file being written. */
    interface Sheet extends AutoCloseable {

        /**
         * Adds a row.
         *
         * @param name what to call the row in an error, such as its number
         * @throws UnwritableValue when the format cannot hold one of the values
         */
        void row(String name, List<@Nullable String> values);

        @Override
        void close();
    }

    /** Starts a file with these columns; the stream is left open. */
    Sheet write(OutputStream out, Format format, List<Column> columns);

    /** Starts a file that repeats rows of another one as they came, in its own separator and encoding (CSV otherwise). */
    Sheet rejects(OutputStream out, TableFiles.Form form, List<String> header);
}
