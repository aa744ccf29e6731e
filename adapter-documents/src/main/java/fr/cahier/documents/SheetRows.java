package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** One reading of a sheet, passing over rows without any text. */
final class SheetRows implements AutoCloseable {

    /** The texts of a row up to the last that is not empty. */
    record Texts(long line, List<String> cells) {
        /** With empty cells to make up the width of the header. */
        List<String> padded(int width) {
            var all = new ArrayList<>(cells);
            while (all.size() < width) {
                all.add("");
            }
            return all;
        }
    }

    private final LocalFile file;
    private final Stream<Row> rows;
    private final Iterator<Row> iterator;
    private long line;

    SheetRows(LocalFile file, Sheet sheet) {
        this.file = file;
        try {
            rows = sheet.openStream();
            iterator = rows.iterator();
        } catch (Exception e) {
            throw broken(e);
        }
    }

    /** The next row with text, or {@code null} after the last. */
    @Nullable
    Texts next() {
        for (var row = nextRow(); row != null; row = nextRow()) {
            // Some tools leave out the number of a row.
            line = Math.max(line + 1, row.getRowNum());
            var texts = texts(row);
            if (!texts.isEmpty()) {
                return new Texts(line, texts);
            }
        }
        return null;
    }

    private @Nullable Row nextRow() {
        try {
            return iterator.hasNext() ? iterator.next() : null;
        } catch (Exception e) {
            // Whatever the reader trips over, its parser throws checked exceptions undeclared too.
            throw broken(e);
        }
    }

    private List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            var text = cell == null ? "" : CellText.of(cell);
            if (!text.isEmpty()) {
                require(column < Bounds.COLUMNS);
                while (texts.size() < column) {
                    texts.add("");
                }
                texts.add(text);
            }
        }
        return texts;
    }

    private void require(boolean withinBounds) {
        if (!withinBounds) {
            throw new UnreadableFile(String.format(
                    Locale.FRENCH, "Ligne %d : une cellule au-delà de la colonne %,d.", line, Bounds.COLUMNS));
        }
    }

    private UnreadableFile broken(Exception e) {
        return file.refused(
                "est un classeur abîmé après la ligne %d. Ouvrez-le dans un tableur et enregistrez-le de nouveau."
                        .formatted(line),
                e);
    }

    @Override
    public void close() {
        rows.close();
    }
}
