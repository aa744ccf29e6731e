package fr.cahier.domain.complaint;

import fr.cahier.domain.Words;
import fr.cahier.domain.firm.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The « suites » of a file in one cell of the register (P1), in French as the register is. */
final class FollowUp {
    private static final Words FRENCH = Words.in(Locale.FRENCH);

    private FollowUp() {}

    /** What an older register told, then what happened here, in the order of the days; {@code null} when nothing did. */
    static @Nullable String of(ComplaintSnapshot file) {
        List<String> told = new ArrayList<>();
        if (file.followUpNote() != null) {
            told.add(file.followUpNote());
        }
        steps(file).sorted(Comparator.comparing(Step::on)).map(Step::words).forEach(told::add);
        if (file.closure() != null) {
            told.add(FRENCH.say("followUp.closed", file.closure().reason()));
        }
        return told.isEmpty() ? null : String.join(" ; ", told);
    }

    private record Step(LocalDate on, String words) {}

    private static Stream<Step> steps(ComplaintSnapshot file) {
        Stream.Builder<Step> steps = Stream.builder();
        if (file.acknowledgement() != null) {
            var on = file.acknowledgement().on();
            steps.add(new Step(on, FRENCH.say("followUp.acknowledged", on)));
        }
        if (file.reopening() != null) {
            var on = file.reopening().on();
            steps.add(new Step(on, FRENCH.say("followUp.reopened", on)));
        }
        if (file.response() != null) {
            steps.add(new Step(file.response().sentOn(), answer(file.response())));
        }
        return steps.build();
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
