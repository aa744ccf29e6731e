package fr.cahier.documents;

import fr.cahier.application.port.TableFiles.Request;
import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.TableFiles.Table;
import fr.cahier.application.port.TableWriters.Column;
import fr.cahier.application.port.TableWriters.Format;
import fr.cahier.application.port.TableWriters.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Files made on the spot, and what is read from them. */
final class Fixture {

    private Fixture() {}

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Table open(Path file) {
        return open(new Request(file, null, null, null));
    }

    static Table open(Request request) {
        return new DetectedTables(InputStream.nullInputStream()).open(request);
    }

    static List<Row> rows(Table table) {
        var rows = new ArrayList<Row>();
        table.forEach(rows::add);
        return rows;
    }

    static List<Row> rows(Path file) {
        try (var table = open(file)) {
            return rows(table);
        }
    }

    static List<List<String>> cells(Path file) {
        return rows(file).stream().map(Row::cells).toList();
    }

    static Column text(String label) {
        return new Column(label, label, Kind.TEXT);
    }

    /** A file of one row a value; the first column tells the rows apart. */
    static byte[] written(Format format, List<String> values) {
        var out = new ByteArrayOutputStream();
        try (var sheet = new FormattedTables().write(out, format, List.of(text("n"), text("texte")))) {
            for (int i = 0; i < values.size(); i++) {
                sheet.row("Ligne " + i, List.of("r" + i, values.get(i)));
            }
        }
        return out.toByteArray();
    }
}
