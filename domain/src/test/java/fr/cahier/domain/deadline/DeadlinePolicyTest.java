package fr.cahier.domain.deadline;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.deadline.APolicy.limit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.deadline.Step.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinePolicyTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Region.METROPOLE);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final ComplaintDates DATES = ComplaintDates.received(RECEIVED);

    @ParameterizedTest(name = "received {0}: acknowledge by {1}, answer by {2} ({3})")
    @CsvFileSource(resources = "worked-cases.csv", numLinesToSkip = 1)
    void p2_p5_ten_days_and_two_months_from_receipt(
            LocalDate receivedOn, LocalDate acknowledgeBy, LocalDate respondBy, String why) {
        var due = DeadlineRules.DEFAULT.dueDates(ComplaintDates.received(receivedOn));

        assertThat(due.acknowledgement().on()).as(why).isEqualTo(acknowledgeBy);
        assertThat(due.response().on()).as(why).isEqualTo(respondBy);
    }

    @Test
    void a_due_date_is_pinned_to_the_text_and_the_version_that_gave_it() {
        var quick = APolicy.named("quick").version(3).answerIn(2).build();
        var due = quick.dueDate(Duty.RESPONSE, DATES, CALENDAR).orElseThrow();

        assertThat(due.on()).isEqualTo("2026-03-04");
        assertThat(due.policy()).isEqualTo("quick");
        assertThat(due.policyVersion()).isEqualTo(3);
        assertThat(due.derivation())
                .extracting(Step::kind)
                .containsExactly(Kind.TEXT, Kind.START, Kind.PERIOD, Kind.ENDS);
        assertThat(due.extensible()).isNull();
    }

    @Test
    void a_text_may_be_silent_on_a_duty() {
        var quick = APolicy.named("quick").build();

        assertThat(quick.limit(Duty.ACKNOWLEDGEMENT)).isEmpty();
        assertThat(quick.limit(Duty.RESPONSE)).contains(quick.limits().get(0));
        assertThat(quick.dueDate(Duty.ACKNOWLEDGEMENT, DATES, CALENDAR)).isEmpty();
    }

    @Test
    void asked_alone_it_answers_even_when_it_is_not_in_force_and_says_so() {
        var past = APolicy.named("past")
                .validity(new Validity(null, RECEIVED.minusDays(1)))
                .build();
        var due = past.dueDate(Duty.RESPONSE, DATES, CALENDAR).orElseThrow();

        assertThat(due.on()).isEqualTo("2026-03-22");
        assertThat(due.warnings()).contains(new Step(Kind.OUT_OF_FORCE, RECEIVED, List.of("Text past")));
    }

    @Test
    void asked_alone_it_tells_how_far_it_can_be_extended() {
        var payment = ShippedPolicies.find("psp-l133-45").orElseThrow();
        var due = payment.dueDate(Duty.RESPONSE, ComplaintDates.received(LocalDate.of(2025, 4, 28)), CALENDAR)
                .orElseThrow();

        assertThat(due.extensible().until()).isEqualTo("2025-06-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "9", "charter", "charter-2026", "1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16"})
    void such_is_an_identifier(String id) {
        assertThat(APolicy.named(id).build().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Charter",
                "charte r",
                "charter-",
                "-charter",
                "a--b",
                "chârte",
                "1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16-17"
            })
    void such_is_none(String id) {
        assertInvalid("id", Problem.NOT_A_POLICY_ID, () -> APolicy.named(id).build());
    }

    @Test
    void an_identifier_has_sixty_characters_at_most() {
        assertThat(APolicy.named("a".repeat(60)).build().id()).hasSize(60);
        assertInvalid(
                "id",
                Problem.NOT_A_POLICY_ID,
                () -> APolicy.named("a".repeat(61)).build());
    }

    @Test
    void versions_count_from_one() {
        assertInvalid(
                "version",
                Problem.NOT_A_VERSION,
                () -> APolicy.named("charter").version(0).build());
    }

    @Test
    void each_duty_has_one_limit_at_most_and_the_text_one_at_least() {
        var response = limit(Duty.RESPONSE, 10, PeriodUnit.CALENDAR_DAY, StartEvent.RECEIVED);
        var slower = limit(Duty.RESPONSE, 20, PeriodUnit.CALENDAR_DAY, StartEvent.RECEIVED);

        assertInvalid(
                "limits",
                Problem.REQUIRED,
                () -> APolicy.named("charter").limits(List.of()).build());
        var refusal = assertInvalid(
                "limits",
                Problem.DUPLICATE,
                () -> APolicy.named("charter").limits(List.of(response, slower)).build());
        assertThat(refusal.sentence(Locale.FRENCH)).doesNotContain("RESPONSE");
    }

    @Test
    void its_title_is_a_line_and_its_limits_are_not_to_be_modified() {
        var charter = APolicy.named("charter").build();

        assertThat(charter.limits()).isUnmodifiable();
        assertInvalid(
                "title",
                Problem.REQUIRED,
                () -> new DeadlinePolicy(
                        "charter", 1, " ", charter.citation(), Validity.ALWAYS, charter.limits(), charter.recourse()));
    }

    @Test
    void asked_alone_it_warns_of_a_day_of_sending_that_is_not_known() {
        var text = ShippedPolicies.find("acpr-2024-r-02").orElseThrow();
        var received = LocalDate.of(2026, 5, 4);
        var due = text.dueDate(Duty.RESPONSE, ComplaintDates.received(received), CALENDAR)
                .orElseThrow();

        assertThat(due.derivation()).contains(new Step(Kind.START_UNKNOWN, received, List.of("SENT", text.title())));
    }
}
