package fr.cahier.domain.complaint;

import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be written down on a complaint, whoever does it; each line is one named {@link Rule}. */
final class FactGuards {
    /** Older days are the "unknown" of some tool: 30/12/1899, 01/01/1900, 01/01/1970, 01/01/1980. */
    private static final LocalDate EARLIEST_PLAUSIBLE = LocalDate.of(1990, 1, 1);

    private FactGuards() {}

    /**
     * P1: what is written at receipt could have been so.
     *
     * @param kept what is written already: a value that stays is not chosen again, and may have been retired since
     */
    static void intake(Intake intake, @Nullable Intake kept, Acting by) {
        received(intake.receivedOn(), by);
        sent(intake);
        var firm = by.firm();
        chosen(firm.channels(), intake.channel(), kept == null ? null : kept.channel());
        chosen(firm.services(), intake.service(), kept == null ? null : kept.service());
        chosen(firm.categories(), intake.category(), kept == null ? null : kept.category());
        people(intake, kept, firm);
    }

    private static void received(LocalDate receivedOn, Acting by) {
        Rule.PLAUSIBLE_DATE.requires(!receivedOn.isBefore(EARLIEST_PLAUSIBLE), receivedOn);
        notInTheFuture(receivedOn, by);
    }

    private static void sent(Intake intake) {
        var sentOn = intake.sentOn();
        if (sentOn != null) {
            Rule.PLAUSIBLE_DATE.requires(!sentOn.isBefore(EARLIEST_PLAUSIBLE), sentOn);
            Rule.SENT_BEFORE_RECEIPT.requires(!sentOn.isAfter(intake.receivedOn()), sentOn, intake.receivedOn());
        }
    }

    private static void people(Intake intake, @Nullable Intake kept, Firm firm) {
        var preferred = intake.preferredHandler();
        if (preferred != null && (kept == null || !preferred.equals(kept.preferredHandler()))) {
            HandlingGuards.handler(firm.requirePerson(preferred), firm);
        }
        if (intake.receivedBy() != null) {
            firm.requirePerson(intake.receivedBy());
        }
        if (intake.personConcerned() != null && intake.personConcerned().person() != null) {
            firm.requirePerson(intake.personConcerned().person());
        }
    }

    /** P1: a value that is chosen now is on the firm's list and not retired. */
    static void chosen(FirmList<?> list, @Nullable Code code, @Nullable Code kept) {
        if (code != null && !code.equals(kept)) {
            list.requireActive(code);
        }
    }

    /** P6: the channel and the mediator of an answer given now are the firm's. */
    static void chosen(Response given, Firm firm) {
        var recourse = given.recourse();
        chosen(firm.channels(), given.channel(), null);
        chosen(firm.mediators(), recourse == null ? null : recourse.mediator(), null);
    }

    static void open(CaseState file) {
        Rule.COMPLAINT_IS_OPEN.requires(file.isOpen());
    }

    static void acknowledgement(Acknowledgement sent, CaseState file, Acting by) {
        open(file);
        Rule.ACKNOWLEDGED_ONCE.requires(file.acknowledgement == null);
        actDate(sent.on(), file.intake, by);
    }

    static void notice(ProgressNotice notice, CaseState file, Acting by) {
        open(file);
        actDate(notice.on(), file.intake, by);
        promise(notice.promisedOn(), by);
    }

    static void response(Response given, CaseState file, Acting by) {
        open(file);
        Rule.RESPONDED_ONCE.requires(!file.answered);
        var reopening = file.reopening;
        Rule.RESPONDED_SINCE_REOPENING.requires(
                reopening == null || !given.sentOn().isBefore(reopening.on()), given.sentOn());
        actDate(given.sentOn(), file.intake, by);
    }

    static void closing(Closure end, CaseState file, Acting by) {
        open(file);
        actDate(end.on(), file.intake, by);
        Rule.ANSWERED_BEFORE_CLOSING.requires(end.reason() != ClosureReason.ANSWERED || file.answered);
        var response = file.response;
        Rule.CLOSED_SINCE_RESPONSE.requires(response == null || !end.on().isBefore(response.sentOn()), end.on());
        var reopening = file.reopening;
        Rule.CLOSED_SINCE_RESPONSE.requires(reopening == null || !end.on().isBefore(reopening.on()), end.on());
    }

    static void reopening(Reopening again, CaseState file, Acting by) {
        var kept = file.closure;
        if (kept == null) {
            throw new RuleBroken(Rule.COMPLAINT_IS_CLOSED);
        }
        Rule.REOPENED_SINCE_CLOSING.requires(!again.on().isBefore(kept.on()), again.on(), kept.on());
        notInTheFuture(again.on(), by);
        promise(again.promisedOn(), by);
    }

    /** P3, P5: acts are dated between the receipt and today. */
    private static void actDate(LocalDate on, Intake intake, Acting by) {
        Rule.DATED_SINCE_RECEIPT.requires(!on.isBefore(intake.receivedOn()), on, intake.receivedOn());
        notInTheFuture(on, by);
    }

    private static void promise(@Nullable LocalDate promisedOn, Acting by) {
        Rule.PROMISE_LIES_AHEAD.requires(promisedOn == null || !promisedOn.isBefore(by.today()), by.today());
    }

    private static void notInTheFuture(LocalDate day, Acting by) {
        Rule.NOT_DATED_IN_THE_FUTURE.requires(!day.isAfter(by.today()), day);
    }
}
