package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.Step.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A due date on which the firm does not work stays, and the last day on which it does is told. */
class DayToAimAtTest {
    private static final WorkingCalendar MONDAY_TO_FRIDAY = WorkingCalendar.of(Region.METROPOLE);
    private static final WorkingCalendar EVERY_DAY = new WorkingCalendar(
            Region.METROPOLE, EnumSet.allOf(DayOfWeek.class), List.of(), EnumSet.allOf(Holiday.class));
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 8, 13);

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, 2026-03-06, open",
        "2026-03-08, 2026-03-06, a Sunday",
        "2026-04-06, 2026-04-03, Easter Monday",
        "2027-01-01, 2026-12-31, into the year before",
    })
    void the_last_day_on_which_the_firm_works(LocalDate upTo, LocalDate last, String why) {
        assertThat(MONDAY_TO_FRIDAY.lastOpenDay(upTo)).as(why).isEqualTo(last);
    }

    @Test
    void one_looks_back_for_a_year_at_most() {
        var end = LocalDate.of(2026, 12, 31);

        assertThat(closed(LocalDate.of(2026, 1, 1), end).lastOpenDay(end)).isEqualTo(end);
        assertThat(closed(LocalDate.of(2026, 1, 2), end).lastOpenDay(end)).isEqualTo("2026-01-01");
    }

    @Test
    void it_is_told_beside_the_due_date() {
        assertThat(stepsFrom(LocalDate.of(2026, 5, 4), MONDAY_TO_FRIDAY))
                .as("14 May is Ascension Day")
                .endsWith(
                        new Step(Kind.ENDS, LocalDate.of(2026, 5, 14), List.of()),
                        new Step(Kind.ENDS_ON_DAY_OFF, LocalDate.of(2026, 5, 14), List.of("2026-05-13")));
    }

    @Test
    void it_is_the_day_of_receipt_at_the_earliest() {
        var closedSince = closed(RECEIVED.plusDays(1), DUE);

        assertThat(stepsFrom(RECEIVED, closedSince))
                .endsWith(new Step(Kind.ENDS_ON_DAY_OFF, DUE, List.of("2026-08-03")));
    }

    @Test
    void nobody_is_told_to_aim_at_a_day_before_the_receipt() {
        var closedBefore = closed(RECEIVED.minusDays(2), DUE);

        assertThat(stepsFrom(RECEIVED, closedBefore)).endsWith(new Step(Kind.ENDS, DUE, List.of()));
    }

    @Test
    void there_is_none_to_tell_when_the_firm_works_on_the_due_date() {
        assertThat(stepsFrom(RECEIVED, EVERY_DAY)).endsWith(new Step(Kind.ENDS, DUE, List.of()));
    }

    private static List<Step> stepsFrom(LocalDate receivedOn, WorkingCalendar calendar) {
        var trail = Trail.kept();
        APolicy.limit(Duty.RESPONSE, 10, PeriodUnit.CALENDAR_DAY, StartEvent.RECEIVED)
                .explain(ComplaintDates.received(receivedOn), calendar, trail);
        return trail.steps();
    }

    /** Open on every other day, holidays included. */
    private static WorkingCalendar closed(LocalDate first, LocalDate last) {
        return EVERY_DAY.closed(first.datesUntil(last.plusDays(1))
                .map(day -> new ClosedDay(day, "congés"))
                .toList());
    }
}
