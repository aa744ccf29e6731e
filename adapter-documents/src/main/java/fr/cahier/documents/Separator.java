package fr.cahier.documents;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.cahier.application.port.UnreadableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the cells of a CSV.
 *
 * @param announced whether the first line says it ({@code sep=;}, as Excel wants it), and is no row
 */
record Separator(char character, boolean announced) {
    /** The rarest in running text first: in a table of one column, the separator is one that splits nothing. */
    static final String USUAL = "\t|;,";

    private static final int SAMPLE = 1 << 16;
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?i)sep=(.)[ \\t]*(?:\\r\\n|\\r|\\n)(?s:.*)");

    /** @throws UnreadableFile when the one told cannot separate cells */
    static Separator of(TextContent text, @Nullable Character told) {
        if (told != null && (told == '"' || told == '\r' || told == '\n')) {
            throw new UnreadableFile(
                    "Un guillemet ou un saut de ligne ne peut pas séparer des cellules. Essayez « ; », « , » ou \\t.");
        }
        var sample = text.beginning(SAMPLE);
        var announcement = ANNOUNCEMENT.matcher(sample);
        if (announcement.matches()) {
            var said = announcement.group(1).charAt(0);
            return new Separator(told == null ? said : told, true);
        }
        return new Separator(told == null ? detect(sample) : told, false);
    }

    private static char detect(String sample) {
        var counts = USUAL.chars()
                .mapToObj(candidate -> new Counts((char) candidate, count(sample, (char) candidate)))
                .toList();
        return counts.stream()
                .filter(candidate -> candidate.score() > 0)
                .max(Comparator.comparingDouble(Counts::score))
                .or(() -> counts.stream().min(Comparator.comparingInt(Counts::total)))
                .map(Counts::separator)
                .orElse(',');
    }

    /** How many separators each of the first rows holds, outside quotes. */
    private static List<Integer> count(String sample, char candidate) {
        var counts = new ArrayList<Integer>();
        try (var csv = new Separator(candidate, false).reader().build(new FieldCount(), sample)) {
            csv.stream().limit(50).forEach(counts::add);
        } catch (CsvParseException | java.io.IOException e) {
            // Quotes that make no sense with this candidate: what was counted before them is what speaks for it.
        }
        if (sample.length() == SAMPLE && counts.size() > 1 && counts.size() < 50) {
            counts.remove(counts.size() - 1);
        }
        return counts;
    }

    /** A reader of this separator; quotes must make sense, since guessing would move the end of a cell. */
    CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(character)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * Bounds.CELL);
    }

    private record Counts(char separator, List<Integer> perRow) {
        /** The columns of the header, as far as the rows below have as many. */
        double score() {
            var first = perRow.isEmpty() ? 0 : perRow.get(0);
            var alike = perRow.stream().filter(count -> count.equals(first)).count();
            return first * (double) alike / Math.max(1, perRow.size());
        }

        int total() {
            return perRow.stream().mapToInt(count -> count).sum();
        }
    }

    private static final class FieldCount extends AbstractBaseCsvCallbackHandler<Integer> {
        @Override
        protected Integer buildRecord() {
            return getFieldCount() - 1;
        }
    }
}
