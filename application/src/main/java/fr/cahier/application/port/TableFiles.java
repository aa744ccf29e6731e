package fr.cahier.application.port;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files that hold a table: CSV, XLSX or JSON Lines, any of them gzipped. */
public interface TableFiles {

    /**
     * What to read.
     *
     * @param path the file, or {@code null} for standard input (kept aside until closed, as it is read more than once)
     * @param encoding name of a charset that overrides the detection
     * @param separator overrides the detection
     * @param sheet of a workbook; the first one when {@code null}
     */
    record Request(
            @Nullable Path path,
            @Nullable String encoding,
            @Nullable Character separator,
            @Nullable String sheet) {}

    /**
     * How the file is read, detected or told; to be shown to the user.
     *
     * @param name of the file, without its folder
     * @param sha256 of its bytes as they came, in hexadecimal
     * @param format {@code CSV}, {@code XLSX} or {@code JSONL}
     * @param encoding {@code null} for a workbook
     * @param separator {@code null} unless CSV
     * @param sheet {@code null} unless a workbook
     */
    record Form(
            String name,
            String sha256,
            String format,
            @Nullable String encoding,
            @Nullable Character separator,
            @Nullable String sheet,
            boolean gzipped) {}

    /**
     * One row.
     *
     * @param line the physical line of the file on which it starts, from 1; the row of a sheet
     * @param cells as they came, to the character; an empty cell is an empty string; days of a workbook as
     *     {@code 2026-03-02}
     */
    record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** An open file. */
    interface Table extends AutoCloseable {
        Form form();

        /** The header as it came; names may be blank or repeated. */
        List<String> header();

        /**
         * Reads all rows after the header, in order; may be called again. Rows without any cell are passed over.
         *
         * @throws UnreadableFile where the file stops being a table
         */
        void forEach(Consumer<Row> reader);

        @Override
        void close();
    }

    /** @throws UnreadableFile when it is absent, empty, of another kind, encrypted, broken or too large */
    Table open(Request request);
}
