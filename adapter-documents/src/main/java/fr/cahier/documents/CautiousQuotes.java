package fr.cahier.documents;

import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.util.regex.Pattern;

/**
 * Quotes whatever some program might trim, split or take for a mark: only texts that begin with a letter or a digit,
 * end with neither blank nor control character and hold no usual separator stand bare.
 */
final class CautiousQuotes implements QuoteStrategy {
    /** Some programs take a number in quotes for a text. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+,[0-9]+");

    @Override
    public boolean quoteValue(int line, int field, String value) {
        if (DECIMAL.matcher(value).matches()) {
            return false;
        }
        return !Character.isLetterOrDigit(value.codePointAt(0))
                || isBlank(value.codePointBefore(value.length()))
                || value.regionMatches(true, 0, "sep=", 0, 4)
                || value.codePoints().anyMatch(CautiousQuotes::separates);
    }

    private static boolean separates(int point) {
        return Separator.USUAL.indexOf(point) >= 0
                || Character.isISOControl(point)
                || point == '\u2028'
                || point == '\u2029';
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }
}
