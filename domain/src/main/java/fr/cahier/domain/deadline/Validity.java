package fr.cahier.domain.deadline;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a text is in force, both included.
 *
 * @param from {@code null} when it has been in force as long as this register looks back
 * @param until {@code null} while it is in force
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** In force on every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    /** @throws InvalidInput when it ends before it begins */
    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidInput("until", Problem.ENDS_BEFORE_IT_BEGINS, from);
        }
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
