package fr.cahier.domain.complaint;

import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;

/**
 * Writes down what an older register tells. Its facts pass the guards of any fact; who did them then is not asked, only who
 * follows the file from now on.
 */
record TakeOver(CaseState file, Facts facts, Acting by) {

    void replay(History history) {
        if (history.acknowledgedOn() != null) {
            acknowledged(new Acknowledgement(history.acknowledgedOn(), null));
        }
        if (history.response() != null) {
            FactGuards.response(history.response(), file, by);
            facts.answeredBy(history.response());
        }
        if (history.closure() != null) {
            FactGuards.closing(history.closure(), file, by);
            facts.closedBy(history.closure());
        }
        handlers(history);
        if (history.response() != null && file.isOpen()) {
            stillToBeClosedHere(history.response());
        }
    }

    /** A file that goes on here obeys today's rules: its handler must be one who could have given that answer. */
    private void stillToBeClosedHere(Response given) {
        var assignment = file.assignment;
        if (assignment == null) {
            throw new RuleBroken(Rule.ASSIGNED_BEFORE_RESPONSE);
        }
        var handler = by.firm().requirePerson(assignment.handler());
        HandlingGuards.responder(given, file, new Acting(by.firm(), handler, by.today()));
    }

    private void acknowledged(Acknowledgement sent) {
        FactGuards.acknowledgement(sent, file, by);
        facts.acknowledgedBy(sent);
    }

    private void handlers(History history) {
        if (history.formerHandler() != null) {
            Rule.FORMER_HANDLER_ON_CLOSED_FILES_ONLY.requires(
                    !file.isOpen(), by.firm().handlerIds());
            facts.followedBefore(history.formerHandler());
        }
        if (history.handler() != null) {
            var handler = by.firm().requirePerson(history.handler());
            var assignedOn = file.isOpen() ? by.today() : file.intake.receivedOn();
            var given = new Assignment(handler.id(), assignedOn, null, null);
            if (file.isOpen()) {
                HandlingGuards.assigned(handler, given, file.intake, by);
            }
            facts.assigned(given);
        }
    }
}
