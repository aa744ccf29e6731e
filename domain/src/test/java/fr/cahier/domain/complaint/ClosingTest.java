package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.Reopened;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** « La date de clôture du dossier », et ce qui la défait. */
class ClosingTest {

    @Test
    void p1_an_answered_complaint_is_closed_on_a_day_for_a_reason() {
        var complaint = AComplaint.loaded(AComplaint.answered());
        var end = new Closure(TODAY, ClosureReason.ANSWERED, " lettre jointe ");

        complaint.close(end, by(ALBA));

        assertThat(complaint.snapshot().closure())
                .isEqualTo(new Closure(TODAY, ClosureReason.ANSWERED, "lettre jointe"));
        assertThat(complaint.snapshot().firstClosure()).isNull();
        assertThat(complaint.snapshot().timetable().nextDueOn()).isNull();
        assertThat(complaint.events()).containsExactly(new Closed(end));
    }

    @Test
    void p5_closing_as_answered_needs_the_answer() {
        assertRefused(Rule.ANSWERED_BEFORE_CLOSING, AComplaint.recorded(), close(TODAY, ClosureReason.ANSWERED));
        assertRefused(Rule.ANSWERED_BEFORE_CLOSING, AComplaint.reopened(), close(TODAY, ClosureReason.ANSWERED));
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "TRANSFERRED", "NOT_A_COMPLAINT"})
    void other_reasons_need_no_answer_and_end_the_duties(ClosureReason reason) {
        var complaint = AComplaint.recorded();
        complaint.inform(AComplaint.notice(TODAY, TODAY.plusDays(3)), by(ALBA));

        complaint.close(AComplaint.closure(TODAY, reason), by(ALBA));

        var kept = complaint.snapshot();
        assertThat(kept.closure().reason()).isEqualTo(reason);
        assertThat(kept.promisedOn()).isNull();
        assertThat(kept.timetable().state(Duty.RESPONSE, TODAY.plusYears(1))).isEqualTo(DutyState.NO_LONGER_OWED);
    }

    @Test
    void taken_over_is_a_reason_for_imports_only() {
        assertRefused(Rule.TAKEN_OVER_BY_IMPORT_ONLY, AComplaint.recorded(), close(TODAY, ClosureReason.TAKEN_OVER));
        assertRefused(Rule.TAKEN_OVER_BY_IMPORT_ONLY, AComplaint.answered(), close(TODAY, ClosureReason.TAKEN_OVER));
    }

    @Test
    void a_closing_is_dated_between_the_receipt_and_today() {
        close(RECEIVED, ClosureReason.WITHDRAWN).accept(AComplaint.recorded());
        assertRefused(
                Rule.DATED_SINCE_RECEIPT, AComplaint.recorded(), close(RECEIVED.minusDays(1), ClosureReason.WITHDRAWN));
        assertRefused(
                Rule.NOT_DATED_IN_THE_FUTURE, AComplaint.recorded(), close(TODAY.plusDays(1), ClosureReason.WITHDRAWN));
    }

    @Test
    void a_closing_comes_with_or_after_the_response() {
        close(TODAY.minusDays(3), ClosureReason.ANSWERED).accept(AComplaint.answeredOn(TODAY.minusDays(3)));
        assertRefused(
                Rule.CLOSED_SINCE_RESPONSE,
                AComplaint.answeredOn(TODAY.minusDays(3)),
                close(TODAY.minusDays(4), ClosureReason.ANSWERED));
    }

    @Test
    void a_second_closing_comes_with_or_after_the_reopening() {
        var withdrawn = AComplaint.recorded();
        withdrawn.close(AComplaint.closure(RECEIVED, ClosureReason.WITHDRAWN), by(ALBA));
        withdrawn.reopen(AComplaint.reopening(TODAY.minusDays(2)), by(ALBA));

        assertRefused(Rule.CLOSED_SINCE_RESPONSE, withdrawn, close(TODAY.minusDays(3), ClosureReason.WITHDRAWN));
        close(TODAY.minusDays(2), ClosureReason.WITHDRAWN).accept(withdrawn);
    }

    @Test
    void a_closed_file_is_not_closed_again() {
        assertRefused(Rule.COMPLAINT_IS_OPEN, AComplaint.closed(), close(TODAY, ClosureReason.WITHDRAWN));
    }

    @Test
    void p8_only_a_handler_closes_or_reopens() {
        assertRefused(
                Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                AComplaint.answered(),
                complaint -> complaint.close(AComplaint.closure(TODAY, ClosureReason.ANSWERED), by(ELISE)));
        assertRefused(
                Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                AComplaint.closed(),
                complaint -> complaint.reopen(AComplaint.reopening(TODAY), by(ELISE)));
    }

    @Test
    void a_reopening_keeps_the_closure_and_starts_no_new_legal_period() {
        var complaint = AComplaint.loaded(AComplaint.closed());
        var before = complaint.snapshot();
        var again = AComplaint.reopening(TODAY);

        complaint.reopen(again, by(ALBA));

        var after = complaint.snapshot();
        assertThat(after.closure()).isNull();
        assertThat(after.firstClosure()).isEqualTo(before.closure());
        assertThat(after.reopening()).isEqualTo(again);
        assertThat(after.answered()).isFalse();
        assertThat(after.response()).isEqualTo(before.response());
        assertThat(after.dueDates()).isEqualTo(before.dueDates());
        assertThat(after.timetable().nextDueOn()).isEqualTo(again.promisedOn());
        assertThat(complaint.events()).containsExactly(new Reopened(again, before.closure()));
    }

    @Test
    void the_first_closure_stays_on_record_after_a_second_reopening() {
        var complaint = AComplaint.reopened();
        var second = new Closure(TODAY, ClosureReason.WITHDRAWN, "accord trouvé");

        complaint.close(second, by(ALBA));
        assertThat(complaint.snapshot().firstClosure()).isEqualTo(AComplaint.closure(TODAY, ClosureReason.ANSWERED));
        complaint.reopen(AComplaint.reopening(TODAY), by(ALBA));

        assertThat(complaint.snapshot().firstClosure()).isEqualTo(AComplaint.closure(TODAY, ClosureReason.ANSWERED));
        assertThat(complaint.events()).last().isEqualTo(new Reopened(AComplaint.reopening(TODAY), second));
    }

    @Test
    void only_a_closed_file_is_reopened() {
        assertRefused(Rule.COMPLAINT_IS_CLOSED, AComplaint.answered(), reopen(TODAY));
        assertRefused(Rule.COMPLAINT_IS_CLOSED, AComplaint.reopened(), reopen(TODAY));
    }

    @Test
    void a_reopening_comes_with_or_after_the_closing_and_not_tomorrow() {
        assertRefused(Rule.REOPENED_SINCE_CLOSING, AComplaint.closed(), reopen(TODAY.minusDays(1)));
        assertRefused(Rule.NOT_DATED_IN_THE_FUTURE, AComplaint.closed(), reopen(TODAY.plusDays(1)));
    }

    @Test
    void p4_a_reopening_promises_a_date_that_lies_ahead() {
        assertRefused(
                Rule.PROMISE_LIES_AHEAD,
                AComplaint.closed(),
                complaint -> complaint.reopen(new Reopening(TODAY, "erreur", TODAY.minusDays(1)), by(ALBA)));
        AComplaint.closed().reopen(new Reopening(TODAY, "erreur", TODAY), by(ALBA));
        assertInvalid("reason", Problem.REQUIRED, () -> new Reopening(TODAY, " ", TODAY));
    }

    private static Consumer<Complaint> close(LocalDate on, ClosureReason reason) {
        return complaint -> complaint.close(AComplaint.closure(on, reason), by(ALBA));
    }

    private static Consumer<Complaint> reopen(LocalDate on) {
        return complaint -> complaint.reopen(AComplaint.reopening(on), by(ALBA));
    }
}
