package fr.cahier.domain.deadline;

import static fr.cahier.domain.deadline.APolicy.limit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.Step.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of several texts that apply, the earliest date wins and says what it won over. */
class EarliestTextTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final WorkingCalendar EVERY_DAY =
            new WorkingCalendar(Region.METROPOLE, EnumSet.allOf(DayOfWeek.class), List.of(), Set.of());
    private static final Validity PAST = new Validity(null, RECEIVED.minusDays(1));
    private static final Validity FUTURE = new Validity(RECEIVED.plusDays(1), null);

    @Test
    void the_earliest_date_wins_and_names_its_text() {
        var due = response(
                APolicy.named("slow").answerIn(30).build(),
                APolicy.named("quick").answerIn(10).version(4).build(),
                APolicy.named("middling").answerIn(20).build());

        assertThat(due.on()).isEqualTo("2026-03-12");
        assertThat(due.policy()).isEqualTo("quick");
        assertThat(due.policyVersion()).isEqualTo(4);
        assertThat(due.derivation())
                .containsExactly(
                        step(Kind.TEXT, null, "Charter quick, art. 1"),
                        step(Kind.START, RECEIVED, "RECEIVED"),
                        step(Kind.PERIOD, null, "10", "CALENDAR_DAY"),
                        step(Kind.ENDS, LocalDate.of(2026, 3, 12)),
                        step(Kind.LATER_THAN_THIS, LocalDate.of(2026, 4, 1), "Text slow"),
                        step(Kind.LATER_THAN_THIS, LocalDate.of(2026, 3, 22), "Text middling"));
        assertThat(due.warnings()).isEmpty();
    }

    @Test
    void of_equal_dates_the_text_that_the_firm_names_first() {
        var due = response(
                APolicy.named("one").answerIn(10).build(),
                APolicy.named("other").answerIn(10).build());

        assertThat(due.policy()).isEqualTo("one");
        assertThat(due.derivation()).contains(step(Kind.LATER_THAN_THIS, LocalDate.of(2026, 3, 12), "Text other"));
    }

    @Test
    void each_duty_has_the_text_that_is_earliest_for_it() {
        var both = APolicy.named("both")
                .limits(List.of(
                        limit(Duty.ACKNOWLEDGEMENT, 2, PeriodUnit.CALENDAR_DAY, StartEvent.RECEIVED),
                        limit(Duty.RESPONSE, 40, PeriodUnit.CALENDAR_DAY, StartEvent.RECEIVED)))
                .build();
        var due = rules(both, APolicy.named("quick").answerIn(10).build()).dueDates(ComplaintDates.received(RECEIVED));

        assertThat(due.acknowledgement().policy()).isEqualTo("both");
        assertThat(due.acknowledgement().on()).isEqualTo("2026-03-04");
        assertThat(due.response().policy()).isEqualTo("quick");
    }

    @Test
    void a_text_that_is_not_in_force_on_the_day_of_receipt_gives_no_date_and_says_so() {
        var due = response(
                APolicy.named("past").answerIn(3).validity(PAST).build(),
                APolicy.named("present").answerIn(30).build(),
                APolicy.named("future").answerIn(5).validity(FUTURE).build());

        assertThat(due.policy()).isEqualTo("present");
        assertThat(due.derivation())
                .filteredOn(step -> step.kind() == Kind.NOT_IN_FORCE)
                .containsExactly(
                        step(Kind.NOT_IN_FORCE, RECEIVED, "Text past"),
                        step(Kind.NOT_IN_FORCE, RECEIVED, "Text future"));
    }

    @Test
    void a_text_that_would_give_no_date_anyway_is_not_told_to_be_out_of_force() {
        var due = rules(APolicy.named("past").answerIn(3).validity(PAST).build())
                .dueDates(ComplaintDates.received(RECEIVED))
                .acknowledgement();

        assertThat(due.derivation()).extracting(Step::kind).doesNotContain(Kind.NOT_IN_FORCE);
    }

    @Test
    void a_day_of_sending_that_is_not_known_is_warned_of_also_for_the_text_that_was_overruled() {
        var sent = limit(Duty.RESPONSE, 20, PeriodUnit.CALENDAR_DAY, StartEvent.SENT);
        var own = rules(
                APolicy.named("quick").answerIn(10).build(),
                APolicy.named("sending").limits(List.of(sent)).build());

        assertThat(own.dueDates(ComplaintDates.received(RECEIVED)).response().warnings())
                .containsExactly(step(Kind.START_UNKNOWN, RECEIVED, "SENT", "Text sending"));
        assertThat(own.dueDates(new ComplaintDates(RECEIVED, RECEIVED, null))
                        .response()
                        .warnings())
                .isEmpty();
    }

    @Test
    void the_day_of_receipt_decides_what_is_in_force_and_not_the_day_of_sending() {
        var rules = rules(APolicy.named("past").answerIn(3).validity(PAST).build());
        var dates = new ComplaintDates(RECEIVED.minusDays(5), RECEIVED, RECEIVED);

        assertThat(rules.dueDates(dates).response().policy()).isEqualTo("procedure");
    }

    @Test
    void where_no_text_gives_a_date_the_procedure_does() {
        var due = rules(APolicy.named("quick").answerIn(10).build())
                .dueDates(ComplaintDates.received(RECEIVED))
                .acknowledgement();

        assertThat(due.policy()).isEqualTo("procedure");
        assertThat(due.on()).isEqualTo("2026-03-12");
        assertThat(due.derivation()).element(0).isEqualTo(step(Kind.PROCEDURE_FOR_WANT_OF_ANOTHER, null));
        assertThat(due.derivation()).element(1).isEqualTo(step(Kind.TEXT, null, "Plan de gestion des réclamations"));
    }

    @Test
    void a_text_that_was_not_read_or_can_be_read_otherwise_says_so() {
        var due =
                response(APolicy.named("quick").certainty(Certainty.CONCORDANT).build());

        assertThat(due.derivation()).element(1).isEqualTo(step(Kind.TEXT_UNCERTAIN, null, "CONCORDANT"));
    }

    @Test
    void the_acpr_counts_from_sending_and_is_earlier_than_the_procedure_when_the_post_was_slow() {
        var rules = new DeadlineRules(
                WorkingCalendar.of(Region.METROPOLE), List.of("procedure", "acpr-2024-r-02"), List.of());
        var dates = new ComplaintDates(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 7), null);
        var due = rules.dueDates(dates);

        assertThat(due.acknowledgement().on()).isEqualTo("2025-03-14");
        assertThat(due.acknowledgement().policy()).isEqualTo("acpr-2024-r-02");
        assertThat(due.response().on()).isEqualTo("2025-05-03");
        assertThat(due.response().policy()).isEqualTo("acpr-2024-r-02");
    }

    private static DueDate response(DeadlinePolicy... own) {
        return rules(own).dueDates(ComplaintDates.received(RECEIVED)).response();
    }

    private static DeadlineRules rules(DeadlinePolicy... own) {
        return new DeadlineRules(
                EVERY_DAY, Arrays.stream(own).map(DeadlinePolicy::id).toList(), List.of(own));
    }

    private static Step step(Kind kind, LocalDate on, String... details) {
        return new Step(kind, on, List.of(details));
    }
}
