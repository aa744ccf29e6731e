package fr.cahier.domain.firm;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.util.regex.Pattern;

/** The short name by which a person of the firm is known to the register, such as {@code alba}. */
public record PersonId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidInput("person", Problem.NOT_AN_IDENTIFIER);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
