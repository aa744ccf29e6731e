package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.EMAIL;
import static fr.cahier.testkit.Fixtures.PHONE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.deadline.ExplainDueDates;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.deadline.RecourseClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplainDueDatesTest {
    private final Workplace here = new Workplace();
    private final ExplainDueDates explainDueDates =
            new ExplainDueDates(here.register.rows(), here.register.dueDates(), here.register.settings(), here.staff);

    @Test
    void each_duty_tells_its_date_its_steps_and_where_it_stands() {
        var file = aComplaint();
        file.acknowledge(new Acknowledgement(TODAY, null), by(ALBA));
        var number = here.keep(file);
        var told = explainDueDates.handle(number);

        assertThat(told.row().number()).isEqualTo(number);
        assertThat(told.duties()).extracting("duty").containsExactly(Duty.ACKNOWLEDGEMENT, Duty.RESPONSE);
        assertThat(told.duties()).extracting("state").containsExactly(DutyState.MET_LATE, DutyState.OPEN);
        assertThat(told.duties()).extracting("metOn").containsExactly(TODAY, null);
        assertThat(told.duties().get(1).due())
                .isEqualTo(here.file(number).dueDates().response());
        assertThat(told.duties().get(1).due().derivation()).isNotEmpty();
    }

    @Test
    void the_recourse_is_counted_from_the_day_of_sending_where_it_is_known_and_ends_the_wait_with_the_answer() {
        var sent = LocalDate.of(2026, 2, 27);
        var file = Complaint.record(anIntake().sentOn(sent).build(), by(CHLOE));
        assertThat(explainDueDates.handle(here.keep(file)).recourse())
                .isEqualTo(new RecourseClock(LocalDate.of(2026, 4, 28), LocalDate.of(2027, 2, 27)));

        var answered = Complaint.record(anIntake().build(), by(CHLOE));
        answered.assignTo(by(ALBA).person(), null, null, by(ALBA));
        answered.respond(new Response(TODAY, EMAIL, Outcome.UPHELD, "Oui", Redress.NONE, null), by(ALBA));
        assertThat(explainDueDates.handle(here.keep(answered)).recourse())
                .isEqualTo(new RecourseClock(TODAY, LocalDate.of(2027, 3, 2)));
    }

    @Test
    void what_is_not_in_writing_opens_no_recourse_yet() {
        var oral = Complaint.record(anIntake().by(PHONE).build(), by(CHLOE));

        assertThat(explainDueDates.handle(here.keep(oral)).recourse()).isNull();
    }

    @Test
    void a_complaint_that_is_not_there_is_named() {
        assertThatThrownBy(() -> explainDueDates.handle(new ComplaintNumber(2020, 1)))
                .isInstanceOf(NoSuchComplaint.class);
    }
}
