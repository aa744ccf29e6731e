package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionFound;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionLeftWithoutAction;
import org.junit.jupiter.api.Test;

/** « Ainsi que les dysfonctionnements identifiés. » */
class MalfunctionTest {

    @Test
    void p10_malfunctions_are_numbered_in_the_order_of_finding() {
        var complaint = AComplaint.loaded(AComplaint.recorded());

        var first = complaint.findMalfunction(MalfunctionKind.DYSFUNCTION, " Courrier égaré ", by(ALBA));
        var second = complaint.findMalfunction(MalfunctionKind.BAD_PRACTICE, "Pas de relance", by(ALBA));

        assertThat(first).isEqualTo(new Malfunction(1, MalfunctionKind.DYSFUNCTION, "Courrier égaré", TODAY, null));
        assertThat(second).isEqualTo(new Malfunction(2, MalfunctionKind.BAD_PRACTICE, "Pas de relance", TODAY, null));
        assertThat(complaint.snapshot().malfunctions()).containsExactly(first, second);
        assertThat(complaint.events()).containsExactly(new MalfunctionFound(first), new MalfunctionFound(second));
    }

    @Test
    void p10_a_malfunction_may_be_found_after_the_closing() {
        var complaint = AComplaint.closed();

        complaint.findMalfunction(MalfunctionKind.BREACH, "Devoir de conseil", by(ALBA));

        assertThat(complaint.snapshot().malfunctions()).hasSize(1);
    }

    @Test
    void p10_a_malfunction_says_what_it_is() {
        var complaint = AComplaint.recorded();

        assertInvalid(
                "malfunction",
                Problem.REQUIRED,
                () -> complaint.findMalfunction(MalfunctionKind.BREACH, " ", by(ALBA)));
        assertThat(complaint.snapshot().malfunctions()).isEmpty();
    }

    @Test
    void p8_only_a_handler_finds_a_malfunction_or_leaves_one() {
        assertRefused(
                Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                AComplaint.recorded(),
                complaint -> complaint.findMalfunction(MalfunctionKind.BREACH, "Oubli", by(ELISE)));
        assertRefused(
                Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                withTwo(),
                complaint -> complaint.leaveWithoutAction(1, "cas isolé", by(ELISE)));
    }

    @Test
    void p11_a_malfunction_is_left_without_action_for_a_reason() {
        var complaint = AComplaint.loaded(withTwo());

        complaint.leaveWithoutAction(2, " cas isolé ", by(ALBA));

        assertThat(complaint.snapshot().malfunctions())
                .extracting(Malfunction::noActionReason)
                .containsExactly(null, "cas isolé");
        assertThat(complaint.events()).containsExactly(new MalfunctionLeftWithoutAction(2, "cas isolé"));
    }

    @Test
    void p11_leaving_a_malfunction_takes_a_reason() {
        var complaint = withTwo();
        var before = complaint.snapshot();

        assertInvalid("reason", Problem.REQUIRED, () -> complaint.leaveWithoutAction(1, " ", by(ALBA)));
        assertThat(complaint.snapshot()).isEqualTo(before);
    }

    @Test
    void p10_the_malfunction_named_is_on_the_file() {
        for (var index : new int[] {-1, 0, 3}) {
            assertRefused(
                    Rule.MALFUNCTION_IS_ON_FILE,
                    withTwo(),
                    complaint -> complaint.leaveWithoutAction(index, "cas isolé", by(ALBA)));
        }
        withTwo().leaveWithoutAction(1, "cas isolé", by(ALBA));
    }

    private static Complaint withTwo() {
        var complaint = AComplaint.recorded();
        complaint.findMalfunction(MalfunctionKind.DYSFUNCTION, "Courrier égaré", by(ALBA));
        complaint.findMalfunction(MalfunctionKind.BAD_PRACTICE, "Pas de relance", by(ALBA));
        return complaint;
    }
}
