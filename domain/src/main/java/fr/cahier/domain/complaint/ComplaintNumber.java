package fr.cahier.domain.complaint;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a complaint in the register: year of receipt, then a sequence without gaps, such as {@code 2026-0042}.
 *
 * @param year of receipt
 * @param sequence from 1
 */
public record ComplaintNumber(int year, int sequence) implements Comparable<ComplaintNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4,8})");
    private static final Comparator<ComplaintNumber> BY_YEAR_THEN_SEQUENCE =
            Comparator.comparingInt(ComplaintNumber::year).thenComparingInt(ComplaintNumber::sequence);

    /** @throws InvalidInput when it is not written as {@code 2026-0042} */
    public static ComplaintNumber parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(2)) == 0) {
            throw new InvalidInput("number", Problem.NOT_A_NUMBER_OF_COMPLAINT);
        }
        return new ComplaintNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public int compareTo(ComplaintNumber other) {
        return BY_YEAR_THEN_SEQUENCE.compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-%04d", year, sequence);
    }
}
