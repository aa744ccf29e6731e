package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import java.time.LocalDate;

/**
 * A closed file is taken up again. No new legal period starts.
 *
 * @param promisedOn the day by which the client will hear from the firm
 */
public record Reopening(LocalDate on, String reason, LocalDate promisedOn) {
    public Reopening {
        reason = Text.line("reason", reason);
    }
}
