package fr.cahier.domain.complaint;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.firm.Euros;
import org.jspecify.annotations.Nullable;

/**
 * What the firm does to put things right.
 *
 * @param amount what it costs, when it is money
 */
public record Redress(RedressKind kind, @Nullable Euros amount) {
    /** @throws InvalidInput when money is granted without saying as what */
    public Redress {
        if (kind == RedressKind.NONE && amount != null) {
            throw new InvalidInput("redress", Problem.REQUIRED);
        }
    }

    public static final Redress NONE = new Redress(RedressKind.NONE, null);
}
