package fr.cahier.domain.firm;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** An amount of money, in euros and cents, never negative. */
public record Euros(BigDecimal amount) implements Comparable<Euros> {
    private static final Pattern FORM = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    public Euros {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2 || amount.compareTo(MOST) > 0) {
            throw new InvalidInput("amount", Problem.NOT_AN_AMOUNT);
        }
        amount = amount.setScale(2);
    }

    /**
     * Reads {@code 1234.56} or {@code 1234,56}.
     *
     * @throws InvalidInput when it is not an amount
     */
    public static Euros parse(String text) {
        // Three decimals are a thousands separator of another country: 1,200 is not 1,20.
        var written = text.strip();
        if (!FORM.matcher(written).matches()) {
            throw new InvalidInput("amount", Problem.NOT_AN_AMOUNT);
        }
        return new Euros(new BigDecimal(written.replace(',', '.')));
    }

    @Override
    public int compareTo(Euros other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
