package fr.cahier.domain.firm;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The stable name of an entry of the firm's lists, such as {@code EMAIL}; labels may change, codes never do. */
public record Code(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,59}");

    public Code {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidInput("code", Problem.NOT_A_CODE);
        }
    }

    /** A code made from a label: « Café/Restaurant » gives {@code CAFE_RESTAURANT}. */
    public static Code from(String label) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        // Ligatures are letters of their own: no normal form takes « œ » apart.
        var capitals = plain.toUpperCase(Locale.ROOT).replace("Œ", "OE").replace("Æ", "AE");
        var joined = capitals.replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
        return new Code(joined.isEmpty() ? "X" : joined.substring(0, Math.min(50, joined.length())));
    }

    @Override
    public String toString() {
        return value;
    }
}
