package fr.cahier.domain.deadline;

import static fr.cahier.domain.deadline.APolicy.limit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.DueDate.Extensible;
import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far a holding response may take an answer: as far as every text that applies allows. */
class ExtensibleTest {
    private static final ComplaintDates DATES = ComplaintDates.received(LocalDate.of(2026, 3, 2));

    @Test
    void as_far_as_the_one_text_says_counted_from_the_same_event() {
        assertThat(extensible(stretching("one", 10, 35)))
                .isEqualTo(
                        new Extensible(LocalDate.of(2026, 4, 6), Decider.MANAGER, Condition.BEYOND_THE_FIRMS_CONTROL));
    }

    @Test
    void without_an_end_where_no_text_sets_one() {
        assertThat(extensible(stretching("one", 10, 0), stretching("other", 12, 0)))
                .isEqualTo(new Extensible(null, Decider.MANAGER, Condition.BEYOND_THE_FIRMS_CONTROL));
    }

    @Test
    void not_at_all_where_the_winning_text_allows_none() {
        assertThat(extensible(APolicy.named("strict").answerIn(10).build(), stretching("other", 12, 35)))
                .isNull();
    }

    @Test
    void no_further_than_the_nearest_end_of_all_texts() {
        assertThat(until(stretching("one", 10, 35), stretching("other", 12, 20)))
                .isEqualTo("2026-03-22");
        assertThat(until(stretching("one", 10, 20), stretching("other", 12, 35)))
                .isEqualTo("2026-03-22");
        assertThat(until(stretching("one", 10, 0), stretching("other", 12, 20))).isEqualTo("2026-03-22");
    }

    @Test
    void no_further_than_the_date_of_a_text_that_allows_none() {
        assertThat(until(
                        stretching("one", 10, 35),
                        APolicy.named("strict").answerIn(15).build()))
                .isEqualTo("2026-03-17");
    }

    @Test
    void not_at_all_where_another_text_leaves_no_day() {
        assertThat(extensible(
                        stretching("one", 10, 35),
                        APolicy.named("strict").answerIn(10).build()))
                .isNull();
        assertThat(until(
                        stretching("one", 10, 35),
                        APolicy.named("strict").answerIn(11).build()))
                .isEqualTo("2026-03-13");
    }

    @Test
    void an_acknowledgement_waits_for_nobody() {
        assertThat(DeadlineRules.DEFAULT.dueDates(DATES).acknowledgement().extensible())
                .isNull();
    }

    private static @Nullable LocalDate until(DeadlinePolicy... own) {
        var extensible = extensible(own);
        assertThat(extensible).isNotNull();
        return extensible.until();
    }

    private static @Nullable Extensible extensible(DeadlinePolicy... own) {
        var ids = Arrays.stream(own).map(DeadlinePolicy::id).toList();
        return new DeadlineRules(WorkingCalendar.of(Region.METROPOLE), ids, List.of(own))
                .dueDates(DATES)
                .response()
                .extensible();
    }

    /** @param end in days from receipt; 0 where the text sets none */
    private static DeadlinePolicy stretching(String id, int days, int end) {
        var plain = limit(Duty.RESPONSE, days, PeriodUnit.CALENDAR_DAY, StartEvent.RECEIVED);
        var extension = new Extension(
                Decider.MANAGER,
                end == 0 ? null : new Period(end, PeriodUnit.CALENDAR_DAY),
                Condition.BEYOND_THE_FIRMS_CONTROL);
        return APolicy.named(id)
                .limits(List.of(
                        new TimeLimit(plain.duty(), plain.period(), plain.from(), plain.end(), extension, null)))
                .build();
    }
}
