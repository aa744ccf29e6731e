package fr.cahier.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters written as {@code _x000D_} in the texts of a workbook, as its standard has it (ST_Xstring). */
final class EscapedCharacters {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Each underscore that opens one, also where two share the underscore between them. */
    private static final Pattern LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private EscapedCharacters() {}

    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(match -> {
            var character = String.valueOf((char) Integer.parseInt(match.group(1), 16));
            return Matcher.quoteReplacement(character);
        });
    }

    /** Keeps a text that only looks like an escape from being taken for one. */
    static String write(String text) {
        return LOOKALIKE.matcher(text).replaceAll("_x005F_");
    }
}
