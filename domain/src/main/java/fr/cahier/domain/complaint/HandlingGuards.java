package fr.cahier.domain.complaint;

import fr.cahier.domain.Rule;
import fr.cahier.domain.firm.Authority;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Person;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may do what on a complaint (P7, P8, P9); each line is one named {@link Rule}. */
final class HandlingGuards {
    private HandlingGuards() {}

    /** P8: the person is on the firm's list of handlers. */
    static Authority handler(Person person, Firm firm) {
        var authority = person.authority();
        Rule.HANDLED_BY_AN_AUTHORISED_HANDLER.requires(person.isHandler(), person.id(), firm.handlerIds());
        return Objects.requireNonNull(authority);
    }

    /** P7: a handler who knows the service that the complaint is about. */
    private static Authority competentHandler(Person person, Intake intake, Firm firm) {
        var authority = handler(person, firm);
        var service = intake.service();
        Rule.HANDLER_COMPETENT_FOR_THE_SERVICE.requires(
                authority.isCompetentFor(service), person.id(), firm.services().label(service));
        return authority;
    }

    /** P7, P8, P9: who is given the file may handle it; what departs from the rule has a reason. */
    static void assigned(Person handler, Assignment given, Intake intake, Acting by) {
        competentHandler(handler, intake, by.firm());
        preference(handler, intake, given.departureReason());
        if (intake.concerns(handler)) {
            Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED.requires(given.conflictReason() != null, handler.id());
            Rule.CONFLICT_OVERRIDDEN_BY_A_MANAGER.requires(
                    by.person().manager(), by.person().id());
        }
    }

    /** P9: the client's choice, or a reason. */
    private static void preference(Person handler, Intake intake, @Nullable String departureReason) {
        if (intake.prefersAnotherThan(handler)) {
            Rule.PREFERRED_HANDLER_HONOURED.requires(
                    departureReason != null, Objects.requireNonNull(intake.preferredHandler()));
        }
    }

    /** P8: who follows this file is authorised, and not the person whom it is about. */
    static void handledBy(Acting by, CaseState file) {
        handler(by.person(), by.firm());
        notTheirOwn(by, file);
    }

    /** Nobody deals with a complaint about themselves, unless it was assigned to them in spite of that. */
    static void notTheirOwn(Acting by, CaseState file) {
        var person = by.person();
        var assignment = file.assignment;
        var overridden = assignment != null
                && assignment.conflictReason() != null
                && assignment.handler().equals(person.id());
        Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED.requires(overridden || !file.intake.concerns(person), person.id());
    }

    /** P7, P9: who answers knows the service, may sign, may grant the redress, and is whom the client chose. */
    static void responder(Response given, CaseState file, Acting by) {
        var person = by.person();
        var authority = competentHandler(person, file.intake, by.firm());
        Rule.RESPONDER_HAS_SIGNING_AUTHORITY.requires(authority.signs(), person.id());
        var amount = given.redress().amount();
        Rule.REDRESS_WITHIN_GOODWILL_LIMIT.requires(
                amount == null || authority.mayGrant(amount),
                authority.goodwillLimit().amount());
        var assignment = file.assignment;
        Rule.ASSIGNED_BEFORE_RESPONSE.requires(assignment != null);
        var reason =
                assignment != null && assignment.handler().equals(person.id()) ? assignment.departureReason() : null;
        preference(person, file.intake, reason);
    }

    /** A correction does not make the handler of the file the person concerned: it would have been refused as a start. */
    static void stillNotConcerned(Assignment assignment, Intake corrected) {
        var handler = assignment.handler();
        var concerned = corrected.personConcerned();
        Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED.requires(
                assignment.conflictReason() != null || concerned == null || !concerned.is(handler), handler);
    }
}
