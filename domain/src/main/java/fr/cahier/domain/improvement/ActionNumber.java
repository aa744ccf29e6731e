package fr.cahier.domain.improvement;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number of a corrective action, such as {@code A-0007}: one sequence without gaps for the whole register. */
public record ActionNumber(int sequence) {
    private static final Pattern FORM = Pattern.compile("A-(\\d{4,8})");

    /** @throws InvalidInput when it is not written as {@code A-0007} */
    public static ActionNumber parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
            throw new InvalidInput("action", Problem.NOT_A_NUMBER_OF_ACTION);
        }
        return new ActionNumber(Integer.parseInt(parts.group(1)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "A-%04d", sequence);
    }
}
