package fr.cahier.application.port;

import fr.cahier.domain.complaint.ComplaintField;
import org.jspecify.annotations.Nullable;

/**
 * In which order to show complaints; ties go by number, and complaints without a value come last either way.
 *
 * @param field {@code null} for the next due date
 */
public record Ordering(@Nullable ComplaintField field, boolean descending) {
    public static final Ordering BY_NEXT_DUE_DATE = new Ordering(null, false);
    public static final Ordering BY_NUMBER = new Ordering(ComplaintField.NUMBER, false);
}
