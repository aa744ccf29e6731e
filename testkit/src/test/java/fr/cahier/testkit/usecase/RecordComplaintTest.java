package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.PHONE;
import static fr.cahier.testkit.Fixtures.RECEIVED_ON;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.TRAINING;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.RecordComplaint;
import fr.cahier.application.complaint.RecordComplaint.Command;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Assignment;
import fr.cahier.domain.complaint.ComplaintEvent.Assigned;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.firm.PersonId;
import org.junit.jupiter.api.Test;

class RecordComplaintTest {
    private static final DueDates DUE = FIRM.deadlines().dueDates(new ComplaintDates(null, RECEIVED_ON, TODAY));

    private final Workplace here = new Workplace();
    private final RecordComplaint recordComplaint = new RecordComplaint(here.register.complaints(), here.staff);

    @Test
    void a_receipt_gets_the_next_number_its_due_dates_and_a_place_in_the_journal() {
        var number = record(CHLOE, anIntake().build(), null, null);

        assertThat(number).isEqualTo(new ComplaintNumber(2026, 1));
        assertThat(here.file(number).intake()).isEqualTo(anIntake().build());
        assertThat(here.file(number).assignment()).isNull();
        assertThat(DUE.acknowledgement().on()).isEqualTo("2026-03-12");
        assertThat(DUE.response().on()).isEqualTo("2026-05-02");
        here.assertAdded(number, CHLOE, new Recorded(anIntake().build(), DUE, false, null, null));
    }

    @Test
    void what_came_by_telephone_is_to_be_put_in_writing() {
        assertThat(here.file(record(CHLOE, anIntake().by(PHONE).build(), null, null))
                        .toBePutInWriting())
                .isTrue();
    }

    @Test
    void a_handler_may_be_named_at_once_even_by_who_handles_nothing() {
        var number = record(CHLOE, anIntake().build(), BRUNO, null);

        var assignment = new Assignment(BRUNO, TODAY, null, null);
        assertThat(here.file(number).assignment()).isEqualTo(assignment);
        here.assertAdded(
                number, CHLOE, new Recorded(anIntake().build(), DUE, false, null, null), new Assigned(assignment));
    }

    @Test
    void a_reference_of_another_complaint_is_refused() {
        record(CHLOE, anIntake().reference("REC-7").build(), null, null);

        here.assertRefused(
                Rule.REFERENCE_NAMES_ONE_COMPLAINT,
                () -> record(CHLOE, anIntake().reference("REC-7").build(), null, null));
    }

    @Test
    void departing_from_the_clients_choice_takes_a_reason() {
        var intake = anIntake().preferring(ALBA).build();

        here.assertRefused(Rule.PREFERRED_HANDLER_HONOURED, () -> record(CHLOE, intake, BRUNO, null));
        assertThat(here.file(record(CHLOE, intake, BRUNO, "Alba est absente")).assignment())
                .isEqualTo(new Assignment(BRUNO, TODAY, "Alba est absente", null));
    }

    @Test
    void a_handler_who_does_not_know_the_service_is_refused_and_the_receipt_with_it() {
        here.assertRefused(
                Rule.HANDLER_COMPETENT_FOR_THE_SERVICE,
                () -> record(CHLOE, anIntake().about(TRAINING).build(), BRUNO, null));
    }

    @Test
    void a_receipt_of_tomorrow_is_refused() {
        here.assertRefused(
                Rule.NOT_DATED_IN_THE_FUTURE,
                () -> record(CHLOE, anIntake().receivedOn(TODAY.plusDays(1)).build(), null, null));
    }

    @Test
    void a_stranger_records_nothing() {
        here.assertRefused(
                Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM,
                () -> record(new PersonId("passant"), anIntake().build(), null, null));
    }

    private ComplaintNumber record(PersonId by, Intake intake, PersonId handler, String departureReason) {
        return recordComplaint.handle(new Command(by, intake, handler, departureReason, null));
    }
}
