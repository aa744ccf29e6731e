package fr.cahier.domain.complaint;

import fr.cahier.domain.Words;
import fr.cahier.domain.firm.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The « suites » of a file in one cell of the register (P1), in French as the register is. */
final class FollowUp {
    private static final Words FRENCH = Words.in(Locale.FRENCH);

    private FollowUp() {}

    /** What an older register told, then what happened here; {@code null} when nothing did. */
    static @Nullable String of(ComplaintSnapshot file) {
        List<String> steps = new ArrayList<>();
        if (file.followUpNote() != null) {
            steps.add(file.followUpNote());
        }
        if (file.acknowledgement() != null) {
            steps.add(FRENCH.say("followUp.acknowledged", file.acknowledgement().on()));
        }
        if (file.response() != null) {
            steps.add(answer(file.response()));
        }
        if (file.reopening() != null) {
            steps.add(FRENCH.say("followUp.reopened", file.reopening().on()));
        }
        if (file.closure() != null) {
            steps.add(FRENCH.say("followUp.closed", file.closure().reason()));
        }
        return steps.isEmpty() ? null : String.join(" ; ", steps);
    }

    private static String answer(Response given) {
        var answer = FRENCH.say("followUp.responded", given.outcome(), given.sentOn());
        var redress = given.redress();
        if (redress.kind() == RedressKind.NONE) {
            return answer;
        }
        return answer + " (" + FRENCH.label(redress.kind()) + money(redress.amount()) + ")";
    }

    private static String money(@Nullable Euros amount) {
        return amount == null ? "" : " : " + FRENCH.say("euros", amount.amount());
    }
}
