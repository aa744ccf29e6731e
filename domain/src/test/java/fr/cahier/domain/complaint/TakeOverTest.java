package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.FAX;
import static fr.cahier.domain.TheFirm.GILDA;
import static fr.cahier.domain.TheFirm.OLD_MEDIATION;
import static fr.cahier.domain.TheFirm.PHONE;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.STRANGER;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.Acknowledged;
import fr.cahier.domain.complaint.ComplaintEvent.Assigned;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.FormerHandlerNamed;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an older register tells is taken over as it happened, or refused where it could not have happened. */
class TakeOverTest {
    private static final LocalDate LATE = RECEIVED.plusDays(12);

    @Test
    void a_closed_file_is_taken_over_with_all_its_facts_in_order() {
        var complaint = takeOver(new History(
                GILDA.id(), "Yvon Bel", LATE, AComplaint.rejected(LATE), answered(TODAY), " suivi papier ", "a.csv:3"));

        var due = complaint.snapshot().dueDates();
        var assignment = new Assignment(GILDA.id(), RECEIVED, null, null);
        assertThat(complaint.events())
                .containsExactly(
                        new Recorded(AnIntake.ofAComplaint().build(), due, false, "a.csv:3", " suivi papier "),
                        new Acknowledged(new Acknowledgement(LATE, null)),
                        new Responded(AComplaint.rejected(LATE)),
                        new Closed(answered(TODAY)),
                        new FormerHandlerNamed("Yvon Bel"),
                        new Assigned(assignment));
        assertThat(complaint.snapshot())
                .extracting(
                        ComplaintSnapshot::formerHandler,
                        ComplaintSnapshot::assignment,
                        ComplaintSnapshot::followUpNote,
                        ComplaintSnapshot::version)
                .containsExactly("Yvon Bel", assignment, " suivi papier ", 0);
    }

    @Test
    void an_open_file_is_given_to_its_handler_today() {
        var complaint = takeOver(handledBy(BRUNO.id(), null));

        assertThat(complaint.snapshot().assignment()).isEqualTo(new Assignment(BRUNO.id(), TODAY, null, null));
        assertThat(complaint.snapshot().closure()).isNull();
    }

    @Test
    void a_receipt_alone_is_taken_over_with_its_source() {
        var complaint =
                Complaint.takeOver(AnIntake.ofAComplaint().by(PHONE).build(), told(null, null, null), by(ELISE));

        assertThat(complaint.events()).singleElement().isInstanceOfSatisfying(Recorded.class, receipt -> {
            assertThat(receipt.source()).isEqualTo("a.csv:3");
            assertThat(receipt.toBePutInWriting()).isTrue();
            assertThat(receipt.followUpNote()).isNull();
        });
    }

    @Test
    void what_the_older_register_tells_later_completes_the_file() {
        var complaint = takeOver(told(LATE, null, null));

        complaint.completeFrom(told(null, AComplaint.rejected(LATE), answered(TODAY)), by(ELISE));
        assertRefused(
                Rule.COMPLAINT_IS_OPEN, () -> complaint.completeFrom(told(null, null, answered(TODAY)), by(ELISE)));

        assertThat(complaint.snapshot().closure()).isEqualTo(answered(TODAY));
        assertThat(complaint.snapshot().response()).isEqualTo(AComplaint.rejected(LATE));
        assertThat(complaint.events()).hasSize(4);
    }

    @Test
    void what_is_told_later_is_taken_whole_or_not_at_all() {
        var before = RECEIVED.minusDays(1);

        assertRefused(
                Rule.DATED_SINCE_RECEIPT,
                takeOver(told(null, null, null)),
                complaint -> complaint.completeFrom(told(LATE, AComplaint.upheld(LATE), withdrawn(before)), by(ELISE)));
    }

    @Test
    void a_follow_up_note_that_stays_is_no_fact() {
        var complaint = takeOver(told(null, null, null));

        complaint.noteFollowUp("Client rappelé");
        complaint.noteFollowUp("Client rappelé");

        assertThat(complaint.events()).hasSize(2);
        assertInvalid("followUpNote", Problem.FORBIDDEN_CHARACTER, () -> complaint.noteFollowUp("a\u0000"));
    }

