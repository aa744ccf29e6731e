package fr.cahier.distribution;

import static fr.cahier.distribution.DeadlinesPageTable.code;
import static fr.cahier.distribution.DeadlinesPageTable.row;

import fr.cahier.domain.Words;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.Extension;
import fr.cahier.domain.deadline.Period;
import fr.cahier.domain.deadline.ShippedPolicies;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.deadline.Validity;
import java.util.List;
import java.util.Locale;

/** The table of the texts that come with Cahier: one line for each time limit. */
final class DeadlinesPageTexts {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private DeadlinesPageTexts() {}

    static String table() {
        var rows = ShippedPolicies.all().stream()
                .flatMap(policy -> policy.limits().stream().map(limit -> text(policy, limit)));
        return DeadlinesPageTable.of(
                List.of(
                        "Id",
                        "Text",
                        "Duty",
                        "Period",
                        "Counted from",
                        "End",
                        "Extension",
                        "In force",
                        "Recourse is named",
                        "Certainty"),
                rows);
    }

    private static String text(DeadlinePolicy policy, TimeLimit limit) {
        var other = limit.otherReading();
        return row(
                code(policy.id()),
                policy.citation().shown(),
                ENGLISH.label(limit.duty()),
                period(limit.period()) + (other == null ? "" : "; other reading: " + ENGLISH.label(other)),
                ENGLISH.label(limit.from()),
                ENGLISH.label(limit.end()),
                extension(limit.extension()),
                inForce(policy.validity()),
                ENGLISH.label(policy.recourse().when()) + ": "
                        + ENGLISH.label(policy.recourse().to()),
                ENGLISH.label(policy.citation().certainty()));
    }

    private static String extension(Extension extension) {
        if (extension == null) {
            return "none";
        }
        var until = extension.until() == null ? "no end set" : "to " + period(extension.until()) + " in all";
        return until + "; " + ENGLISH.label(extension.condition()) + "; decided by " + ENGLISH.label(extension.by());
    }

    private static String period(Period period) {
        return period.words(Locale.ENGLISH);
    }

    private static String inForce(Validity validity) {
        if (validity.equals(Validity.ALWAYS)) {
            return "always";
        }
        var from = validity.from() == null ? "" : "from " + validity.from();
        var until = validity.until() == null ? "" : "until " + validity.until();
        return (from + " " + until).strip();
    }
}
