package fr.cahier.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint received on 2 March 2026: acknowledge by 12 March, answer by 2 May. */
class TimetableTest {

    @ParameterizedTest(name = "acknowledged {0}, answered {1}, promised {2}, closed {3}: next {4}")
    @CsvSource({
        "          ,           ,           , false, 2026-03-12",
        "          ,           , 2026-03-10, false, 2026-03-10",
        "          ,           , 2026-03-20, false, 2026-03-12",
        "2026-03-05,           ,           , false, 2026-05-02",
        "2026-03-05,           , 2026-03-20, false, 2026-03-20",
        "2026-03-05,           , 2026-06-01, false, 2026-05-02",
        "          , 2026-03-05,           , false,           ",
        "2026-03-05, 2026-04-05,           , false,           ",
        "2026-03-05, 2026-04-05, 2026-06-01, false, 2026-06-01",
        "          ,           , 2026-03-10, true,            ",
        "          ,           ,           , true,            ",
    })
    void p3_p4_the_next_due_date_is_the_earliest_open_duty_or_promise(
            LocalDate acknowledgedOn, LocalDate respondedOn, LocalDate promisedOn, boolean closed, LocalDate next) {
        assertThat(timetable(acknowledgedOn, respondedOn, promisedOn, closed).nextDueOn())
                .isEqualTo(next);
    }

    @ParameterizedTest(name = "acknowledged {0}, answered {1}: acknowledged on {2}, {3}")
    @CsvSource({
        "          ,           ,           , OVERDUE",
        "2026-03-12,           , 2026-03-12, MET",
        "2026-03-13,           , 2026-03-13, MET_LATE",
        "          , 2026-03-12, 2026-03-12, MET",
        "          , 2026-03-13, 2026-03-13, MET_LATE",
        "2026-03-14, 2026-03-12, 2026-03-12, MET",
        "2026-03-12, 2026-03-14, 2026-03-12, MET",
        "2026-03-12, 2026-03-12, 2026-03-12, MET",
    })
    void p2_an_answer_in_time_acknowledges_too(
            LocalDate acknowledgedOn, LocalDate respondedOn, LocalDate metOn, DutyState expected) {
        var timetable = timetable(acknowledgedOn, respondedOn, null, false);

        assertThat(timetable.metOn(Duty.ACKNOWLEDGEMENT)).isEqualTo(metOn);
        assertThat(timetable.state(Duty.ACKNOWLEDGEMENT, LocalDate.of(2026, 6, 1)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "acknowledged {0}, answered {1}, closed {2}, asked on {3}: {4}")
    @CsvSource({
        "2026-03-05,           , false, 2026-05-02, OPEN",
        "2026-03-05,           , false, 2026-05-03, OVERDUE",
        "2026-03-05,           , true,  2026-05-03, NO_LONGER_OWED",
        "2026-03-05, 2026-05-02, true,  2026-05-03, MET",
        "          , 2026-05-03, true,  2026-05-03, MET_LATE",
    })
    void p5_an_acknowledgement_is_no_answer(
            LocalDate acknowledgedOn, LocalDate respondedOn, boolean closed, LocalDate today, DutyState expected) {
        assertThat(timetable(acknowledgedOn, respondedOn, null, closed).state(Duty.RESPONSE, today))
                .isEqualTo(expected);
    }

    @Test
    void each_duty_has_its_last_day() {
        assertThat(timetable(null, null, null, false).dueOn(Duty.ACKNOWLEDGEMENT))
                .isEqualTo("2026-03-12");
        assertThat(timetable(null, null, null, false).dueOn(Duty.RESPONSE)).isEqualTo("2026-05-02");
    }

    private static Timetable timetable(
            LocalDate acknowledgedOn, LocalDate respondedOn, LocalDate promisedOn, boolean closed) {
        var due = DeadlineRules.DEFAULT.dueDates(ComplaintDates.received(LocalDate.of(2026, 3, 2)));
        return new Timetable(
                due.acknowledgement().on(), due.response().on(), acknowledgedOn, respondedOn, promisedOn, closed);
    }
}
