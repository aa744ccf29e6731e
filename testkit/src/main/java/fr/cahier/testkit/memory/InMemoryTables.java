package fr.cahier.testkit.memory;

import fr.cahier.application.port.TableFiles;
import fr.cahier.application.port.TableWriters;
import fr.cahier.application.port.UnreadableFile;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tables that a test writes down itself; what is exported, or rejected, can be opened again. */
public final class InMemoryTables implements TableFiles, TableWriters {
    /** Under which what was last written can be opened. */
    public static final Path WRITTEN = Path.of("written");

    /** Under which the last rejects can be opened. */
    public static final Path REJECTS = Path.of("rejects");

    private final Map<String, List<List<String>>> tables = new HashMap<>();

    /** No table yet. */
    public InMemoryTables() {}

    /** A file of this name; the first line is the header, cells are parted by {@code |}. */
    public Request file(String name, String... lines) {
        return keep(name, Arrays.stream(lines).map(InMemoryTables::cells).toList());
    }

    private Request keep(String name, List<List<String>> rows) {
        tables.put(name, rows);
        return request(Path.of(name));
    }

    /** Asks for a table kept under this name. */
    public static Request request(Path path) {
        return new Request(path, null, null, null);
    }

    /** The lines kept under this name, header first. */
    public List<List<String>> rows(Path path) {
        return tables.getOrDefault(path.toString(), List.of());
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1));
    }

    @Override
    public Table open(Request request) {
        var name = String.valueOf(request.path());
        var rows = tables.get(name);
        if (rows == null) {
            throw new UnreadableFile("no table was kept as " + name);
        }
        return new KeptTable(new Form(name, "0".repeat(64), "CSV", "UTF-8", '|', null, false), rows);
    }

    @Override
    public Sheet write(OutputStream out, Format format, List<Column> columns) {
        return sheet(WRITTEN, columns.stream().map(Column::label).toList());
    }

    @Override
    public Sheet rejects(OutputStream out, Form form, List<String> header) {
        return sheet(REJECTS, header);
    }

    private Sheet sheet(Path path, List<String> header) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        keep(path.toString(), rows);
        return new Sheet() {
            @Override
            public void row(String name, List<@Nullable String> values) {
                List<String> cells = new ArrayList<>();
                values.forEach(value -> cells.add(Objects.requireNonNullElse(value, "")));
                rows.add(cells);
            }

            @Override
            public void close() {}
        };
    }

    private record KeptTable(Form form, List<List<String>> rows) implements Table {
        @Override
        public List<String> header() {
            return rows.get(0);
        }

        @Override
        public void forEach(Consumer<Row> reader) {
            for (int i = 1; i < rows.size(); i++) {
                reader.accept(new Row(i + 1L, rows.get(i)));
            }
        }

        @Override
        public void close() {}
    }
}
