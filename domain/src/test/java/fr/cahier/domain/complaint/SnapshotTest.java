package fr.cahier.domain.complaint;

import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store keeps, what it gives back, and what its cell of « suites » says. */
class SnapshotTest {
    private static final Malfunction OVERLOOKED =
            new Malfunction(1, MalfunctionKind.BREACH, "Oubli", TODAY, "cas isolé");

    /** Every value differs from what a new file has, and no two are alike. */
    private static final ComplaintSnapshot FULL = new ComplaintSnapshot(
            new ComplaintNumber(2026, 42),
            7,
            AnIntake.thatTellsEverything().build(),
            true,
            DueDates.of("older", 3, TODAY.plusDays(1), TODAY.plusDays(2)),
            new Assignment(ALBA.id(), TODAY.plusDays(3), "congés", null),
            "Yvon Bel",
            AComplaint.acknowledgement(TODAY.plusDays(4)),
            TODAY.plusDays(5),
            AComplaint.rejected(TODAY.plusDays(6)),
            TODAY.plusDays(7),
            true,
            new Closure(TODAY.plusDays(8), ClosureReason.ANSWERED, null),
            new Closure(TODAY.plusDays(9), ClosureReason.WITHDRAWN, "accord"),
            new Reopening(TODAY.plusDays(10), "erreur", TODAY.plusDays(11)),
            List.of(OVERLOOKED),
            "suivi papier");

    @Test
    void a_loaded_file_is_the_stored_one_with_nothing_to_add() {
        var complaint = Complaint.from(FULL);

        assertThat(complaint.snapshot()).isEqualTo(FULL);
        assertThat(complaint.events()).isEmpty();
    }

    @Test
    void loading_checks_no_rule_so_that_old_files_outlive_the_rules() {
        var due = AComplaint.recorded().snapshot().dueDates();
        var old = new ComplaintSnapshot(
                new ComplaintNumber(1900, 1),
                1,
                AnIntake.ofAComplaint()
                        .receivedOn(LocalDate.of(1900, 1, 1))
                        .by(new Code("TELEX"))
                        .build(),
                false,
                due,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                AComplaint.closure(LocalDate.of(1899, 1, 1), ClosureReason.ANSWERED),
                null,
                null,
                List.of(),
                null);

        assertThat(Complaint.from(old).snapshot()).isEqualTo(old);
    }

    @Test
    void a_snapshot_does_not_follow_what_happens_later() {
        var complaint = AComplaint.recorded();
        var before = complaint.snapshot();
        var events = complaint.events();

        complaint.findMalfunction(MalfunctionKind.BREACH, "Oubli", by(ALBA));

        assertThat(before.malfunctions()).isEmpty();
        assertThat(events).hasSize(1);
    }

    @Test
    void a_loaded_file_does_not_change_the_stored_one() {
        var stored = AComplaint.recorded().snapshot();

        Complaint.from(stored).findMalfunction(MalfunctionKind.BREACH, "Oubli", by(ALBA));

        assertThat(stored.malfunctions()).isEmpty();
    }

    @Test
    void commands_leave_number_and_version_to_the_store() {
        var complaint = Complaint.from(FULL);

        complaint.findMalfunction(MalfunctionKind.BREACH, "Oubli", by(ALBA));

        assertThat(complaint.snapshot().version()).isEqualTo(7);
        assertThat(complaint.snapshot().number()).isEqualTo(new ComplaintNumber(2026, 42));
        assertThat(AComplaint.closed().snapshot().version()).isZero();
        assertThat(AComplaint.closed().snapshot().number()).isNull();
    }

    @Test
    void facts_come_in_the_order_in_which_they_were_written() {
        var complaint = AComplaint.recorded();
        complaint.assignTo(BRUNO, null, null, by(ALBA));
        complaint.acknowledge(AComplaint.acknowledgement(TODAY), by(ALBA));
        complaint.correct(AnIntake.ofAComplaint().subject("Retard").build(), by(ALBA));
        complaint.inform(AComplaint.notice(TODAY, TODAY), by(ALBA));
        complaint.findMalfunction(MalfunctionKind.BREACH, "Oubli", by(ALBA));
        complaint.respond(AComplaint.rejected(TODAY), by(ALBA));
        complaint.close(AComplaint.closure(TODAY, ClosureReason.ANSWERED), by(ALBA));
        complaint.leaveWithoutAction(1, "cas isolé", by(ALBA));
        complaint.reopen(AComplaint.reopening(TODAY), by(ALBA));

        assertThat(complaint.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "Recorded",
                        "Assigned",
                        "Acknowledged",
                        "Corrected",
                        "ClientInformed",
                        "MalfunctionFound",
                        "Responded",
                        "Closed",
                        "MalfunctionLeftWithoutAction",
                        "Reopened");
    }

    @Test
    void the_names_of_facts_are_kept_forever_in_journals() {
        assertThat(Arrays.stream(ComplaintEvent.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Recorded",
                        "Corrected",
                        "Assigned",
                        "FollowUpNoted",
                        "FormerHandlerNamed",
                        "Acknowledged",
                        "ClientInformed",
                        "ResponseExtended",
                        "Redated",
                        "Responded",
                        "MalfunctionFound",
                        "MalfunctionLeftWithoutAction",
                        "Closed",
                        "Reopened");
    }

    @Test
    void p1_the_follow_up_of_a_new_file_is_empty() {
        assertThat(AComplaint.recorded().snapshot().followUp()).isNull();
    }

    @Test
    void p1_the_follow_up_tells_the_whole_course_in_one_cell() {
        assertThat(FULL.followUp())
                .isEqualTo("suivi papier ; accusé de réception le 20/03/2026 ; réponse défavorable le 22/03/2026"
                        + " ; rouverte le 26/03/2026 ; clôture : répondue");
    }

    @Test
    void p1_the_follow_up_tells_what_was_granted() {
        assertThat(followUp(new Redress(RedressKind.APOLOGY, null)))
                .isEqualTo("réponse favorable le 16/03/2026 (excuses)");
        assertThat(followUp(new Redress(RedressKind.REFUND, Euros.parse("80.5"))))
                .isEqualTo("réponse favorable le 16/03/2026 (remboursement : 80,50 €)");
        assertThat(followUp(Redress.NONE)).isEqualTo("réponse favorable le 16/03/2026");
    }

    @Test
    void the_lists_inside_a_fact_are_its_own() {
        var corrections = new ArrayList<Correction>();
        var event = new ComplaintEvent.Corrected(corrections);
        corrections.add(new Correction(ComplaintField.SUBJECT, "a", "b"));

        assertThat(event.corrections()).isEmpty();
    }

    private static String followUp(Redress redress) {
        var complaint = AComplaint.assignedTo(ALBA);
        complaint.respond(new Response(TODAY, null, Outcome.UPHELD, "Oui.", redress, null), by(ALBA));
        return complaint.snapshot().followUp();
    }
}
