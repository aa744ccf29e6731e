package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.FIRM;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.Text;
import fr.cahier.domain.TheFirm;
import fr.cahier.domain.complaint.ComplaintEvent.Redated;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.deadline.StartEvent;
import fr.cahier.domain.deadline.Step;
import fr.cahier.domain.firm.Firm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Re-dating a case: an act of its own, with a reason, that leaves the old dates on record. */
class RedatingTest {
    private static final Redating ANEW = new Redating(null, null, "changement de texte");
    private static final Firm PAYMENTS = TheFirm.under("psp-l133-45");
    private static final Firm INSURER = TheFirm.under("acpr-2024-r-02");

    @Test
    void a_correction_of_the_day_of_sending_moves_no_date() {
        var complaint = AComplaint.recordedAt(INSURER);
        var before = complaint.snapshot().dueDates();

        complaint.correct(sentOn(LocalDate.of(2026, 2, 27)), by(ALBA, INSURER));

        assertThat(complaint.snapshot().intake().sentOn()).isEqualTo("2026-02-27");
        assertThat(complaint.snapshot().dueDates()).isEqualTo(before);
        assertDue(complaint, "2026-03-13", "2026-05-02");
    }

    @Test
    void redating_after_a_correction_counts_from_the_day_of_sending() {
        var complaint = AComplaint.recordedAt(INSURER);
        complaint.correct(sentOn(LocalDate.of(2026, 2, 27)), by(ALBA, INSURER));
        var before = complaint.snapshot().dueDates();

        var differs = complaint.redate(new Redating(null, null, " date d’envoi retrouvée "), by(ALBA, INSURER));

        assertThat(differs).isTrue();
        assertDue(complaint, "2026-03-11", "2026-04-27");
        assertThat(complaint.events())
                .endsWith(new Redated(before, complaint.snapshot().dueDates(), "date d’envoi retrouvée"));
        assertThat(before.response().warnings()).isNotEmpty();
        assertThat(kinds(complaint.snapshot().dueDates().response())).doesNotContain(Step.Kind.START_UNKNOWN);
    }

    @Test
    void the_derivation_ends_with_the_date_before_and_the_reason() {
        var complaint = AComplaint.recorded();

        complaint.redate(ANEW, by(ALBA, PAYMENTS));

        var response = complaint.snapshot().dueDates().response();
        assertThat(response.derivation())
                .endsWith(
                        new Step(Step.Kind.ENDS, LocalDate.of(2026, 3, 19), List.of()),
                        new Step(Step.Kind.OTHER_READING, LocalDate.of(2026, 3, 23), List.of("15", "BUSINESS_DAY")),
                        new Step(Step.Kind.REDATED, TODAY, List.of("2026-05-02", "changement de texte")),
                        new Step(Step.Kind.ENDS, LocalDate.of(2026, 3, 19), List.of()));
        assertThat(response.derivation().get(response.derivation().size() - 2).sentence(Locale.FRENCH))
                .isEqualTo("Revu le 16/03/2026, au lieu du 02/05/2026 : changement de texte.");
    }

    @Test
    void a_change_of_the_firms_texts_moves_nothing_by_itself() {
        var complaint = AComplaint.loaded(AComplaint.recorded());
        var before = complaint.snapshot().dueDates();
        var now = by(ALBA, PAYMENTS);

        complaint.assignTo(ALBA, null, null, now);
        complaint.acknowledge(AComplaint.acknowledgement(TODAY), now);
        complaint.inform(AComplaint.notice(TODAY, TODAY.plusDays(2)), now);
        complaint.correct(sentOn(RECEIVED.minusDays(3)), now);
        complaint.close(AComplaint.closure(TODAY, ClosureReason.WITHDRAWN), now);
        complaint.reopen(AComplaint.reopening(TODAY), now);
        complaint.respond(AComplaint.upheld(TODAY), now);

        assertThat(complaint.snapshot().dueDates()).isEqualTo(before);
        assertThat(AComplaint.loaded(complaint).snapshot().dueDates()).isEqualTo(before);
    }

    @Test
    void redating_after_a_change_of_the_firms_texts_takes_those_of_today() {
        var complaint = AComplaint.loaded(AComplaint.recorded());
        var before = complaint.snapshot().dueDates();

        assertThat(complaint.redate(ANEW, by(ALBA, PAYMENTS))).isTrue();

        var after = complaint.snapshot().dueDates();
        assertDue(complaint, "2026-03-12", "2026-03-19");
        assertThat(after.response().policy()).isEqualTo("psp-l133-45");
        assertThat(after.response().extensible()).isNotNull();
        assertThat(complaint.events()).containsExactly(new Redated(before, after, "changement de texte"));
    }

    @Test
    void a_duty_whose_date_and_text_stay_keeps_its_derivation() {
        var complaint = AComplaint.recorded();
        var before = complaint.snapshot().dueDates();

        complaint.redate(ANEW, by(ALBA, TheFirm.under("procedure", "psp-l133-45")));

        assertThat(complaint.snapshot().dueDates().acknowledgement()).isEqualTo(before.acknowledgement());
        assertThat(complaint.snapshot().dueDates().response()).isNotEqualTo(before.response());
    }