    @Test
    void follow_up_notes_are_put_right_while_the_file_is_open() {
        var complaint = takeOver(told(null, null, null));

        complaint.noteFollowUp("Client rappelé");
        assertThat(complaint.snapshot().followUpNote()).isEqualTo("Client rappelé");
        complaint.noteFollowUp("");
        complaint.completeFrom(told(null, null, new Closure(TODAY, ClosureReason.TAKEN_OVER, null)), by(ELISE));

        assertRefused(Rule.COMPLAINT_IS_OPEN, () -> complaint.noteFollowUp("trop tard"));
        assertThat(complaint.snapshot().followUpNote()).isNull();
        assertThat(complaint.events())
                .contains(new ComplaintEvent.FollowUpNoted("Client rappelé"), new ComplaintEvent.FollowUpNoted(null));
    }

    @Test
    void p3_a_late_acknowledgement_stays_late() {
        var complaint = takeOver(told(LATE, null, null));

        assertThat(complaint.snapshot().acknowledgement()).isEqualTo(new Acknowledgement(LATE, null));
        assertThat(complaint.snapshot().timetable().state(Duty.ACKNOWLEDGEMENT, TODAY))
                .isEqualTo(DutyState.MET_LATE);
    }

    @Test
    void p8_who_acted_then_is_not_asked_but_who_follows_an_open_file_is_authorised() {
        assertThat(takeOver(told(LATE, AComplaint.upheld(LATE), answered(TODAY)))
                        .snapshot()
                        .answered())
                .isTrue();
        for (Person person : new Person[] {ELISE, FARID, GILDA}) {
            assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> takeOver(handledBy(person.id(), null)));
        }
    }

    @Test
    void p7_an_answered_file_that_stays_open_has_a_handler_who_could_have_answered_so() {
        var within = new History(BRUNO.id(), null, null, AComplaint.granting("100"), null, null, "a.csv:3");
        var above = new History(BRUNO.id(), null, null, AComplaint.granting("100,01"), null, null, "a.csv:3");

        assertThat(takeOver(within).snapshot().answered()).isTrue();
        assertRefused(Rule.REDRESS_WITHIN_GOODWILL_LIMIT, () -> takeOver(above));
        assertRefused(Rule.ASSIGNED_BEFORE_RESPONSE, () -> takeOver(told(null, AComplaint.upheld(TODAY), null)));
    }

    @Test
    void a_handler_named_by_identifier_is_a_person_of_the_firm() {
        assertInvalid("person", Problem.NOT_ONE_OF, () -> takeOver(handledBy(STRANGER, null)));
        assertInvalid("person", Problem.NOT_ONE_OF, () -> takeOver(handledBy(STRANGER, withdrawn(TODAY))));
    }

    @Test
    void an_open_file_is_not_taken_over_by_the_person_concerned_nor_against_the_clients_choice() {
        assertRefused(
                Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                () -> Complaint.takeOver(
                        AnIntake.ofAComplaint().about(BRUNO).build(), handledBy(BRUNO.id(), null), by(ALBA)));
        assertRefused(
                Rule.PREFERRED_HANDLER_HONOURED,
                () -> Complaint.takeOver(
                        AnIntake.ofAComplaint().preferring(ALBA).build(), handledBy(BRUNO.id(), null), by(ALBA)));
    }

    @Test
    void a_closed_file_keeps_its_handler_whoever_that_was() {
        var complaint = Complaint.takeOver(
                AnIntake.ofAComplaint().about(ELISE).build(), handledBy(ELISE.id(), withdrawn(TODAY)), by(ALBA));

        assertThat(complaint.snapshot().assignment().handler()).isEqualTo(ELISE.id());
    }

    @Test
    void p8_a_former_handler_appears_on_closed_files_only() {
        assertRefused(Rule.FORMER_HANDLER_ON_CLOSED_FILES_ONLY, () -> takeOver(formerHandler(null)));

        assertThat(takeOver(formerHandler(withdrawn(TODAY))).snapshot().formerHandler())
                .isEqualTo("Yvon Bel");
    }

    @Test
    void p6_a_rejection_without_a_recourse_cannot_be_taken_over() {
        assertRefused(
                Rule.REJECTION_NAMES_RECOURSE,
                () -> new Response(LATE, null, Outcome.REJECTED, "Non.", Redress.NONE, null));
    }

    @Test
    void an_older_answer_may_name_a_channel_or_a_mediator_of_its_time() {
        var given = new Response(
                LATE, FAX, Outcome.REJECTED, "Non.", Redress.NONE, new Recourse(OLD_MEDIATION, "Ancienne médiation"));

        assertThat(takeOver(told(null, given, answered(TODAY))).snapshot().response())
                .isEqualTo(given);
    }

    @Test
    void a_closing_that_does_not_tell_the_answer_is_taken_over_as_such() {
        var complaint = takeOver(told(null, null, new Closure(TODAY, ClosureReason.TAKEN_OVER, null)));

        assertThat(complaint.snapshot().closure().reason()).isEqualTo(ClosureReason.TAKEN_OVER);
        assertThat(complaint.snapshot().timetable().state(Duty.RESPONSE, TODAY)).isEqualTo(DutyState.NO_LONGER_OWED);
        assertRefused(Rule.ANSWERED_BEFORE_CLOSING, () -> takeOver(told(null, null, answered(TODAY))));
    }

    @Test
    void nothing_happened_before_the_receipt() {
        var before = RECEIVED.minusDays(1);

        assertRefused(Rule.DATED_SINCE_RECEIPT, () -> takeOver(told(before, null, null)));
        assertRefused(Rule.DATED_SINCE_RECEIPT, () -> takeOver(told(null, AComplaint.upheld(before), null)));
        assertRefused(Rule.DATED_SINCE_RECEIPT, () -> takeOver(told(null, null, withdrawn(before))));
        takeOver(told(RECEIVED, AComplaint.upheld(RECEIVED), answered(RECEIVED)));
    }

    @Test
    void nothing_happens_tomorrow() {
        var tomorrow = TODAY.plusDays(1);

        assertRefused(Rule.NOT_DATED_IN_THE_FUTURE, () -> takeOver(told(tomorrow, null, null)));
        assertRefused(Rule.NOT_DATED_IN_THE_FUTURE, () -> takeOver(told(null, AComplaint.upheld(tomorrow), null)));
        assertRefused(Rule.NOT_DATED_IN_THE_FUTURE, () -> takeOver(told(null, null, withdrawn(tomorrow))));
        takeOver(told(TODAY, AComplaint.upheld(TODAY), answered(TODAY)));
    }

    @Test
    void a_file_was_not_closed_before_its_answer() {
        assertRefused(
                Rule.CLOSED_SINCE_RESPONSE,
                () -> takeOver(told(null, AComplaint.upheld(LATE), answered(LATE.minusDays(1)))));
    }

    @Test
    void p1_a_receipt_on_a_date_that_stands_for_unknown_is_refused() {
        assertRefused(
                Rule.PLAUSIBLE_DATE,
                () -> Complaint.takeOver(
                        AnIntake.ofAComplaint()
                                .receivedOn(LocalDate.of(1900, 1, 1))
                                .build(),
                        told(null, null, null),
                        by(ALBA)));
    }

    @Test
    void blank_notes_are_no_notes() {
        var history = new History(null, " ", null, null, null, "", "a.csv:3");

        assertThat(history.formerHandler()).isNull();
        assertThat(history.followUpNote()).isNull();
    }

    private static Complaint takeOver(History history) {
        return Complaint.takeOver(AnIntake.ofAComplaint().build(), history, by(ELISE));
    }

    private static History told(LocalDate acknowledgedOn, Response response, Closure closure) {
        return new History(null, null, acknowledgedOn, response, closure, null, "a.csv:3");
    }

    private static History handledBy(PersonId handler, Closure closure) {
        return new History(handler, null, null, null, closure, null, "a.csv:3");
    }

    private static History formerHandler(Closure closure) {
        return new History(null, "Yvon Bel", null, null, closure, null, "a.csv:3");
    }

    private static Closure answered(LocalDate on) {
        return AComplaint.closure(on, ClosureReason.ANSWERED);
    }

    private static Closure withdrawn(LocalDate on) {
        return AComplaint.closure(on, ClosureReason.WITHDRAWN);
    }
}
