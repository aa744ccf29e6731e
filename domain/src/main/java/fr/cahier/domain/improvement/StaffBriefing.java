package fr.cahier.domain.improvement;

import fr.cahier.domain.Rule;
import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The staff were told what was learnt (P12).
 *
 * @param text what was posted or said; it names neither the client nor a colleague
 */
public record StaffBriefing(LocalDate on, BriefingMedium medium, String text, List<ComplaintNumber> complaints) {
    public StaffBriefing {
        text = Text.body("text", text);
        complaints = List.copyOf(complaints);
    }

    /**
     * Writes a briefing down; possible once the cases are closed and the changes chosen.
     *
     * @throws fr.cahier.domain.RuleBroken when a case is open, a malfunction undecided, or somebody is named
     */
    public static StaffBriefing given(
            LocalDate on, BriefingMedium medium, String text, List<BriefedCase> cases, Acting by) {
        CorrectiveAction.requireImprover(by);
        Rule.NOT_DATED_IN_THE_FUTURE.requires(!on.isAfter(by.today()), on);
        for (var told : cases) {
            var closedOn = told.closedOn();
            Rule.BRIEFED_AFTER_CLOSING.requires(closedOn != null && !on.isBefore(closedOn), told.number());
            Rule.BRIEFED_AFTER_DECISIONS.requires(
                    told.undecided().isEmpty(),
                    told.undecided().stream().map(Object::toString).collect(Collectors.joining(", ")));
            Rule.BRIEFING_NAMES_NOBODY.requires(
                    told.names().stream().noneMatch(name -> names(text, name)), told.number());
        }
        return new StaffBriefing(
                on, medium, text, cases.stream().map(BriefedCase::number).toList());
    }

    /** The whole name, however it is typed: « An » is not named by « ancien ». */
    private static boolean names(String text, String name) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(Text.folded(name)) + "(?![\\p{L}\\d])")
                .matcher(Text.folded(text))
                .find();
    }
}
