package fr.cahier.domain.complaint;

import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.deadline.Extension.Decider;
import fr.cahier.domain.firm.Firm;
import java.time.LocalDate;

/** When a due date may move; each line is one named {@link Rule}. */
final class DeadlineGuards {
    private DeadlineGuards() {}

    /** Answers the day to which a holding response takes the answer. */
    static LocalDate extension(ProgressNotice holding, CaseState file, Acting by) {
        Rule.RESPONDED_ONCE.requires(file.firstRespondedOn == null);
        var due = file.dueDates.response();
        var extensible = due.extensible();
        if (extensible == null) {
            throw new RuleBroken(Rule.EXTENSION_ALLOWED_BY_THE_POLICY, due.policy(), due.on());
        }
        var until = holding.promisedOn();
        if (until == null) {
            throw new RuleBroken(Rule.HOLDING_RESPONSE_NAMES_A_DATE);
        }
        Rule.HOLDING_RESPONSE_IN_TIME.requires(!holding.on().isAfter(due.on()), due.on());
        Rule.EXTENSION_GOES_LATER.requires(until.isAfter(due.on()), due.on());
        var latest = extensible.until();
        if (latest != null) {
            Rule.EXTENSION_WITHIN_ITS_LIMIT.requires(!until.isAfter(latest), latest);
        }
        Rule.EXTENSION_DECIDED_BY_A_MANAGER.requires(
                extensible.by() == Decider.HANDLER || by.person().manager(),
                by.person().id());
        return until;
    }

    /** A date that no text gives. */
    static void setByHand(LocalDate dueOn, CaseState file, Acting by) {
        Rule.DUE_DATE_SET_BY_A_MANAGER.requires(
                by.person().manager(), by.person().id());
        Rule.DATED_SINCE_RECEIPT.requires(!dueOn.isBefore(file.intake.receivedOn()), dueOn, file.intake.receivedOn());
    }

    /** A written answer names the recourse where a text of the firm, or one that set the dates of the file, owes it always. */
    static void recourse(Response given, CaseState file, Firm firm) {
        var channel = given.channel();
        if (given.recourse() == null && (channel == null || !firm.leavesNoTrace(channel))) {
            firm.deadlines()
                    .owingRecourseInEveryAnswer(file.intake.receivedOn(), file.dueDates)
                    .ifPresent(owing -> {
                        throw new RuleBroken(Rule.EVERY_ANSWER_NAMES_RECOURSE, owing.title());
                    });
        }
    }
}
