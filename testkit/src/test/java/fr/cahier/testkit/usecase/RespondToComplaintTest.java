package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.EMAIL;
import static fr.cahier.testkit.Fixtures.MEDIATOR;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.RespondToComplaint;
import fr.cahier.application.complaint.RespondToComplaint.Command;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.PersonId;
import org.junit.jupiter.api.Test;

class RespondToComplaintTest {
    private final Workplace here = new Workplace();
    private final RespondToComplaint respondToComplaint =
            new RespondToComplaint(here.register.complaints(), here.staff);

    @Test
    void an_answer_settles_the_duty_on_the_day_it_was_sent() {
        var number = assigned();
        var given = refund("100");
        respond(BRUNO, number, given);

        assertThat(here.file(number).response()).isEqualTo(given);
        assertThat(here.file(number).firstRespondedOn()).isEqualTo(TODAY);
        here.assertAdded(number, BRUNO, new Responded(given));
    }

    @Test
    void a_file_that_nobody_follows_is_not_answered() {
        var number = here.keep(aComplaint());

        here.assertRefused(Rule.ASSIGNED_BEFORE_RESPONSE, () -> respond(ALBA, number, refund("1")));
    }

    @Test
    void a_refund_beyond_what_the_handler_may_grant_is_refused_and_another_handler_may_grant_it() {
        var number = assigned();

        here.assertRefused(Rule.REDRESS_WITHIN_GOODWILL_LIMIT, () -> respond(BRUNO, number, refund("100.01")));
        respond(ALBA, number, refund("100.01"));
        assertThat(here.file(number).response()).isEqualTo(refund("100.01"));
    }

    @Test
    void a_file_is_answered_once_and_by_a_handler() {
        var number = assigned();

        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> respond(CHLOE, number, refund("1")));
        respond(ALBA, number, refund("1"));
        here.assertRefused(Rule.RESPONDED_ONCE, () -> respond(ALBA, number, refund("1")));
    }

    @Test
    void a_rejection_names_one_of_the_firms_mediators() {
        var number = assigned();

        here.assertRefused(
                Rule.CHOSEN_FROM_THE_FIRMS_LIST, () -> respond(ALBA, number, rejection(new Code("INCONNU"))));
        respond(ALBA, number, rejection(MEDIATOR));
        assertThat(here.file(number).response()).isEqualTo(rejection(MEDIATOR));
    }

    private ComplaintNumber assigned() {
        return here.keep((file, by) -> file.assignTo(by.person(), null, null, by));
    }

    private void respond(PersonId by, ComplaintNumber number, Response given) {
        respondToComplaint.handle(new Command(by, number, given));
    }

    private static Response refund(String euros) {
        var redress = new Redress(RedressKind.REFUND, Euros.parse(euros));
        return new Response(TODAY, EMAIL, Outcome.UPHELD, "Vous avez raison.", redress, null);
    }

    private static Response rejection(Code mediator) {
        var recourse = new Recourse(mediator, "Médiateur de l’Exemple");
        return new Response(TODAY, EMAIL, Outcome.REJECTED, "Nous ne pouvons pas.", Redress.NONE, recourse);
    }
}
