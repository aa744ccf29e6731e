package fr.cahier.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.application.port.TableWriters;
import fr.cahier.application.port.TableWriters.Column;
import fr.cahier.application.port.TableWriters.Kind;
import fr.cahier.application.port.TableWriters.Sheet;
import fr.cahier.application.transfer.RegisterCells;
import fr.cahier.domain.complaint.ComplaintField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the register on their way out, in one of the four forms. */
interface RowWriter extends AutoCloseable {
    void row(RegisterRow row);

    /** @param next where the following page starts, if there is one */
    default void end(@Nullable String next) {}

    @Override
    default void close() {}

    static RowWriter of(Desk desk, OpenRegister register) {
        return switch (desk.output()) {
            case TABLE -> new RowTable(desk, register);
            case JSON -> new Envelope(desk, register.today());
            case NDJSON -> row -> desk.print(Json.line(RowJson.of(row, register.today())));
            case CSV ->
                new Cells(register.get(TableWriters.class).write(desk.out(), TableWriters.Format.CSV, columns()));
        };
    }

    private static List<Column> columns() {
        return Arrays.stream(ComplaintField.values())
                .map(field -> new Column(field.key(), field.key(), Kind.TEXT))
                .toList();
    }

    /** One JSON object that holds the rows and the next position, written as it goes. */
    final class Envelope implements RowWriter {
        private final JsonGenerator json;
        private final LocalDate today;
        private final Desk desk;

        Envelope(Desk desk, LocalDate today) {
            this.desk = desk;
            this.today = today;
            try {
                json = Json.to(desk.out());
                json.writeStartObject();
                json.writeArrayFieldStart("rows");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void row(RegisterRow row) {
            try {
                json.writePOJO(RowJson.of(row, today));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void end(@Nullable String next) {
            try {
                json.writeEndArray();
                json.writeStringField("next", next);
                json.writeEndObject();
                json.flush();
                desk.out().println();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Comma-separated; the documents adapter keeps spreadsheets from taking a cell for a formula. */
    record Cells(Sheet sheet) implements RowWriter {
        @Override
        public void row(RegisterRow row) {
            List<@Nullable String> cells = new ArrayList<>();
            for (var field : ComplaintField.values()) {
                cells.add(RegisterCells.cell(row, field));
            }
            sheet.row(row.number().toString(), cells);
        }

        @Override
        public void close() {
            sheet.close();
        }
    }
}
