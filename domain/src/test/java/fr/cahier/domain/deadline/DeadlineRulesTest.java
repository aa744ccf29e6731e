package fr.cahier.domain.deadline;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeadlineRulesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Region.METROPOLE);
    private static final DeadlinePolicy CHARTER =
            APolicy.named("charter").version(2).build();

    @Test
    void a_firm_that_said_nothing_is_under_the_procedure_alone() {
        assertThat(DeadlineRules.DEFAULT.applied()).containsExactly(ShippedPolicies.PROCEDURE);
        assertThat(DeadlineRules.DEFAULT.calendar()).isEqualTo(CALENDAR);
        assertThat(DeadlineRules.DEFAULT.ownPolicies()).isEmpty();
    }

    @Test
    void elsewhere_the_procedure_has_the_calendar_of_the_place() {
        var rules = DeadlineRules.of(WorkingCalendar.of(Region.MAYOTTE));

        assertThat(rules)
                .isEqualTo(new DeadlineRules(WorkingCalendar.of(Region.MAYOTTE), List.of("procedure"), List.of()));
    }

    @Test
    void a_firm_adds_texts_of_its_own_to_the_shipped_ones() {
        var rules = rules(List.of("amf-doc-2012-07", "charter"), CHARTER);

        assertThat(rules.applied())
                .containsExactly(ShippedPolicies.find("amf-doc-2012-07").orElseThrow(), CHARTER);
        assertThat(rules.requirePolicy("charter")).isEqualTo(CHARTER);
        assertThat(rules.requirePolicy("procedure")).isEqualTo(ShippedPolicies.PROCEDURE);
        assertThat(rules.requirePolicy("charter")).isSameAs(CHARTER);
    }

    @Test
    void the_same_calendar_serves_other_texts() {
        var rules = rules(List.of("procedure"), CHARTER).under(List.of("charter"));

        assertThat(rules).isEqualTo(rules(List.of("charter"), CHARTER));
    }

    @Test
    void an_unknown_text_is_refused_with_all_that_are_known() {
        var refusal = assertInvalid("policy", Problem.NOT_ONE_OF, () -> rules(List.of("charter", "bylaw"), CHARTER));

        assertThat(refusal.sentence(Locale.ENGLISH))
                .endsWith("procedure, acpr-2016-r-02, acpr-2022-r-01, acpr-2024-r-02, amf-doc-2012-07, psp-l133-45,"
                        + " gdpr-art-12, charter");
        assertInvalid("policy", Problem.NOT_ONE_OF, () -> DeadlineRules.DEFAULT.requirePolicy("charter"));
    }

    @Test
    void at_least_one_text_applies() {
        assertInvalid("policies", Problem.REQUIRED, () -> rules(List.of(), CHARTER));
    }

    @Test
    void no_text_is_named_twice() {
        var refusal = assertInvalid(
                "policies", Problem.DUPLICATE, () -> rules(List.of("charter", "procedure", "charter"), CHARTER));

        assertThat(refusal.sentence(Locale.ENGLISH)).contains("charter");
    }

    @Test
    void no_text_is_written_under_the_identifier_of_another() {
        var posing = APolicy.named("procedure").build();

        assertInvalid("ownPolicies", Problem.DUPLICATE, () -> rules(List.of("procedure"), posing));
        assertInvalid("ownPolicies", Problem.DUPLICATE, () -> rules(List.of("charter"), CHARTER, CHARTER));
    }

    @Test
    void its_lists_are_not_to_be_modified() {
        var rules = rules(List.of("charter"), CHARTER);

        assertThat(rules.policies()).isUnmodifiable();
        assertThat(rules.ownPolicies()).isUnmodifiable();
    }

    @Test
    void a_text_that_changes_raises_its_version() {
        var before = rules(List.of("charter"), CHARTER);
        var changed = APolicy.named("charter").answerIn(15);

        var refusal = assertRefused(
                Rule.POLICY_CHANGES_WITH_ITS_VERSION,
                () -> before.requireVersionsKept(
                        rules(List.of("charter"), changed.version(2).build())));
        assertThat(refusal.sentence(Locale.ENGLISH)).contains("charter");
        assertRefused(
                Rule.POLICY_CHANGES_WITH_ITS_VERSION,
                () -> before.requireVersionsKept(
                        rules(List.of("charter"), changed.version(1).build())));
        assertThatCode(() -> before.requireVersionsKept(
                        rules(List.of("charter"), changed.version(3).build())))
                .doesNotThrowAnyException();
    }

    @Test
    void a_text_that_stays_as_it_is_or_comes_asks_for_nothing_and_none_goes() {
        var before = rules(List.of("charter"), CHARTER);

        assertThatCode(() -> before.requireVersionsKept(before)).doesNotThrowAnyException();
        var refusal = assertRefused(Rule.RETIRED_NOT_REMOVED, () -> before.requireVersionsKept(DeadlineRules.DEFAULT));
        assertThat(refusal.sentence(Locale.ENGLISH)).contains("ownPolicies/charter");
        assertThatCode(() -> DeadlineRules.DEFAULT.requireVersionsKept(before)).doesNotThrowAnyException();
    }

    @Test
    void derived_anew_a_text_counts_from_the_day_of_recording_although_it_gave_no_date_before() {
        var received = LocalDate.of(2026, 3, 2);
        var recorded = received.plusDays(10);
        var fromRecording = APolicy.limit(Duty.ACKNOWLEDGEMENT, 5, PeriodUnit.CALENDAR_DAY, StartEvent.RECORDED);
        var own = rules(
                List.of("procedure", "charter"),
                APolicy.named("charter").limits(List.of(fromRecording)).build());
        var pinned = own.dueDates(new ComplaintDates(null, received, recorded));

        assertThat(pinned.acknowledgement().policy()).isEqualTo("procedure");
        assertThat(own.dueDatesAnew(null, received, pinned)).isEqualTo(pinned);
        assertThat(own.countsFromRecording()).isTrue();
        assertThat(DeadlineRules.DEFAULT.countsFromRecording()).isFalse();
    }

    private static DeadlineRules rules(List<String> applied, DeadlinePolicy... own) {
        return new DeadlineRules(CALENDAR, applied, List.of(own));
    }

    @Test
    void every_answer_owes_the_recourse_under_a_text_in_force_or_one_that_gave_a_date() {
        var received = LocalDate.of(2026, 3, 2);
        var procedure = DeadlineRules.DEFAULT.dueDates(ComplaintDates.received(received));
        var insurer = rules(List.of("acpr-2024-r-02"));

        assertThat(DeadlineRules.DEFAULT.owingRecourseInEveryAnswer(received, procedure))
                .isEmpty();
        assertThat(rules(List.of("acpr-2022-r-01")).owingRecourseInEveryAnswer(received, procedure))
                .isEmpty();
        assertThat(insurer.owingRecourseInEveryAnswer(received, procedure))
                .map(DeadlinePolicy::id)
                .contains("acpr-2024-r-02");
        var pinned = insurer.dueDates(ComplaintDates.received(received));
        assertThat(DeadlineRules.DEFAULT.owingRecourseInEveryAnswer(received, pinned))
                .map(DeadlinePolicy::id)
                .contains("acpr-2024-r-02");
    }
}
