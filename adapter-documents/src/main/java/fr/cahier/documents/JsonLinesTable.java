package fr.cahier.documents;

import fr.cahier.application.port.TableFiles.Form;
import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.TableFiles.Table;
import fr.cahier.application.port.UnreadableFile;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A JSON Lines file. The header is every key, in order of first appearance.
 *
 * <p>A line that is not an object does not make the others unreadable: it is handed over as it came, in a row that has
 * not as many cells as the header (one; two when the header has one).
 */
final class JsonLinesTable implements Table {
    private final TextContent text;
    private final List<String> header;

    private JsonLinesTable(TextContent text) {
        this.text = text;
        var keys = new LinkedHashSet<String>();
        read((line, number) -> JsonLine.read(line).ifPresent(values -> add(values.keySet(), keys, number)));
        if (keys.isEmpty()) {
            throw text.file().refused("ne contient aucun objet JSON. Attendu : un objet par ligne (JSON Lines).");
        }
        this.header = List.copyOf(keys);
    }

    static JsonLinesTable open(TextContent text) {
        return new JsonLinesTable(text);
    }

    private static void add(Set<String> more, Set<String> keys, long number) {
        keys.addAll(more);
        if (keys.size() > Bounds.COLUMNS) {
            throw refused("plus de %,d clés différentes depuis le début.", number, Bounds.COLUMNS);
        }
    }

    private static UnreadableFile refused(String why, long number, int bound) {
        return new UnreadableFile(String.format(Locale.FRENCH, "Ligne %d : " + why, number, bound));
    }

    @Override
    public Form form() {
        return text.form("JSONL", null);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public void forEach(Consumer<Row> reader) {
        read((line, number) -> {
            var row = JsonLine.read(line)
                    .map(values -> row(values, number))
                    .orElseGet(() -> new Row(number, header.size() == 1 ? List.of(line, "") : List.of(line)));
            if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                reader.accept(row);
            }
        });
    }

    private Row row(Map<String, String> values, long number) {
        var cells = header.stream().map(key -> values.getOrDefault(key, "")).toList();
        if (cells.stream().anyMatch(cell -> cell.length() > Bounds.CELL)) {
            throw refused("une cellule de plus de %,d caractères.", number, Bounds.CELL);
        }
        return new Row(number, cells);
    }

    /** What is done with each line that is not blank. */
    private interface LineReader {
        void read(String line, long number);
    }

    private void read(LineReader reader) {
        try (var lines = new BoundedLines(text.open())) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    reader.read(line, lines.number());
                }
            }
        } catch (IOException e) {
            throw text.file().unreadable(e);
        }
    }

    @Override
    public void close() {
        text.file().close();
    }
}
