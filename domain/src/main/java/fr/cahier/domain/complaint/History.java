package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an older register tells of a complaint. Its facts keep their own dates: an acknowledgement that was late is
 * recorded as late.
 *
 * @param handler who follows or followed it, when the firm knows them
 * @param formerHandler who followed it, when the firm no longer lists them; closed files only
 * @param followUpNote its « suites », in its own words
 * @param source file and line, for the journal
 */
public record History(
        @Nullable PersonId handler,
        @Nullable String formerHandler,
        @Nullable LocalDate acknowledgedOn,
        @Nullable Response response,
        @Nullable Closure closure,
        @Nullable String followUpNote,
        String source) {
    public History {
        formerHandler = Text.optionalLine("handler", formerHandler);
        followUpNote = Text.optionalBody("followUpNote", followUpNote);
    }
}
