package fr.cahier.cli;

import fr.cahier.application.port.TableFiles;
import fr.cahier.application.port.TableWriters;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as lines with « | » between the cells: the files themselves are another adapter's business. */
final class PipedTables implements TableWriters {
    @Override
    public Sheet write(OutputStream out, Format format, List<Column> columns) {
        return started(out, columns.stream().map(Column::key).toList());
    }

    @Override
    public Sheet rejects(OutputStream out, TableFiles.Form form, List<String> header) {
        return started(out, header);
    }

    private static Sheet started(OutputStream out, List<String> header) {
        var lines = new PrintStream(out, true, StandardCharsets.UTF_8);
        lines.println(String.join("|", header));
        return new Sheet() {
            @Override
            public void row(String name, List<String> values) {
                lines.println(
                        values.stream().map(cell -> cell == null ? "" : cell).collect(Collectors.joining("|")));
            }

            @Override
            public void close() {}
        };
    }
}
