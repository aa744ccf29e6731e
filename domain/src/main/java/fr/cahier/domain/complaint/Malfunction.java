package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong, found while handling the complaint (P10).
 *
 * @param index from 1, in the order of finding
 * @param noActionReason why it is left « sans suite », or {@code null} while it is not
 */
public record Malfunction(
        int index,
        MalfunctionKind kind,
        String description,
        LocalDate foundOn,
        @Nullable String noActionReason) {
    public Malfunction {
        description = Text.line("malfunction", description);
        noActionReason = Text.optionalLine("reason", noActionReason);
    }

    Malfunction leftWithoutAction(String reason) {
        return new Malfunction(index, kind, description, foundOn, reason);
    }
}
