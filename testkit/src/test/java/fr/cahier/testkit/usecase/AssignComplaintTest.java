package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.DENIS;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.AssignComplaint;
import fr.cahier.application.complaint.AssignComplaint.Command;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Assignment;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintEvent.Assigned;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.complaint.Side;
import fr.cahier.domain.firm.PersonId;
import org.junit.jupiter.api.Test;

class AssignComplaintTest {
    private final Workplace here = new Workplace();
    private final AssignComplaint assignComplaint = new AssignComplaint(here.register.complaints(), here.staff);

    @Test
    void a_complaint_is_given_to_an_authorised_handler() {
        var number = here.keep(aComplaint());
        assign(CHLOE, number, BRUNO, null);

        var assignment = new Assignment(BRUNO, TODAY, null, null);
        assertThat(here.file(number).assignment()).isEqualTo(assignment);
        here.assertAdded(number, CHLOE, new Assigned(assignment));
    }

    @Test
    void who_only_records_or_has_left_handles_nothing() {
        var number = here.keep(aComplaint());

        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> assign(ALBA, number, CHLOE, null));
        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> assign(ALBA, number, DENIS, null));
    }

    @Test
    void the_person_concerned_handles_it_only_when_a_manager_says_why() {
        var concerned = new PersonConcerned("Bruno Modèle", Side.INTERNAL, BRUNO);
        var number = here.keep(Complaint.record(anIntake().against(concerned).build(), by(CHLOE)));

        here.assertRefused(Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED, () -> assign(ALBA, number, BRUNO, null));
        here.assertRefused(Rule.CONFLICT_OVERRIDDEN_BY_A_MANAGER, () -> assign(CHLOE, number, BRUNO, "Seul présent"));
        assign(ALBA, number, BRUNO, "Seul présent");
        assertThat(here.file(number).assignment()).isEqualTo(new Assignment(BRUNO, TODAY, null, "Seul présent"));
    }

    @Test
    void a_handler_whom_the_firm_does_not_know_is_no_choice() {
        var number = here.keep(aComplaint());

        here.assertFails(InvalidInput.class, () -> assign(ALBA, number, new PersonId("passant"), null));
    }

    @Test
    void a_complaint_that_is_not_there_cannot_be_given() {
        here.assertFails(NoSuchComplaint.class, () -> assign(ALBA, new ComplaintNumber(2026, 1), BRUNO, null));
    }

    private void assign(PersonId by, ComplaintNumber number, PersonId handler, String conflictReason) {
        assignComplaint.handle(new Command(by, number, handler, null, conflictReason));
    }
}
