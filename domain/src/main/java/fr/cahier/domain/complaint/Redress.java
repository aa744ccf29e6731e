package fr.cahier.domain.complaint;

import fr.cahier.domain.firm.Euros;
import org.jspecify.annotations.Nullable;

/**
 * What the firm does to put things right.
 *
 * @param amount what it costs, when it is money
 */
public record Redress(RedressKind kind, @Nullable Euros amount) {
    public static final Redress NONE = new Redress(RedressKind.NONE, null);
}
