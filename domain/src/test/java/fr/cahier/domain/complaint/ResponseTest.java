package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.CHLOE;
import static fr.cahier.domain.TheFirm.DENIS;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.EMAIL;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.FAX;
import static fr.cahier.domain.TheFirm.MEDIATION;
import static fr.cahier.domain.TheFirm.OLD_MEDIATION;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.TRAINING;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Person;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** « Lui répondre dans un délai de 2 mois », avec la qualification et l’habilitation nécessaires. */
class ResponseTest {

    @Test
    void p5_p10_a_response_is_a_dated_act_with_its_text() {
        var complaint = AComplaint.loaded(AComplaint.assignedTo(ALBA));
        var given = AComplaint.rejected(TODAY);

        complaint.respond(given, by(ALBA));

        var kept = complaint.snapshot();
        assertThat(kept.response()).isEqualTo(given);
        assertThat(kept.firstRespondedOn()).isEqualTo(TODAY);
        assertThat(kept.answered()).isTrue();
        assertThat(complaint.events()).containsExactly(new Responded(given));
        assertThat(kept.timetable().state(Duty.RESPONSE, TODAY)).isEqualTo(DutyState.MET);
    }

    @Test
    void p10_a_response_has_a_text() {
        assertInvalid(
                "response",
                Problem.REQUIRED,
                () -> new Response(TODAY, EMAIL, Outcome.UPHELD, " ", Redress.NONE, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "PARTLY_UPHELD"})
    void p6_a_rejection_without_a_recourse_cannot_be_constructed(Outcome outcome) {
        assertRefused(
                Rule.REJECTION_NAMES_RECOURSE, () -> new Response(TODAY, EMAIL, outcome, "Non.", Redress.NONE, null));

        var recourse = new Recourse(null, "Le médiateur du commerce");
        assertThat(new Response(TODAY, EMAIL, outcome, "Non.", Redress.NONE, recourse).recourse())
                .isEqualTo(recourse);
    }

    @Test
    void p6_a_favourable_response_needs_no_recourse() {
        assertThat(new Response(TODAY, EMAIL, Outcome.UPHELD, "Oui.", Redress.NONE, null).recourse())
                .isNull();
    }

    @Test
    void p6_a_recourse_is_named() {
        assertInvalid("recourse", Problem.REQUIRED, () -> new Recourse(MEDIATION, " "));
    }

    @Test
    void p6_a_mediator_is_one_of_the_firms() {
        assertRefused(
                Rule.CHOSEN_FROM_THE_FIRMS_LIST, AComplaint.assignedTo(ALBA), respond(recourseTo(OLD_MEDIATION), ALBA));
        respond(recourseTo(MEDIATION), ALBA).accept(AComplaint.assignedTo(ALBA));
        respond(recourseTo(null), ALBA).accept(AComplaint.assignedTo(ALBA));
    }

    @Test
    void p2_an_answer_at_once_acknowledges_too() {
        var complaint = AComplaint.answeredOn(RECEIVED);

        assertThat(complaint.snapshot().timetable().state(Duty.ACKNOWLEDGEMENT, TODAY))
                .isEqualTo(DutyState.MET);
        assertThat(complaint.snapshot().timetable().nextDueOn()).isNull();
    }

    @Test
    void p2_an_answer_after_ten_days_acknowledges_late() {
        var complaint = AComplaint.answeredOn(RECEIVED.plusDays(11));

        assertThat(complaint.snapshot().timetable().state(Duty.ACKNOWLEDGEMENT, TODAY))
                .isEqualTo(DutyState.MET_LATE);
    }

    @Test
    void p5_a_response_is_dated_between_the_receipt_and_today() {
        respond(AComplaint.upheld(RECEIVED), ALBA).accept(AComplaint.assignedTo(ALBA));
        assertRefused(
                Rule.DATED_SINCE_RECEIPT,
                AComplaint.assignedTo(ALBA),
                respond(AComplaint.upheld(RECEIVED.minusDays(1)), ALBA));
        assertRefused(
                Rule.NOT_DATED_IN_THE_FUTURE,
                AComplaint.assignedTo(ALBA),
                respond(AComplaint.upheld(TODAY.plusDays(1)), ALBA));
    }

    @Test
    void p5_a_complaint_is_answered_once() {
        assertRefused(Rule.RESPONDED_ONCE, AComplaint.answered(), respond(AComplaint.upheld(TODAY), ALBA));
        assertRefused(Rule.COMPLAINT_IS_OPEN, AComplaint.closed(), respond(AComplaint.upheld(TODAY), ALBA));
    }

    @Test
    void p5_a_reopened_complaint_is_answered_once_more_even_on_the_same_day() {
        var complaint = AComplaint.reopened();

        complaint.respond(AComplaint.rejected(TODAY), by(ALBA));

        assertThat(complaint.snapshot().response()).isEqualTo(AComplaint.rejected(TODAY));
        assertThat(complaint.snapshot().promisedOn()).isNull();
        assertRefused(Rule.RESPONDED_ONCE, complaint, respond(AComplaint.upheld(TODAY), ALBA));
    }

    @Test
    void p5_the_first_answer_settles_the_duty_also_after_a_reopening() {
        var later = RECEIVED.plusMonths(3);
        var complaint = AComplaint.reopened();

        complaint.respond(AComplaint.upheld(later), by(ALBA, later));

        assertThat(complaint.snapshot().firstRespondedOn()).isEqualTo(TODAY);
        assertThat(complaint.snapshot().timetable().state(Duty.RESPONSE, later)).isEqualTo(DutyState.MET);
    }

    @Test
    void p1_somebody_answers_for_the_file_before_the_firm_answers_the_client() {
        assertRefused(Rule.ASSIGNED_BEFORE_RESPONSE, AComplaint.recorded(), respond(AComplaint.upheld(TODAY), ALBA));
    }

    @Test
    void p7_who_answers_knows_the_service() {
        assertRefused(
                Rule.HANDLER_COMPETENT_FOR_THE_SERVICE,
                AComplaint.assignedTo(ALBA),
                respond(AComplaint.upheld(TODAY), CHLOE));
        respond(AComplaint.upheld(TODAY), CHLOE)
                .accept(AComplaint.assigned(AnIntake.ofAComplaint().service(TRAINING), CHLOE));
    }

    @Test
    void p7_who_answers_may_sign() {
        assertRefused(
                Rule.RESPONDER_HAS_SIGNING_AUTHORITY,
                AComplaint.assignedTo(DENIS),
                respond(AComplaint.upheld(TODAY), DENIS));
    }

    @Test
    void p7_a_goodwill_gesture_stays_within_what_its_author_may_grant() {
        var refusal = assertRefused(
                Rule.REDRESS_WITHIN_GOODWILL_LIMIT,
                AComplaint.assignedTo(BRUNO),
                respond(AComplaint.granting("100,01"), BRUNO));
        assertThat(refusal.sentence(Locale.FRENCH))
                .startsWith("Le geste dépasse le plafond de 100,00 € de son auteur.");
        assertThat(refusal.sentence(Locale.ENGLISH)).startsWith("The redress is above its author’s limit of 100.00 €.");

        respond(AComplaint.granting("100"), BRUNO).accept(AComplaint.assignedTo(BRUNO));
        respond(AComplaint.granting("100,01"), ALBA).accept(AComplaint.assignedTo(BRUNO));
    }

    @Test
    void p8_only_a_handler_answers() {
        for (var person : new Person[] {ELISE, FARID}) {
            assertRefused(
                    Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                    AComplaint.assignedTo(ALBA),
                    respond(AComplaint.upheld(TODAY), person));
        }
    }

    @Test
    void p9_whom_the_client_chose_answers_whoever_follows_the_file() {
        var complaint = AComplaint.recorded(AnIntake.ofAComplaint().preferring(ALBA));
        complaint.assignTo(BRUNO, "congés", null, by(ALBA));

        complaint.respond(AComplaint.upheld(TODAY), by(ALBA));

        assertThat(complaint.snapshot().answered()).isTrue();
    }

    @Test
    void p9_another_handler_answers_only_when_assigned_with_a_reason() {
        var honoured = AComplaint.assigned(AnIntake.ofAComplaint().preferring(ALBA), ALBA);
        assertRefused(Rule.PREFERRED_HANDLER_HONOURED, honoured, respond(AComplaint.upheld(TODAY), BRUNO));

        honoured.assignTo(BRUNO, "congés", null, by(ALBA));
        respond(AComplaint.upheld(TODAY), BRUNO).accept(honoured);
    }

    @Test
    void p9_the_reason_to_depart_is_the_assigned_handlers_alone() {
        var complaint =
                AComplaint.recorded(AnIntake.ofAComplaint().service(TRAINING).preferring(ALBA));
        complaint.assignTo(BRUNO, "congés", null, by(ALBA));

        assertRefused(Rule.PREFERRED_HANDLER_HONOURED, complaint, respond(AComplaint.upheld(TODAY), CHLOE));
    }

    @Test
    void a_response_goes_by_a_channel_of_the_firm() {
        var byFax = new Response(TODAY, FAX, Outcome.UPHELD, "Oui.", Redress.NONE, null);
        var unknown = new Response(TODAY, null, Outcome.UPHELD, "Oui.", Redress.NONE, null);

        assertRefused(Rule.CHOSEN_FROM_THE_FIRMS_LIST, AComplaint.assignedTo(ALBA), respond(byFax, ALBA));
        respond(unknown, ALBA).accept(AComplaint.assignedTo(ALBA));
    }

    private static Response recourseTo(Code mediator) {
        return new Response(
                TODAY, EMAIL, Outcome.REJECTED, "Non.", Redress.NONE, new Recourse(mediator, "La médiation"));
    }

    private static Consumer<Complaint> respond(Response given, Person person) {
        return complaint -> complaint.respond(given, by(person));
    }
}
