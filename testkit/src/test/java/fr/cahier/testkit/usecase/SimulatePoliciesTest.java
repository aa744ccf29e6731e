package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.EMAIL;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.RECEIVED_ON;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.deadline.SimulatePolicies;
import fr.cahier.application.deadline.SimulatePolicies.Moved;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ProgressNotice;
import fr.cahier.domain.deadline.Certainty;
import fr.cahier.domain.deadline.Citation;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.deadline.EndConvention;
import fr.cahier.domain.deadline.Period;
import fr.cahier.domain.deadline.PeriodUnit;
import fr.cahier.domain.deadline.ShippedPolicies;
import fr.cahier.domain.deadline.StartEvent;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.deadline.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatePoliciesTest {
    private final Workplace here = new Workplace();
    private final SimulatePolicies simulatePolicies =
            new SimulatePolicies(here.register.rows(), here.register.dueDates(), here.register.settings(), here.staff);
    private final List<Moved> moved = new ArrayList<>();

    @Test
    void each_date_that_would_move_is_told_with_both_states_and_nothing_is_written() {
        // Counted from sending: ten jours ouvrables from 20 February 2026 end on 4 March.
        var number = acknowledgedOn(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 2, 20));
        var before = here.file(number);

        assertThat(simulate("acpr-2024-r-02")).isOne();
        assertThat(moved)
                .containsExactly(
                        new Moved(
                                number,
                                null,
                                Duty.ACKNOWLEDGEMENT,
                                LocalDate.of(2026, 3, 12),
                                LocalDate.of(2026, 3, 4),
                                "acpr-2024-r-02",
                                DutyState.MET,
                                DutyState.MET_LATE),
                        new Moved(
                                number,
                                null,
                                Duty.RESPONSE,
                                LocalDate.of(2026, 5, 2),
                                LocalDate.of(2026, 4, 20),
                                "acpr-2024-r-02",
                                DutyState.OPEN,
                                DutyState.OPEN));
        assertThat(moved.get(0).becomesLate()).isTrue();
        assertThat(moved.get(0).becomesTimely()).isFalse();
        assertThat(moved.get(1).becomesLate()).isFalse();
        assertThat(here.file(number)).isEqualTo(before);
    }

    @Test
    void a_delay_that_other_texts_would_not_see_is_told_too() {
        var number = acknowledgedOn(LocalDate.of(2026, 3, 13), null);
        simulate("amf-doc-2012-07");

        assertThat(moved).singleElement().satisfies(found -> {
            assertThat(found.complaint()).isEqualTo(number);
            assertThat(found.to()).isEqualTo(LocalDate.of(2026, 3, 13));
            assertThat(found.becomesTimely()).isTrue();
            assertThat(found.becomesLate()).isFalse();
        });
    }

    @Test
    void the_earliest_of_several_texts_counts_and_what_stays_is_not_told() {
        acknowledgedOn(LocalDate.of(2026, 3, 5), null);

        assertThat(simulate("amf-doc-2012-07", "procedure")).isOne();
        assertThat(moved).isEmpty();
    }

    @Test
    void the_texts_of_today_move_nothing_of_what_they_gave_and_a_holding_response_added() {
        var under = FIRM.withDeadlines(FIRM.deadlines().under(List.of("psp-l133-45")));
        var alba = new Acting(under, under.requirePerson(ALBA), TODAY);
        var file = Complaint.record(anIntake().build(), alba);
        file.inform(new ProgressNotice(TODAY, EMAIL, "Expertise", LocalDate.of(2026, 4, 3), true), alba);
        here.keep(file);

        simulate("psp-l133-45");
        assertThat(moved).isEmpty();
        simulate("procedure");
        assertThat(moved).extracting(Moved::to).containsExactly(LocalDate.of(2026, 5, 2));
    }

    @Test
    void a_day_of_recording_that_a_date_was_counted_from_is_still_counted_from() {
        var own = new DeadlinePolicy(
                "charte",
                1,
                "Charte",
                new Citation("Charte", null, null, Certainty.ESTABLISHED),
                Validity.ALWAYS,
                List.of(new TimeLimit(
                        Duty.RESPONSE,
                        new Period(5, PeriodUnit.CALENDAR_DAY),
                        StartEvent.RECORDED,
                        EndConvention.STRICT)),
                ShippedPolicies.PROCEDURE.recourse());
        var under = FIRM.withDeadlines(new DeadlineRules(FIRM.deadlines().calendar(), List.of("charte"), List.of(own)));
        here.register.settings().replace(FIRM, under, List.of("+ charte"), stamp(ALBA));
        here.keep(Complaint.record(anIntake().build(), new Acting(under, under.requirePerson(ALBA), TODAY)));

        simulate("charte");
        assertThat(moved).isEmpty();
    }

    @Test
    void an_unknown_text_cannot_be_tried() {
        assertThatThrownBy(() -> simulate("acpr"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("policy: NOT_ONE_OF");
    }

    private long simulate(String... policies) {
        return simulatePolicies.handle(List.of(policies), moved::add);
    }

    private ComplaintNumber acknowledgedOn(LocalDate day, LocalDate sentOn) {
        var intake = anIntake().receivedOn(RECEIVED_ON).sentOn(sentOn).build();
        var file = Complaint.record(intake, by(CHLOE));
        file.acknowledge(new Acknowledgement(day, null), by(ALBA));
        return here.keep(file);
    }
}
