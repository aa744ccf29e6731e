package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import fr.cahier.domain.firm.Code;
import org.jspecify.annotations.Nullable;

/**
 * Where the client may turn when the firm says no (P6: « les voies de recours »).
 *
 * @param mediator one of the firm's mediators, or {@code null} for another way
 * @param text the recourse as the letter names it
 */
public record Recourse(@Nullable Code mediator, String text) {
    public Recourse {
        text = Text.line("recourse", text);
    }
}
