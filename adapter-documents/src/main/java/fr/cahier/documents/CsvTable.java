package fr.cahier.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.cahier.application.port.TableFiles.Form;
import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.TableFiles.Table;
import fr.cahier.application.port.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A CSV file. Rows shorter or longer than the header are handed over as they are. */
final class CsvTable implements Table {
    private static final String QUOTES =
            "un guillemet ouvre une cellule et n’est pas refermé, ou l’est avant la fin de la cellule."
                    + " Dans une cellule entre guillemets, doublez ceux qu’elle contient (\"\").";
    private static final String ENDLESS =
            "une cellule n’en finit pas. Cherchez un guillemet jamais refermé ; ou ce fichier n’est pas un CSV.";

    private final TextContent text;
    private final Separator separator;
    private final List<String> header;

    private CsvTable(TextContent text, Separator separator) {
        this.text = text;
        this.separator = separator;
        this.header = firstRow();
    }

    /** @param told the separator, or {@code null} to detect it */
    static CsvTable open(TextContent text, @Nullable Character told) {
        return new CsvTable(text, Separator.of(text, told));
    }

    @Override
    public Form form() {
        return text.form("CSV", separator.character());
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public void forEach(Consumer<Row> reader) {
        try (var rows = new Rows()) {
            rows.next();
            for (var row = rows.next(); row != null; row = rows.next()) {
                reader.accept(row);
            }
        }
    }

    private List<String> firstRow() {
        try (var rows = new Rows()) {
            var first = rows.next();
            if (first == null) {
                throw text.file().refused("ne contient aucune ligne remplie.");
            }
            return first.cells();
        }
    }

    @Override
    public void close() {
        text.file().close();
    }

    /** One reading of the file. What the reader of a row throws never passes here. */
    private final class Rows implements AutoCloseable {
        private final CsvRecords records = new CsvRecords();
        private final CsvReader<Row> csv;
        private final Iterator<Row> iterator;

        Rows() {
            try {
                csv = separator.reader().build(records, text.open());
                iterator = csv.iterator();
                if (separator.announced()) {
                    csv.skipLines(1);
                }
            } catch (IOException e) {
                throw text.file().unreadable(e);
            }
        }

        @Nullable
        Row next() {
            try {
                return iterator.hasNext() ? iterator.next() : null;
            } catch (UncheckedIOException e) {
                throw text.file().unreadable(e);
            } catch (CsvParseException e) {
                throw explained(e);
            }
        }

        private UnreadableFile explained(CsvParseException e) {
            if (e.getCause() instanceof UnreadableFile reason) {
                return reason;
            }
            // The only word the parser gives on the kind of fault; a test holds it to that.
            var endless = String.valueOf(e.getMessage()).contains("buffer size");
            return new UnreadableFile("Ligne %d : ".formatted(records.line()) + (endless ? ENDLESS : QUOTES), e);
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException e) {
                throw text.file().unreadable(e);
            }
        }
    }
}
