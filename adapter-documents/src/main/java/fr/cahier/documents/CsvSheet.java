package fr.cahier.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.cahier.application.port.TableWriters.Column;
import fr.cahier.application.port.TableWriters.Kind;
import fr.cahier.application.port.TableWriters.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV being written in UTF-8. */
final class CsvSheet implements Sheet {
    private final CsvDialect dialect;
    private final List<Column> columns;
    private final CsvWriter csv;

    CsvSheet(OutputStream out, CsvDialect dialect, List<Column> columns) {
        this.dialect = dialect;
        this.columns = List.copyOf(columns);
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(dialect.mark());
            csv = dialect.writer().build(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv.writeRecord(columns.stream()
                .map(column -> dialect.cell(Kind.TEXT, column.label()))
                .toList());
    }

    @Override
    public void row(String name, List<@Nullable String> values) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            var value = values.get(i);
            cells.add(value == null ? "" : cell(name, columns.get(i), value));
        }
        csv.writeRecord(cells);
    }

    private String cell(String name, Column column, String value) {
        Unwritable.requireWhole(name, column.label(), value);
        return dialect.cell(column.kind(), value);
    }

    @Override
    public void close() {
        try {
            // The stream belongs to who gave it.
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
