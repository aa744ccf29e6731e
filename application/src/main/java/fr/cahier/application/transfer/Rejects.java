package fr.cahier.application.transfer;

import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.TableFiles.Table;
import fr.cahier.application.port.TableWriters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rejected rows as they came, each with its line, column and reason: to be mended and imported again. */
final class Rejects implements AutoCloseable {
    private final TableWriters writers;
    private final Table table;
    private final Supplier<OutputStream> file;
    private @Nullable OutputStream out;
    private TableWriters.@Nullable Sheet sheet;

    Rejects(TableWriters writers, Table table, Supplier<OutputStream> file) {
        this.writers = writers;
        this.table = table;
        this.file = file;
    }

    void add(Row row, RowProblem problem) {
        var own = Headers.own(table.header());
        List<@Nullable String> cells = new ArrayList<>();
        // A cut line is filled up, or its reason would stand under somebody else's header.
        for (int i = 0; i < own; i++) {
            cells.add(i < row.cells().size() ? row.cells().get(i) : "");
        }
        cells.addAll(List.of(String.valueOf(problem.line()), problem.column(), problem.reason()));
        // What a stray separator left over comes last: nothing is lost.
        cells.addAll(row.cells().stream().skip(table.header().size()).toList());
        sheet().row(String.valueOf(problem.line()), cells);
    }

    private TableWriters.Sheet sheet() {
        var open = sheet;
        if (open == null) {
            out = file.get();
            List<String> header = new ArrayList<>(table.header().subList(0, Headers.own(table.header())));
            header.addAll(Headers.REJECTS);
            open = writers.rejects(out, table.form(), header);
            sheet = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (sheet != null) {
            sheet.close();
        }
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
