package fr.cahier.domain.deadline;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.deadline.APolicy.limit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.deadline.Step.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Region.METROPOLE);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 5);
    private static final LocalDate RECORDED = LocalDate.of(2026, 3, 9);
    private static final ComplaintDates ALL_KNOWN = new ComplaintDates(SENT, RECEIVED, RECORDED);
    private static final ComplaintDates RECEIPT_KNOWN = ComplaintDates.received(RECEIVED);

    @Test
    void it_counts_from_the_event_that_the_text_names() {
        assertThat(days(1, StartEvent.SENT).dueOn(ALL_KNOWN, CALENDAR)).isEqualTo("2026-03-03");
        assertThat(days(1, StartEvent.RECEIVED).dueOn(ALL_KNOWN, CALENDAR)).isEqualTo("2026-03-06");
        assertThat(days(1, StartEvent.RECORDED).dueOn(ALL_KNOWN, CALENDAR)).isEqualTo("2026-03-10");
    }

    @Test
    void the_event_is_named_in_the_derivation() {
        assertThat(steps(days(1, StartEvent.SENT), ALL_KNOWN))
                .containsExactly(
                        step(Kind.START, SENT, "SENT"),
                        step(Kind.PERIOD, null, "1", "CALENDAR_DAY"),
                        step(Kind.ENDS, SENT.plusDays(1)));
        assertThat(steps(days(1, StartEvent.RECORDED), ALL_KNOWN))
                .element(0)
                .isEqualTo(step(Kind.START, RECORDED, "RECORDED"));
    }

    @Test
    void a_day_of_sending_that_is_not_known_is_counted_from_receipt() {
        assertThat(days(1, StartEvent.SENT).dueOn(RECEIPT_KNOWN, CALENDAR)).isEqualTo("2026-03-06");
        assertThat(steps(days(1, StartEvent.SENT), RECEIPT_KNOWN)).startsWith(step(Kind.START, RECEIVED, "RECEIVED"));
    }

    @Test
    void what_is_in_no_register_counts_as_recorded_on_receipt_without_a_warning() {
        assertThat(steps(days(1, StartEvent.RECORDED), RECEIPT_KNOWN))
                .startsWith(step(Kind.START, RECEIVED, "RECEIVED"));
    }

    @Test
    void another_reading_is_another_count_of_days() {
        for (var unit : List.of(PeriodUnit.MONTH, PeriodUnit.YEAR)) {
            assertInvalid("otherReading", Problem.NOT_ONE_OF, () -> reading(PeriodUnit.OUVRABLE_DAY, unit));
            assertInvalid("otherReading", Problem.NOT_ONE_OF, () -> reading(unit, PeriodUnit.BUSINESS_DAY));
        }
        var refusal = assertInvalid(
                "otherReading", Problem.NOT_ONE_OF, () -> reading(PeriodUnit.OUVRABLE_DAY, PeriodUnit.OUVRABLE_DAY));
        assertThat(refusal.sentence(Locale.ENGLISH)).endsWith("CALENDAR_DAY, OUVRABLE_DAY, BUSINESS_DAY, FRANC_DAY");
        assertThat(reading(PeriodUnit.CALENDAR_DAY, PeriodUnit.FRANC_DAY).otherReading())
                .isEqualTo(PeriodUnit.FRANC_DAY);
    }

    @Test
    void an_extension_goes_further_than_the_period() {
        for (var months : List.of(1, 2)) {
            assertInvalid("extension", Problem.NO_LONGER_THAN_THE_PERIOD, () -> extended(months, PeriodUnit.MONTH));
        }
        assertThat(extended(3, PeriodUnit.MONTH).extension()).isNotNull();
        assertThat(extended(1, PeriodUnit.YEAR).extension()).isNotNull();
    }

    private static TimeLimit reading(PeriodUnit stated, PeriodUnit other) {
        return new TimeLimit(
                Duty.RESPONSE, new Period(1, stated), StartEvent.RECEIVED, EndConvention.STRICT, null, other);
    }

    private static TimeLimit extended(int count, PeriodUnit unit) {
        var until = new Extension(
                Extension.Decider.HANDLER, new Period(count, unit), Extension.Condition.EXCEPTIONAL_CIRCUMSTANCES);
        var twoMonths = new Period(2, PeriodUnit.MONTH);
        return new TimeLimit(Duty.RESPONSE, twoMonths, StartEvent.RECEIVED, EndConvention.STRICT, until, null);
    }

    @Test
    void a_prolonged_period_tells_the_days_it_passes_over() {
        var prolonged = new TimeLimit(
                Duty.RESPONSE, new Period(1, PeriodUnit.MONTH), StartEvent.RECEIVED, EndConvention.NEXT_WORKING_DAY);

        assertThat(steps(prolonged, ComplaintDates.received(LocalDate.of(2025, 7, 15))))
                .containsExactly(
                        step(Kind.START, LocalDate.of(2025, 7, 15), "RECEIVED"),
                        step(Kind.PERIOD, null, "1", "MONTH"),
                        step(Kind.SKIPPED_HOLIDAY, LocalDate.of(2025, 8, 15), "ASSUMPTION"),
                        step(Kind.SKIPPED_WEEKDAY, LocalDate.of(2025, 8, 16), "SATURDAY"),
                        step(Kind.SKIPPED_WEEKDAY, LocalDate.of(2025, 8, 17), "SUNDAY"),
                        step(Kind.ROLLED_OVER, LocalDate.of(2025, 8, 18)),
                        step(Kind.ENDS, LocalDate.of(2025, 8, 18)));
    }

    @Test
    void a_day_on_which_the_firm_is_closed_prolongs_nothing() {
        var closed = CALENDAR.closed(List.of(new ClosedDay(LocalDate.of(2026, 4, 7), "pont")));
        var prolonged = new TimeLimit(
                Duty.RESPONSE, new Period(1, PeriodUnit.MONTH), StartEvent.RECEIVED, EndConvention.NEXT_WORKING_DAY);

        assertThat(prolonged.dueOn(ComplaintDates.received(LocalDate.of(2026, 3, 6)), closed))
                .as("6 April is Easter Monday")
                .isEqualTo("2026-04-07");
    }

    @Test
    void a_second_reading_of_the_text_is_told_with_its_later_date() {
        var twofold = twofold(null);
        var received = ComplaintDates.received(LocalDate.of(2025, 4, 28));

        assertThat(twofold.dueOn(received, CALENDAR)).isEqualTo("2025-05-17");
        assertThat(steps(twofold, received))
                .contains(step(Kind.PERIOD, null, "15", "OUVRABLE_DAY"))
                .endsWith(step(Kind.OTHER_READING, LocalDate.of(2025, 5, 21), "15", "BUSINESS_DAY"));
    }

    @Test
    void of_two_readings_the_earlier_date_is_kept_whichever_it_is() {
        // Open on Sundays, this firm counts fifteen jours ouvrés sooner than fifteen jours ouvrables.
        var everyDay = new WorkingCalendar(Region.METROPOLE, EnumSet.allOf(DayOfWeek.class), List.of(), Set.of());
        var until = new Period(35, PeriodUnit.OUVRABLE_DAY);
        var twofold =
                twofold(new Extension(Extension.Decider.HANDLER, until, Extension.Condition.BEYOND_THE_FIRMS_CONTROL));
        var received = ComplaintDates.received(LocalDate.of(2025, 4, 28));

        var trail = Trail.kept();
        assertThat(twofold.explain(received, everyDay, trail)).isEqualTo("2025-05-15");
        assertThat(twofold.dueOn(received, everyDay)).isEqualTo("2025-05-15");
        assertThat(trail.steps())
                .contains(step(Kind.PERIOD, null, "15", "BUSINESS_DAY"))
                .endsWith(step(Kind.OTHER_READING, LocalDate.of(2025, 5, 17), "15", "OUVRABLE_DAY"));
        assertThat(twofold.extensibleUntil(received, everyDay)).isEqualTo("2025-06-05");
        assertThat(twofold.extensibleUntil(received, CALENDAR)).isEqualTo("2025-06-12");
    }

    @Test
    void what_nothing_extends_ends_when_it_is_due() {
        assertThat(days(10, StartEvent.SENT).extensibleUntil(ALL_KNOWN, CALENDAR))
                .isEqualTo("2026-03-12");
    }

    private static TimeLimit twofold(@Nullable Extension extension) {
        return new TimeLimit(
                Duty.RESPONSE,
                new Period(15, PeriodUnit.OUVRABLE_DAY),
                StartEvent.RECEIVED,
                EndConvention.STRICT,
                extension,
                PeriodUnit.BUSINESS_DAY);
    }

    private static TimeLimit days(int count, StartEvent from) {
        return limit(Duty.RESPONSE, count, PeriodUnit.CALENDAR_DAY, from);
    }

    private static List<Step> steps(TimeLimit limit, ComplaintDates dates) {
        var trail = Trail.kept();
        assertThat(limit.explain(dates, CALENDAR, trail)).isEqualTo(limit.dueOn(dates, CALENDAR));
        return trail.steps();
    }

    private static Step step(Kind kind, @Nullable LocalDate on, String... details) {
        return new Step(kind, on, List.of(details));
    }
}
