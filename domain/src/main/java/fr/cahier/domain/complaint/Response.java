package fr.cahier.domain.complaint;

import fr.cahier.domain.Rule;
import fr.cahier.domain.Text;
import fr.cahier.domain.firm.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The firm's answer (P5, P10). A rejection without a recourse cannot be constructed (P6).
 *
 * @param sentOn the day it was sent: « on time » is judged by it
 * @param channel how it was sent; unknown in some older registers
 * @param text what was answered
 */
public record Response(
        LocalDate sentOn,
        @Nullable Code channel,
        Outcome outcome,
        String text,
        Redress redress,
        @Nullable Recourse recourse) {

    /** @throws fr.cahier.domain.RuleBroken {@link Rule#REJECTION_NAMES_RECOURSE} */
    public Response {
        text = Text.body("response", text);
        Rule.REJECTION_NAMES_RECOURSE.requires(recourse != null || !outcome.owesRecourse());
    }
}
