package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.FAX;
import static fr.cahier.domain.TheFirm.FIRM;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.Rule;
import fr.cahier.domain.TheFirm;
import fr.cahier.domain.complaint.ComplaintEvent.ClientInformed;
import fr.cahier.domain.complaint.ComplaintEvent.ResponseExtended;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.deadline.Step;
import fr.cahier.domain.firm.Firm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * « Réponse d’attente » : what takes the date of the answer to a later day, and how far. A complaint received on 2 March
 * 2026 is answered by 19 March under art. L133-45 (fifteen jours ouvrables), and by 13 April at the latest (thirty-five).
 */
class HoldingResponseTest {
    private static final Firm PAYMENTS = TheFirm.under("psp-l133-45");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 19);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 1);
    private static final LocalDate LATEST = LocalDate.of(2026, 4, 13);

    @Test
    void a_holding_response_takes_the_answer_to_the_day_that_it_promises() {
        var complaint = AComplaint.loaded(AComplaint.recordedAt(PAYMENTS));
        var before = complaint.snapshot().dueDates();
        var notice = AComplaint.holding(TODAY, LATER);

        complaint.inform(notice, by(ALBA, PAYMENTS));

        var file = complaint.snapshot();
        assertThat(before.response().on()).isEqualTo(DUE);
        assertThat(file.dueDates().response().on()).isEqualTo(LATER);
        assertThat(file.dueDates().acknowledgement()).isEqualTo(before.acknowledgement());
        assertThat(file.promisedOn()).isEqualTo(LATER);
        assertThat(complaint.events()).containsExactly(new ClientInformed(notice), new ResponseExtended(DUE, LATER));
    }

    @Test
    void the_derivation_keeps_the_old_date_and_tells_the_extension() {
        var complaint = AComplaint.recordedAt(PAYMENTS);
        var before = complaint.snapshot().dueDates().response();

        hold(complaint, TODAY, LATER);

        var after = complaint.snapshot().dueDates().response();
        assertThat(after.derivation())
                .startsWith(before.derivation().toArray(Step[]::new))
                .endsWith(
                        new Step(Step.Kind.EXTENDED, TODAY, List.of("2026-03-19")),
                        new Step(Step.Kind.ENDS, LATER, List.of()))
                .hasSize(before.derivation().size() + 2);
        assertThat(after.derivation().get(before.derivation().size()).sentence(Locale.FRENCH))
                .isEqualTo("Reporté depuis le 19/03/2026 par la réponse d’attente du 16/03/2026.");
        assertThat(after.policy()).isEqualTo("psp-l133-45");
        assertThat(after.policyVersion()).isEqualTo(before.policyVersion());
        assertThat(after.extensible()).isEqualTo(before.extensible()).isNotNull();
    }

    @Test
    void p4_news_of_the_file_move_no_due_date_whatever_they_promise() {
        var complaint = AComplaint.recordedAt(PAYMENTS);
        var before = complaint.snapshot().dueDates();

        complaint.inform(AComplaint.notice(TODAY, LATER), by(ALBA, PAYMENTS));

        assertThat(complaint.snapshot().dueDates()).isEqualTo(before);
        assertThat(complaint.snapshot().promisedOn()).isEqualTo(LATER);
    }

    @ParameterizedTest(name = "{0}: a holding response of 16 March may go to {1}, not past it")
    @CsvSource({
        "psp-l133-45,     2026-04-13",
        "acpr-2024-r-02,  9999-12-31",
        "amf-doc-2012-07, 9999-12-31",
        "gdpr-art-12,     2026-06-02",
    })
    void a_text_says_how_far(String policy, LocalDate latest) {
        var firm = TheFirm.under(policy);

        holding(firm, TODAY, latest).accept(AComplaint.recordedAt(firm));
        if (latest.getYear() < 9999) {
            assertRefused(
                    Rule.EXTENSION_WITHIN_ITS_LIMIT,
                    AComplaint.recordedAt(firm),
                    holding(firm, TODAY, latest.plusDays(1)));
        }
    }

    @Test
    void a_text_that_extends_nothing_is_named() {
        var refusal =
                assertRefused(Rule.EXTENSION_ALLOWED_BY_THE_POLICY, AComplaint.recorded(), holding(FIRM, TODAY, LATER));

        assertThat(refusal.details()).containsExactly("procedure", LocalDate.of(2026, 5, 2));
    }

    @Test
    void a_holding_response_names_the_new_date() {
        assertRefused(
                Rule.HOLDING_RESPONSE_NAMES_A_DATE, AComplaint.recordedAt(PAYMENTS), holding(PAYMENTS, TODAY, null));
    }

    @Test
    void a_holding_response_is_sent_on_the_due_date_at_the_latest() {
        holding(PAYMENTS, DUE, LATER).accept(AComplaint.recordedAt(PAYMENTS));

        var refusal = assertRefused(
                Rule.HOLDING_RESPONSE_IN_TIME,
                AComplaint.recordedAt(PAYMENTS),
                holding(PAYMENTS, DUE.plusDays(1), LATER));
        assertThat(refusal.details()).containsExactly(DUE);
    }

    @Test
    void what_counts_is_the_day_of_sending_not_the_day_of_writing_it_down() {
        var complaint = AComplaint.recordedAt(PAYMENTS);

        complaint.inform(AComplaint.holding(DUE, LATER), new Acting(PAYMENTS, ALBA, DUE.plusDays(5)));

        assertThat(due(complaint)).isEqualTo(LATER);
    }

    @Test
    void the_new_date_lies_after_the_old_one() {
        holding(PAYMENTS, TODAY, DUE.plusDays(1)).accept(AComplaint.recordedAt(PAYMENTS));

        var refusal = assertRefused(
                Rule.EXTENSION_GOES_LATER, AComplaint.recordedAt(PAYMENTS), holding(PAYMENTS, TODAY, DUE));
        assertThat(refusal.details()).containsExactly(DUE);
    }

    @Test
    void without_an_end_the_new_date_still_lies_after_the_old_one() {
        var firm = TheFirm.under("acpr-2024-r-02");
        var complaint = AComplaint.recordedAt(firm);
        var due = due(complaint);

        var refusal = assertRefused(Rule.EXTENSION_GOES_LATER, complaint, holding(firm, TODAY, due));
        assertThat(refusal.sentence(Locale.FRENCH))
                .isEqualTo("Une réponse d’attente reporte l’échéance (02/05/2026) : promettez un jour suivant.");
    }

    @Test
    void a_second_holding_response_goes_on_from_the_first_within_the_same_limit() {
        var complaint = AComplaint.recordedAt(PAYMENTS);
        hold(complaint, TODAY, LATER);

        assertRefused(Rule.EXTENSION_GOES_LATER, complaint, holding(PAYMENTS, TODAY, LATER));
        assertRefused(Rule.EXTENSION_WITHIN_ITS_LIMIT, complaint, holding(PAYMENTS, TODAY, LATEST.plusDays(1)));
        assertRefused(Rule.HOLDING_RESPONSE_IN_TIME, complaint, holding(PAYMENTS, LATER.plusDays(1), LATEST));
        hold(complaint, LATER, LATEST);

        assertThat(due(complaint)).isEqualTo(LATEST);
        assertThat(complaint.events()).endsWith(new ResponseExtended(LATER, LATEST));
        assertRefused(Rule.EXTENSION_WITHIN_ITS_LIMIT, complaint, holding(PAYMENTS, LATEST, LATEST.plusDays(1)));
    }

    @Test
    void some_texts_leave_it_to_a_manager() {
        var firm = TheFirm.under(
                List.of(), ACharter.ofDays(30).extendedByAManager().build());
        var complaint = AComplaint.recordedAt(firm);

        var refusal =
                assertRefused(Rule.EXTENSION_DECIDED_BY_A_MANAGER, complaint, holding(firm, TODAY, LATER.plusDays(30)));
        complaint.inform(AComplaint.holding(TODAY, LATER.plusDays(30)), by(BRUNO, firm));

        assertThat(refusal.details()).containsExactly(ALBA.id());
        assertThat(due(complaint)).isEqualTo(LATER.plusDays(30));
    }

    @Test
    void one_text_does_not_let_a_handler_decide_what_another_leaves_to_a_manager() {
        var charter = ACharter.ofDays(17).extendedByAManager().build();
        var firm = TheFirm.under(List.of("psp-l133-45"), charter);

        assertThat(due(AComplaint.recordedAt(firm))).isEqualTo(DUE);
        assertRefused(Rule.EXTENSION_DECIDED_BY_A_MANAGER, AComplaint.recordedAt(firm), holding(firm, TODAY, LATER));
        AComplaint.recordedAt(firm).inform(AComplaint.holding(TODAY, LATER), by(BRUNO, firm));
    }

    @Test
    void a_manager_is_not_asked_where_no_extension_can_pass_the_date_of_the_stricter_text() {
        var charter = ACharter.ofDays(42).extendedByAManager().build();
        var firm = TheFirm.under(List.of("psp-l133-45"), charter);
        var complaint = AComplaint.recordedAt(firm);

        holding(firm, TODAY, LATEST).accept(complaint);

        assertThat(due(complaint)).isEqualTo(LATEST).isEqualTo(RECEIVED.plusDays(42));
    }

    @Test
    void of_several_texts_the_nearest_end_binds() {
        var charter = ACharter.ofDays(25).build();
        var firm = TheFirm.under(List.of("psp-l133-45", "acpr-2024-r-02"), charter);
        var complaint = AComplaint.recordedAt(firm);

        assertThat(due(complaint)).isEqualTo(DUE);
        assertRefused(Rule.EXTENSION_WITHIN_ITS_LIMIT, complaint, holding(firm, TODAY, RECEIVED.plusDays(26)));
        holding(firm, TODAY, RECEIVED.plusDays(25)).accept(complaint);

        assertThat(due(complaint)).isEqualTo("2026-03-27");
    }

    @Test
    void a_text_due_on_the_same_day_that_extends_nothing_leaves_no_room() {
        var firm = TheFirm.under(List.of("psp-l133-45"), ACharter.ofDays(17).build());
        var complaint = AComplaint.recordedAt(firm);

        assertThat(due(complaint)).isEqualTo(DUE);
        assertRefused(Rule.EXTENSION_ALLOWED_BY_THE_POLICY, complaint, holding(firm, TODAY, DUE.plusDays(1)));
    }

    @Test
    void the_text_pinned_at_receipt_decides_whatever_the_firm_answers_to_today() {
        var payment = AComplaint.loaded(AComplaint.recordedAt(PAYMENTS));
        payment.inform(AComplaint.holding(TODAY, LATEST), by(ALBA, FIRM));

        assertThat(due(payment)).isEqualTo(LATEST);
        assertRefused(
                Rule.EXTENSION_ALLOWED_BY_THE_POLICY,
                AComplaint.loaded(AComplaint.recorded()),
                holding(PAYMENTS, TODAY, LATER));
    }

    @Test
    void once_answered_there_is_nothing_to_hold_also_after_a_reopening() {
        var complaint = AComplaint.recordedAt(PAYMENTS);
        var alba = by(ALBA, PAYMENTS);
        complaint.assignTo(ALBA, null, null, alba);
        complaint.respond(AComplaint.upheld(TODAY), alba);
        assertRefused(Rule.RESPONDED_ONCE, complaint, holding(PAYMENTS, TODAY, LATER));

        complaint.close(AComplaint.closure(TODAY, ClosureReason.ANSWERED), alba);
        assertRefused(Rule.COMPLAINT_IS_OPEN, complaint, holding(PAYMENTS, TODAY, LATER));

        complaint.reopen(AComplaint.reopening(TODAY), alba);
        assertRefused(Rule.RESPONDED_ONCE, complaint, holding(PAYMENTS, TODAY, LATER));
    }

    @Test
    void a_file_reopened_without_an_answer_may_still_be_held() {
        var complaint = AComplaint.recordedAt(PAYMENTS);
        complaint.close(AComplaint.closure(TODAY, ClosureReason.WITHDRAWN), by(ALBA, PAYMENTS));
        complaint.reopen(AComplaint.reopening(TODAY), by(ALBA, PAYMENTS));

        hold(complaint, TODAY, LATER);

        assertThat(due(complaint)).isEqualTo(LATER);
    }

    @Test
    void p3_p4_a_holding_response_obeys_the_rules_of_any_notice() {
        var complaint = AComplaint.recordedAt(PAYMENTS);

        assertRefused(Rule.DATED_SINCE_RECEIPT, complaint, holding(PAYMENTS, RECEIVED.minusDays(1), LATER));
        assertRefused(
                Rule.NOT_DATED_IN_THE_FUTURE,
                complaint,
                it -> it.inform(AComplaint.holding(TODAY.plusDays(1), LATER), by(ALBA, PAYMENTS)));
        assertRefused(
                Rule.CHOSEN_FROM_THE_FIRMS_LIST,
                complaint,
                it -> it.inform(new ProgressNotice(TODAY, FAX, "Bientôt", LATER, true), by(ALBA, PAYMENTS)));
        assertRefused(
                Rule.PROMISE_LIES_AHEAD,
                complaint,
                it -> it.inform(AComplaint.holding(TODAY, LATER), new Acting(PAYMENTS, ALBA, LATER.plusDays(1))));
    }

    @Test
    void p8_only_a_handler_sends_it_even_a_manager_does_not() {
        for (var person : List.of(ELISE, FARID)) {
            assertRefused(
                    Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                    AComplaint.recordedAt(PAYMENTS),
                    it -> it.inform(AComplaint.holding(TODAY, LATER), by(person, PAYMENTS)));
        }
    }

    @ParameterizedTest(name = "extended to 1 April, answered on {0}, asked on {1}: {2}")
    @CsvSource({
        "          , 2026-03-20, OPEN",
        "          , 2026-04-01, OPEN",
        "          , 2026-04-02, OVERDUE",
        "2026-04-01, 2026-04-10, MET",
        "2026-04-02, 2026-04-10, MET_LATE",
    })
    void p5_the_answer_is_judged_by_the_new_date_and_by_its_day_of_sending(
            LocalDate respondedOn, LocalDate today, DutyState expected) {
        var complaint = AComplaint.recordedAt(PAYMENTS);
        complaint.assignTo(ALBA, null, null, by(ALBA, PAYMENTS));
        hold(complaint, TODAY, LATER);
        if (respondedOn != null) {
            complaint.respond(AComplaint.upheld(respondedOn), new Acting(PAYMENTS, ALBA, today));
        }

        assertThat(complaint.snapshot().timetable().state(Duty.RESPONSE, today)).isEqualTo(expected);
    }

    private static void hold(Complaint complaint, LocalDate on, LocalDate until) {
        holding(PAYMENTS, on, until).accept(complaint);
    }

    /** By Alba, who writes it down on the day of sending. */
    private static Consumer<Complaint> holding(Firm firm, LocalDate on, LocalDate until) {
        return complaint -> complaint.inform(AComplaint.holding(on, until), new Acting(firm, ALBA, on));
    }

    private static LocalDate due(Complaint complaint) {
        return complaint.snapshot().dueDates().response().on();
    }
}