    @Test
    void redating_without_any_difference_adds_no_fact() {
        var complaint = AComplaint.loaded(AComplaint.recordedAt(PAYMENTS));
        var before = complaint.snapshot();
        var due = before.dueDates();

        assertThat(complaint.redate(ANEW, by(ALBA, PAYMENTS))).isFalse();
        assertThat(complaint.redate(
                        byHand(due.acknowledgement().on(), due.response().on()), by(BRUNO, PAYMENTS)))
                .isFalse();

        assertThat(complaint.snapshot()).isEqualTo(before);
        assertThat(complaint.events()).isEmpty();
    }

    @Test
    void a_new_version_of_a_text_that_gives_the_same_date_is_a_difference() {
        var complaint = AComplaint.recordedAt(chartered(ACharter.ofDays(30)));
        var before = complaint.snapshot().dueDates();

        var differs =
                complaint.redate(ANEW, by(ALBA, chartered(ACharter.ofDays(30).version(2))));

        var after = complaint.snapshot().dueDates();
        assertThat(differs).isTrue();
        assertThat(after.response().on()).isEqualTo(before.response().on()).isEqualTo("2026-04-01");
        assertThat(before.response().policyVersion()).isEqualTo(1);
        assertThat(after.response().policyVersion()).isEqualTo(2);
        assertThat(complaint.events()).endsWith(new Redated(before, after, "changement de texte"));
    }

    @Test
    void only_a_manager_sets_a_date_by_hand() {
        for (var order : List.of(byHand(TODAY, null), byHand(null, TODAY), byHand(TODAY, TODAY))) {
            var refusal = assertRefused(Rule.DUE_DATE_SET_BY_A_MANAGER, AComplaint.recorded(), redate(order));
            assertThat(refusal.details()).containsExactly(ALBA.id());
            assertThat(AComplaint.recorded().redate(order, by(BRUNO))).isTrue();
        }
    }

    @Test
    void by_hand_for_one_duty_the_other_one_stays_even_under_new_texts() {
        var answer = AComplaint.recorded();
        var receipt = AComplaint.recorded();
        var before = answer.snapshot().dueDates();

        answer.redate(byHand(null, TODAY.plusDays(1)), by(BRUNO, INSURER));
        receipt.redate(byHand(TODAY.plusDays(2), null), by(BRUNO, INSURER));

        assertThat(answer.snapshot().dueDates().acknowledgement()).isEqualTo(before.acknowledgement());
        assertThat(receipt.snapshot().dueDates().response()).isEqualTo(before.response());
        assertDue(answer, "2026-03-12", "2026-03-17");
        assertDue(receipt, "2026-03-18", "2026-05-02");
    }

    @Test
    void a_date_set_by_hand_keeps_what_the_text_gave() {
        var complaint = AComplaint.recordedAt(PAYMENTS);
        var before = complaint.snapshot().dueDates();
        var day = LocalDate.of(2026, 3, 25);

        complaint.redate(byHand(null, day), by(BRUNO, PAYMENTS));

        var set = complaint.snapshot().dueDates().response();
        assertThat(set.derivation())
                .startsWith(before.response().derivation().toArray(Step[]::new))
                .endsWith(
                        new Step(Step.Kind.SET_BY_HAND, TODAY, List.of("2026-03-19", "accord du client")),
                        new Step(Step.Kind.ENDS, day, List.of()));
        assertThat(set.policy()).isEqualTo("psp-l133-45");
        assertThat(set.extensible()).isEqualTo(before.response().extensible());
        assertThat(complaint.events()).endsWith(new Redated(before, before.withResponse(set), "accord du client"));
    }

    @Test
    void a_date_set_by_hand_is_not_before_the_receipt() {
        AComplaint.recorded().redate(byHand(RECEIVED, RECEIVED), by(BRUNO));

        var early = RECEIVED.minusDays(1);
        for (var order : List.of(byHand(early, null), byHand(null, early))) {
            var refusal =
                    assertRefused(Rule.DATED_SINCE_RECEIPT, AComplaint.recorded(), it -> it.redate(order, by(BRUNO)));
            assertThat(refusal.details()).containsExactly(early, RECEIVED);
        }
    }

    @Test
    void redating_anew_takes_back_what_was_set_by_hand_and_keeps_what_a_holding_response_added() {
        var complaint = AComplaint.recordedAt(PAYMENTS);
        complaint.redate(byHand(TODAY, null), by(BRUNO, PAYMENTS));
        complaint.inform(AComplaint.holding(TODAY, LocalDate.of(2026, 4, 1)), by(ALBA, PAYMENTS));
        assertDue(complaint, "2026-03-16", "2026-04-01");

        assertThat(complaint.redate(ANEW, by(ALBA, PAYMENTS))).isTrue();

        assertDue(complaint, "2026-03-12", "2026-04-01");
        var response = complaint.snapshot().dueDates().response();
        assertThat(kinds(response)).contains(Step.Kind.EXTENDED).doesNotContain(Step.Kind.REDATED);
        assertThat(complaint.snapshot().promisedOn())
                .as("what the client was told stays to be kept")
                .isEqualTo("2026-04-01");
    }

