package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import fr.cahier.domain.firm.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The client was kept informed (P4).
 *
 * @param promisedOn a date given to the client, which becomes something to watch; never moves a legal due date
 */
public record ProgressNotice(
        LocalDate on, Code channel, String text, @Nullable LocalDate promisedOn) {
    public ProgressNotice {
        text = Text.body("text", text);
    }
}
