package fr.cahier.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.cahier.application.port.TableWriters.Column;
import fr.cahier.application.port.TableWriters.Kind;
import fr.cahier.application.port.TableWriters.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON Lines being written: one object a row, without its empty values. */
final class JsonLinesSheet implements Sheet {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    private final List<Column> columns;
    private final JsonGenerator json;

    JsonLinesSheet(OutputStream out, List<Column> columns) {
        this.columns = List.copyOf(columns);
        try {
            json = new JsonFactory().createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(null);
    }

    @Override
    public void row(String name, List<@Nullable String> values) {
        for (int i = 0; i < columns.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                // Before anything of the row is written: a line is whole or absent.
                Unwritable.requireWhole(name, columns.get(i).label(), value);
            }
        }
        try {
            write(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<@Nullable String> values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            var value = values.get(i);
            if (value != null && !value.isEmpty()) {
                write(columns.get(i), value);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(Column column, String value) throws IOException {
        json.writeFieldName(column.key());
        if (column.kind() == Kind.AMOUNT && NUMBER.matcher(value).matches()) {
            json.writeNumber(value);
        } else {
            json.writeString(value);
        }
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
