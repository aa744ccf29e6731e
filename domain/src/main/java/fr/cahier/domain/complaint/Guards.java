package fr.cahier.domain.complaint;

import fr.cahier.domain.Rule;
import fr.cahier.domain.firm.Authority;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Person;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must hold before a command on a complaint; each line is one named {@link Rule}. */
final class Guards {
    /** Older days are the "unknown" of some tool: 30/12/1899, 01/01/1900, 01/01/1970, 01/01/1980. */
    private static final LocalDate EARLIEST_PLAUSIBLE = LocalDate.of(1990, 1, 1);

    private Guards() {}

    static void intake(Intake intake, Acting by) {
        Rule.PLAUSIBLE_DATE.requires(!intake.receivedOn().isBefore(EARLIEST_PLAUSIBLE), intake.receivedOn());
        notInTheFuture(intake.receivedOn(), by);
        sent(intake);
        var firm = by.firm();
        firm.channels().requireActive(intake.channel());
        firm.services().requireActive(intake.service());
        if (intake.category() != null) {
            firm.categories().requireActive(intake.category());
        }
        if (intake.preferredHandler() != null) {
            handler(firm.requirePerson(intake.preferredHandler()), firm);
        }
        if (intake.receivedBy() != null) {
            firm.requirePerson(intake.receivedBy());
        }
        if (intake.personConcerned() != null && intake.personConcerned().person() != null) {
            firm.requirePerson(intake.personConcerned().person());
        }
    }

    private static void sent(Intake intake) {
        var sentOn = intake.sentOn();
        if (sentOn != null) {
            Rule.PLAUSIBLE_DATE.requires(!sentOn.isBefore(EARLIEST_PLAUSIBLE), sentOn);
            Rule.SENT_BEFORE_RECEIPT.requires(!sentOn.isAfter(intake.receivedOn()), sentOn, intake.receivedOn());
        }
    }

    /** P8: the person is on the firm's list of handlers. */
    static Authority handler(Person person, Firm firm) {
        var authority = person.authority();
        Rule.HANDLED_BY_AN_AUTHORISED_HANDLER.requires(person.isHandler(), person.id(), firm.handlerIds());
        return Objects.requireNonNull(authority);
    }

    /** P7: a handler who knows the service that the complaint is about. */
    static Authority competentHandler(Person person, Intake intake, Firm firm) {
        var authority = handler(person, firm);
        var service = intake.service();
        Rule.HANDLER_COMPETENT_FOR_THE_SERVICE.requires(
                authority.isCompetentFor(service), person.id(), firm.services().label(service));
        return authority;
    }

    /** P9: the client's choice, or a reason. */
    static void preference(Person handler, Intake intake, @Nullable String departureReason) {
        var preferred = intake.preferredHandler();
        Rule.PREFERRED_HANDLER_HONOURED.requires(
                preferred == null || preferred.equals(handler.id()) || departureReason != null,
                preferred == null ? "" : preferred);
    }

    /** Nobody handles a complaint about themselves, unless a manager says why. */
    static void conflict(Person handler, Intake intake, @Nullable String conflictReason, Acting by) {
        var concerned = intake.personConcerned();
        if (concerned == null || !concerned.is(handler.id())) {
            return;
        }
        Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED.requires(conflictReason != null, handler.id());
        Rule.CONFLICT_OVERRIDDEN_BY_A_MANAGER.requires(
                by.person().manager(), by.person().id());
    }

    /** The person acting may follow this file: authorised, and not the person concerned unless assigned in spite of it. */
    static void handledBy(Acting by, CaseState file) {
        handler(by.person(), by.firm());
        var concerned = file.intake.personConcerned();
        var overridden = file.assignment != null
                && file.assignment.conflictReason() != null
                && file.assignment.handler().equals(by.person().id());
        Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED.requires(
                concerned == null || overridden || !concerned.is(by.person().id()),
                by.person().id());
    }

    /** P7, P9: who answers knows the service, may sign, may grant the redress, and is whom the client chose. */
    static void responder(Response given, CaseState file, Acting by) {
        var authority = competentHandler(by.person(), file.intake, by.firm());
        Rule.RESPONDER_HAS_SIGNING_AUTHORITY.requires(
                authority.signs(), by.person().id());
        var amount = given.redress().amount();
        Rule.REDRESS_WITHIN_GOODWILL_LIMIT.requires(
                amount == null || authority.mayGrant(amount),
                authority.goodwillLimit().amount());
        var assignment = file.assignment;
        var reasoned =
                assignment != null && assignment.handler().equals(by.person().id())
                        ? assignment.departureReason()
                        : null;
        preference(by.person(), file.intake, reasoned);
        if (given.channel() != null) {
            by.firm().channels().requireActive(given.channel());
        }
        var recourse = given.recourse();
        if (recourse != null && recourse.mediator() != null) {
            by.firm().mediators().requireActive(recourse.mediator());
        }
    }

    /** A correction must leave a file that could have been recorded and assigned so. */
    static void correction(Intake corrected, CaseState file, Acting by) {
        intake(corrected, by);
        var assignment = file.assignment;
        if (assignment != null && assignment.conflictReason() == null) {
            conflict(by.firm().requirePerson(assignment.handler()), corrected, null, by);
        }
    }

    static void reopening(Reopening again, Closure kept, Acting by) {
        Rule.REOPENED_SINCE_CLOSING.requires(!again.on().isBefore(kept.on()), again.on(), kept.on());
        notInTheFuture(again.on(), by);
        promise(again.promisedOn(), by);
    }

    /** P3, P5: acts are dated between the receipt and today. */
    static void actDate(LocalDate on, Intake intake, Acting by) {
        Rule.DATED_SINCE_RECEIPT.requires(!on.isBefore(intake.receivedOn()), on, intake.receivedOn());
        notInTheFuture(on, by);
    }

    static void promise(@Nullable LocalDate promisedOn, Acting by) {
        Rule.PROMISE_LIES_AHEAD.requires(promisedOn == null || !promisedOn.isBefore(by.today()), by.today());
    }

    static void closing(Closure end, CaseState file, Acting by) {
        actDate(end.on(), file.intake, by);
        Rule.ANSWERED_BEFORE_CLOSING.requires(end.reason() != ClosureReason.ANSWERED || file.answered);
        var response = file.response;
        Rule.CLOSED_SINCE_RESPONSE.requires(response == null || !end.on().isBefore(response.sentOn()), end.on());
        var reopening = file.reopening;
        Rule.CLOSED_SINCE_RESPONSE.requires(reopening == null || !end.on().isBefore(reopening.on()), end.on());
    }

    private static void notInTheFuture(LocalDate day, Acting by) {
        Rule.NOT_DATED_IN_THE_FUTURE.requires(!day.isAfter(by.today()), day);
    }
}
