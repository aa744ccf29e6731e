package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.EMAIL;
import static fr.cahier.domain.TheFirm.FAX;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.Acknowledged;
import fr.cahier.domain.complaint.ComplaintEvent.ClientInformed;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** « En accuser réception au client », « tenir le client informé du déroulement du traitement ». */
class ClientInTouchTest {

    @Test
    void p3_an_acknowledgement_is_a_dated_act_with_its_channel() {
        var complaint = AComplaint.loaded(AComplaint.recorded());
        var sent = new Acknowledgement(RECEIVED.plusDays(10), EMAIL);

        complaint.acknowledge(sent, by(ALBA));

        assertThat(complaint.snapshot().acknowledgement()).isEqualTo(sent);
        assertThat(complaint.events()).containsExactly(new Acknowledged(sent));
        assertThat(state(complaint, Duty.ACKNOWLEDGEMENT)).isEqualTo(DutyState.MET);
        assertThat(state(complaint, Duty.RESPONSE)).isEqualTo(DutyState.OPEN);
    }

    @Test
    void p3_a_receipt_is_acknowledged_once() {
        var complaint = AComplaint.recorded();
        complaint.acknowledge(AComplaint.acknowledgement(TODAY.minusDays(1)), by(ALBA));

        assertRefused(Rule.ACKNOWLEDGED_ONCE, complaint, acknowledge(TODAY));
    }

    @Test
    void p3_an_acknowledgement_is_dated_between_the_receipt_and_today() {
        acknowledge(RECEIVED).accept(AComplaint.recorded());
        acknowledge(TODAY).accept(AComplaint.recorded());
        assertRefused(Rule.DATED_SINCE_RECEIPT, AComplaint.recorded(), acknowledge(RECEIVED.minusDays(1)));
        assertRefused(Rule.NOT_DATED_IN_THE_FUTURE, AComplaint.recorded(), acknowledge(TODAY.plusDays(1)));
    }

    @Test
    void p3_an_acknowledgement_goes_by_a_channel_of_the_firm_or_an_unknown_one() {
        assertRefused(
                Rule.CHOSEN_FROM_THE_FIRMS_LIST,
                AComplaint.recorded(),
                complaint -> complaint.acknowledge(new Acknowledgement(TODAY, FAX), by(ALBA)));

        var complaint = AComplaint.recorded();
        complaint.acknowledge(new Acknowledgement(TODAY, null), by(ALBA));
        assertThat(complaint.snapshot().acknowledgement().channel()).isNull();
    }

    @Test
    void p8_only_a_handler_acknowledges() {
        assertRefused(
                Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                AComplaint.recorded(),
                complaint -> complaint.acknowledge(AComplaint.acknowledgement(TODAY), by(ELISE)));
    }

    @Test
    void a_closed_file_is_not_acknowledged() {
        assertRefused(Rule.COMPLAINT_IS_OPEN, AComplaint.closed(), acknowledge(TODAY));
    }

    @Test
    void p4_keeping_the_client_informed_is_a_dated_act() {
        var complaint = AComplaint.loaded(AComplaint.recorded());
        var notice = AComplaint.notice(TODAY, null);

        complaint.inform(notice, by(ALBA));

        assertThat(complaint.events()).containsExactly(new ClientInformed(notice));
        assertThat(complaint.snapshot().promisedOn()).isNull();
    }

    @Test
    void p4_a_promised_date_becomes_something_to_watch_and_moves_no_legal_date() {
        var complaint = AComplaint.recorded();
        complaint.acknowledge(AComplaint.acknowledgement(TODAY), by(ALBA));
        var due = complaint.snapshot().dueDates();

        complaint.inform(AComplaint.notice(TODAY, TODAY.plusDays(5)), by(ALBA));

        assertThat(complaint.snapshot().promisedOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(complaint.snapshot().timetable().nextDueOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(complaint.snapshot().dueDates()).isEqualTo(due);
    }

    @Test
    void p4_a_promise_stands_until_another_one_or_the_response() {
        var complaint = AComplaint.assignedTo(ALBA);
        complaint.inform(AComplaint.notice(TODAY, TODAY.plusDays(5)), by(ALBA));

        complaint.inform(AComplaint.notice(TODAY, null), by(ALBA));
        assertThat(complaint.snapshot().promisedOn()).isEqualTo(TODAY.plusDays(5));

        complaint.inform(AComplaint.notice(TODAY, TODAY.plusDays(9)), by(ALBA));
        assertThat(complaint.snapshot().promisedOn()).isEqualTo(TODAY.plusDays(9));

        complaint.respond(AComplaint.upheld(TODAY), by(ALBA));
        assertThat(complaint.snapshot().promisedOn()).isNull();
    }

    @Test
    void p4_a_promise_lies_ahead_or_is_for_today() {
        inform(TODAY, TODAY).accept(AComplaint.recorded());
        assertRefused(Rule.PROMISE_LIES_AHEAD, AComplaint.recorded(), inform(TODAY, TODAY.minusDays(1)));
    }

    @Test
    void p4_a_notice_is_dated_between_the_receipt_and_today() {
        inform(RECEIVED, null).accept(AComplaint.recorded());
        assertRefused(Rule.DATED_SINCE_RECEIPT, AComplaint.recorded(), inform(RECEIVED.minusDays(1), null));
        assertRefused(Rule.NOT_DATED_IN_THE_FUTURE, AComplaint.recorded(), inform(TODAY.plusDays(1), null));
    }

    @Test
    void p4_a_notice_has_a_text_and_a_channel_of_the_firm() {
        assertInvalid("text", Problem.REQUIRED, () -> new ProgressNotice(TODAY, EMAIL, " ", null));
        assertRefused(
                Rule.CHOSEN_FROM_THE_FIRMS_LIST,
                AComplaint.recorded(),
                complaint -> complaint.inform(new ProgressNotice(TODAY, FAX, "Bonjour", null), by(ALBA)));
    }

    @Test
    void p8_only_a_handler_who_is_not_concerned_informs_the_client() {
        assertRefused(
                Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                AComplaint.recorded(),
                complaint -> complaint.inform(AComplaint.notice(TODAY, null), by(ELISE)));
        assertRefused(
                Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                AComplaint.recorded(AnIntake.ofAComplaint().about(BRUNO)),
                complaint -> complaint.inform(AComplaint.notice(TODAY, null), by(BRUNO)));
    }

    @Test
    void a_client_is_not_informed_on_a_closed_file() {
        assertRefused(Rule.COMPLAINT_IS_OPEN, AComplaint.closed(), inform(TODAY, null));
    }

    private static DutyState state(Complaint complaint, Duty duty) {
        return complaint.snapshot().timetable().state(duty, TODAY);
    }

    private static Consumer<Complaint> acknowledge(LocalDate on) {
        return complaint -> complaint.acknowledge(AComplaint.acknowledgement(on), by(ALBA));
    }

    private static Consumer<Complaint> inform(LocalDate on, LocalDate promisedOn) {
        return complaint -> complaint.inform(AComplaint.notice(on, promisedOn), by(ALBA));
    }
}
