package fr.cahier.domain;

import fr.cahier.domain.InvalidInput.Problem;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The shape of free text: bounded, and made of characters that every store and every format can keep. */
public final class Text {
    /** Longest line: a name, a subject, a reason. */
    public static final int LINE = 500;

    /** Longest body: a description, the text of a response. */
    public static final int BODY = 100_000;

    private Text() {}

    /**
     * A line that cannot be missing, without the blanks around it.
     *
     * @throws InvalidInput when blank, longer than {@link #LINE}, or not storable
     */
    public static String line(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, Problem.REQUIRED);
        }
        return checked(field, value.strip(), LINE);
    }

    /** As {@link #line}, or {@code null} when there is nothing. */
    public static @Nullable String optionalLine(String field, @Nullable String value) {
        return value == null || value.isBlank() ? null : line(field, value);
    }

    /**
     * A text that cannot be missing, kept to the character.
     *
     * @throws InvalidInput when blank, longer than {@link #BODY}, or not storable
     */
    public static String body(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, Problem.REQUIRED);
        }
        return checked(field, value, BODY);
    }

    /** A text kept to the character, blanks included, or {@code null} when empty. */
    public static @Nullable String optionalBody(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : checked(field, value, BODY);
    }

    /**
     * A name as two people may type it: case, accents, blanks and the kind of apostrophe make no difference. For comparing
     * only, never for keeping.
     */
    public static String folded(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replace('’', '\'').replaceAll("[\\s\\h]+", " ").toLowerCase(Locale.ROOT);
    }

    private static String checked(String field, String value, int longest) {
        if (value.length() > longest) {
            throw new InvalidInput(field, Problem.TOO_LONG, longest);
        }
        // U+0000 is refused by PostgreSQL, half a surrogate pair by UTF-8: both would be lost or changed on the way.
        var storable =
                value.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
        if (!storable) {
            throw new InvalidInput(field, Problem.FORBIDDEN_CHARACTER);
        }
        return value;
    }
}
