package fr.cahier.application.port;

import fr.cahier.domain.complaint.ComplaintField;
import org.jspecify.annotations.Nullable;

/**
 * In which order to show complaints. Ties go by number, upwards, and complaints without a value come last, either way.
 * Numbers, days and amounts compare as such, texts, codes and identifiers by character as they are stored.
 *
 * @param field as {@link RegisterFilter} describes its values; {@code null} for the next due date
 */
public record Ordering(@Nullable ComplaintField field, boolean descending) {
    public static final Ordering BY_NEXT_DUE_DATE = new Ordering(null, false);
    public static final Ordering BY_NUMBER = new Ordering(ComplaintField.NUMBER, false);
}