    @Test
    void a_redating_has_a_reason() {
        var complaint = AComplaint.recorded();
        var before = complaint.snapshot();

        assertInvalid("reason", Problem.REQUIRED, () -> complaint.redate(reason(" "), by(ALBA, PAYMENTS)));
        assertInvalid(
                "reason",
                Problem.TOO_LONG,
                () -> complaint.redate(reason("a".repeat(Text.LINE + 1)), by(ALBA, PAYMENTS)));
        assertThat(complaint.snapshot()).isEqualTo(before);
        assertThat(complaint.events()).hasSize(1);

        assertThat(complaint.redate(reason("a".repeat(Text.LINE)), by(ALBA, PAYMENTS)))
                .isTrue();
    }

    @Test
    void p8_only_a_handler_redates_and_not_a_complaint_about_themselves() {
        for (var person : List.of(ELISE, FARID)) {
            assertRefused(
                    Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                    AComplaint.recorded(),
                    it -> it.redate(ANEW, by(person, PAYMENTS)));
        }
        assertRefused(
                Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                AComplaint.recorded(AnIntake.ofAComplaint().about(BRUNO)),
                it -> it.redate(byHand(null, TODAY), by(BRUNO)));
    }

    @Test
    void a_closed_file_is_not_redated_until_it_is_reopened() {
        assertRefused(Rule.COMPLAINT_IS_OPEN, AComplaint.closed(), it -> it.redate(ANEW, by(ALBA, PAYMENTS)));

        assertThat(AComplaint.reopened().redate(ANEW, by(ALBA, PAYMENTS))).isTrue();
    }

    @ParameterizedTest(name = "answered on 10 March, due on {0} by hand: {1}")
    @CsvSource({"2026-03-10, MET", "2026-03-09, MET_LATE"})
    void p5_an_answer_is_judged_by_its_day_of_sending_and_the_date_of_today(LocalDate dueOn, DutyState expected) {
        var complaint = AComplaint.answeredOn(LocalDate.of(2026, 3, 10));

        complaint.redate(byHand(null, dueOn), by(BRUNO));

        assertThat(complaint.snapshot().timetable().state(Duty.RESPONSE, TODAY)).isEqualTo(expected);
    }

    @Test
    void a_text_that_counts_from_the_recording_counts_from_that_day() {
        var firm = chartered(ACharter.ofDays(30).from(StartEvent.RECORDED));

        var complaint = AComplaint.recordedAt(firm);

        assertDue(complaint, "2026-03-12", "2026-04-15");
        assertThat(complaint.snapshot().dueDates().response().derivation())
                .contains(new Step(Step.Kind.START, TODAY, List.of("RECORDED")));
    }

    @Test
    void redating_a_text_that_counts_from_the_recording_counts_from_that_day_again() {
        var firm = chartered(ACharter.ofDays(30).from(StartEvent.RECORDED));
        var complaint = AComplaint.loaded(AComplaint.recordedAt(firm));

        assertThat(complaint.redate(ANEW, new Acting(firm, ALBA, TODAY.plusDays(3))))
                .isFalse();

        complaint.redate(byHand(null, TODAY), by(BRUNO, firm));
        complaint.redate(ANEW, by(ALBA, firm));
        assertDue(complaint, "2026-03-12", "2026-04-15");
    }

    @Test
    void a_complaint_taken_over_was_recorded_elsewhere_and_counts_from_its_receipt() {
        var firm = chartered(ACharter.ofDays(30).from(StartEvent.RECORDED));
        var history = new History(null, null, null, null, null, null, "ancien.csv, ligne 3");

        var complaint = Complaint.takeOver(AnIntake.ofAComplaint().build(), history, by(ALBA, firm));

        assertDue(complaint, "2026-03-12", "2026-04-01");
    }

    private static Redating byHand(LocalDate acknowledgementDueOn, LocalDate responseDueOn) {
        return new Redating(acknowledgementDueOn, responseDueOn, "accord du client");
    }

    private static Redating reason(String text) {
        return new Redating(null, null, text);
    }

    private static Consumer<Complaint> redate(Redating order) {
        return complaint -> complaint.redate(order, by(ALBA, FIRM));
    }

    private static Intake sentOn(LocalDate day) {
        return AnIntake.ofAComplaint().sentOn(day).build();
    }

    private static Firm chartered(ACharter charter) {
        return TheFirm.under(List.of(), charter.build());
    }

    private static void assertDue(Complaint complaint, String acknowledgement, String response) {
        DueDates due = complaint.snapshot().dueDates();
        assertThat(due.acknowledgement().on()).isEqualTo(acknowledgement);
        assertThat(due.response().on()).isEqualTo(response);
    }

    private static List<Step.Kind> kinds(DueDate due) {
        return due.derivation().stream().map(Step::kind).toList();
    }
}
