package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.RECEIVED_ON;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.CorrectComplaint;
import fr.cahier.application.complaint.CorrectComplaint.Command;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintEvent.Corrected;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Correction;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectComplaintTest {
    private final Workplace here = new Workplace();
    private final CorrectComplaint correctComplaint = new CorrectComplaint(here.register.complaints(), here.staff);

    @Test
    void a_correction_keeps_both_values_in_the_journal() {
        var number = here.keep(aComplaint());
        var corrected =
                anIntake().subject("Attestation en retard").reference("REC-7").build();
        correct(CHLOE, number, corrected);

        assertThat(here.file(number).intake()).isEqualTo(corrected);
        here.assertAdded(
                number,
                CHLOE,
                new Corrected(List.of(
                        new Correction(ComplaintField.REFERENCE, null, "REC-7"),
                        new Correction(ComplaintField.SUBJECT, "Attestation jamais reçue", "Attestation en retard"))));
    }

    @Test
    void the_day_of_receipt_stays() {
        var number = here.keep(aComplaint());

        here.assertRefused(
                Rule.RECEIPT_DATE_STAYS,
                () -> correct(
                        ALBA,
                        number,
                        anIntake().receivedOn(RECEIVED_ON.plusDays(1)).build()));
    }

    @Test
    void what_could_not_have_been_recorded_is_no_correction() {
        var number = here.keep(aComplaint());

        here.assertRefused(
                Rule.CHOSEN_FROM_THE_FIRMS_LIST,
                () -> correct(
                        ALBA, number, anIntake().about(new Code("INCONNU")).build()));
    }

    @Test
    void a_reference_finds_one_complaint() {
        var first = here.keep(aComplaint());
        var second = here.keep(aComplaint());
        correct(CHLOE, first, anIntake().reference("REC-7").build());

        here.assertRefused(
                Rule.REFERENCE_NAMES_ONE_COMPLAINT,
                () -> correct(CHLOE, second, anIntake().reference("REC-7").build()));
        correct(CHLOE, first, anIntake().reference("REC-7").subject("Autre").build());

        assertThat(here.file(first).intake().subject()).isEqualTo("Autre");
    }

    @Test
    void a_closed_file_no_longer_changes() {
        var number = here.keep((file, by) -> file.close(new Closure(TODAY, ClosureReason.WITHDRAWN, null), by));

        here.assertRefused(
                Rule.COMPLAINT_IS_OPEN,
                () -> correct(ALBA, number, anIntake().subject("Autre").build()));
    }

    private void correct(PersonId by, ComplaintNumber number, Intake corrected) {
        correctComplaint.handle(new Command(by, number, corrected));
    }
}
