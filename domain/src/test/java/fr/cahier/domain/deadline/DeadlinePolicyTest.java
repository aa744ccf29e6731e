package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlinePolicyTest {

    @ParameterizedTest(name = "received {0}: acknowledge by {1}, answer by {2} ({3})")
    @CsvFileSource(resources = "worked-cases.csv", numLinesToSkip = 1)
    void p2_p5_ten_days_and_two_months_from_receipt(
            LocalDate receivedOn, LocalDate acknowledgeBy, LocalDate respondBy, String why) {
        var due = DeadlinePolicy.inForceOn(receivedOn).dueDatesFor(receivedOn);

        assertThat(due.acknowledgementDueOn()).as(why).isEqualTo(acknowledgeBy);
        assertThat(due.responseDueOn()).as(why).isEqualTo(respondBy);
    }

    @Test
    void due_dates_are_pinned_to_the_policy_that_gave_them() {
        var due = DeadlinePolicy.PROCEDURE.dueDatesFor(LocalDate.of(2026, 3, 2));

        assertThat(due.policy()).isEqualTo("procedure");
        assertThat(due.policyVersion()).isEqualTo(1);
        assertThat(DeadlinePolicy.PROCEDURE.citation()).isEqualTo("Plan de gestion des réclamations");
    }

    @Test
    void another_text_is_other_data() {
        var quick = new DeadlinePolicy("quick", 3, "Charte", new Period.CalendarDays(2), new Period.CalendarDays(30));

        assertThat(quick.dueDatesFor(LocalDate.of(2026, 2, 27)))
                .isEqualTo(new DueDates("quick", 3, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 29)));
    }
}
