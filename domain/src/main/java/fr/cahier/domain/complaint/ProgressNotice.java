package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import fr.cahier.domain.firm.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The client was kept informed (P4).
 *
 * @param promisedOn a date given to the client, which becomes something to watch
 * @param holding « réponse d’attente »: it gives the reasons why the answer comes later, and takes the date of the answer to
 *     {@code promisedOn} where the policy allows it; any other notice moves no due date
 */
public record ProgressNotice(
        LocalDate on, Code channel, String text, @Nullable LocalDate promisedOn, boolean holding) {

    /** News of the file, which moves no due date. */
    public ProgressNotice(LocalDate on, Code channel, String text, @Nullable LocalDate promisedOn) {
        this(on, channel, text, promisedOn, false);
    }

    public ProgressNotice {
        text = Text.body("text", text);
    }
}
