package fr.cahier.documents;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes rows of what the parser finds, within bounds, and passes over those without any cell. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<Row> {
    private final List<String> cells = new ArrayList<>();
    private int size;

    @Override
    protected void handleBegin(long line) {
        cells.clear();
        size = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        size += length;
        if (index >= Bounds.COLUMNS) {
            throw refused("plus de %,d colonnes. Le séparateur est-il le bon (--separator) ?", Bounds.COLUMNS);
        }
        if (length > Bounds.CELL || size > Bounds.ROW) {
            throw refused("une cellule de plus de %,d caractères.", Bounds.CELL);
        }
        cells.add(FormulaGuard.off(new String(buffer, offset, length)));
    }

    private UnreadableFile refused(String why, int bound) {
        return new UnreadableFile(String.format(Locale.FRENCH, "Ligne %d : " + why, getStartingLineNumber(), bound));
    }

    @Override
    protected @Nullable Row buildRecord() {
        return size == 0 ? null : new Row(getStartingLineNumber(), cells);
    }

    /** The line of the row being read. */
    long line() {
        return getStartingLineNumber();
    }
}
