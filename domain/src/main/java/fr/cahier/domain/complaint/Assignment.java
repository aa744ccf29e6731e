package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who follows the file.
 *
 * @param departureReason why it is not the handler whom the client asked for, if so (P9)
 * @param conflictReason why a manager let the person concerned handle it, if so
 */
public record Assignment(
        PersonId handler,
        LocalDate on,
        @Nullable String departureReason,
        @Nullable String conflictReason) {
    public Assignment {
        departureReason = Text.optionalLine("departureReason", departureReason);
        conflictReason = Text.optionalLine("conflictReason", conflictReason);
    }
}
