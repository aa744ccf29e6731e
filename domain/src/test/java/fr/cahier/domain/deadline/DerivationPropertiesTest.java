package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.Step.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every derivation owes its reader: the same date, and each day accounted for. Drawn at random, always the same. */
class DerivationPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 36_890;
    private static final Set<Kind> SKIPPED =
            EnumSet.of(Kind.SKIPPED_WEEKDAY, Kind.SKIPPED_HOLIDAY, Kind.SKIPPED_CLOSED_DAY);
    private static final Set<PeriodUnit> COUNTED_DAY_BY_DAY =
            EnumSet.of(PeriodUnit.OUVRABLE_DAY, PeriodUnit.BUSINESS_DAY);

    @ParameterizedTest
    @EnumSource
    void each_day_is_counted_or_skipped(Region region) {
        var random = new Random(region.id().hashCode());
        for (int draw = 0; draw < 600; draw++) {
            var calendar = calendar(region, random);
            var limit = limit(random);
            var start = FIRST.plusDays(random.nextInt(DAYS));
            requireAccounted(limit, start, calendar);
        }
    }

    @Test
    void a_calendar_without_days_off_skips_nothing() {
        var everyDay = new WorkingCalendar(
                Region.METROPOLE, EnumSet.allOf(DayOfWeek.class), List.of(), EnumSet.allOf(Holiday.class));
        var limit = new TimeLimit(
                Duty.RESPONSE, new Period(400, PeriodUnit.BUSINESS_DAY), StartEvent.RECEIVED, EndConvention.STRICT);

        var trail = Trail.kept();
        assertThat(limit.explain(ComplaintDates.received(FIRST), everyDay, trail))
                .isEqualTo(FIRST.plusDays(400));
        assertThat(skipped(trail)).isEmpty();
    }

    private static void requireAccounted(TimeLimit limit, LocalDate start, WorkingCalendar calendar) {
        var dates = ComplaintDates.received(start);
        var trail = Trail.kept();
        var due = limit.explain(dates, calendar, trail);
        var skipped = skipped(trail);

        assertThat(due).isEqualTo(limit.dueOn(dates, calendar)).isEqualTo(ends(trail));
        assertThat(skipped).as("%s from %s", limit, start).isSorted().doesNotHaveDuplicates();
        assertThat(skipped).allSatisfy(day -> assertThat(day).isAfter(start).isBefore(due));
        long span = ChronoUnit.DAYS.between(start, due);
        if (COUNTED_DAY_BY_DAY.contains(limit.period().unit())) {
            assertThat(limit.period().count() + skipped.size()).isEqualTo((int) span);
        } else {
            var strict = new TimeLimit(limit.duty(), limit.period(), limit.from(), EndConvention.STRICT);
            long unprolonged = ChronoUnit.DAYS.between(start, strict.dueOn(dates, calendar));
            // What is skipped is the prolongation alone; its first day is the day it would have ended on.
            assertThat(unprolonged + skipped.size()).isEqualTo(span);
        }
    }

    private static List<LocalDate> skipped(Trail trail) {
        return trail.steps().stream()
                .filter(step -> SKIPPED.contains(step.kind()))
                .map(Step::on)
                .toList();
    }

    private static LocalDate ends(Trail trail) {
        var ends =
                trail.steps().stream().filter(step -> step.kind() == Kind.ENDS).toList();
        assertThat(ends).hasSize(1);
        return ends.get(0).on();
    }

    private static TimeLimit limit(Random random) {
        var period = new Period(1 + random.nextInt(40), any(PeriodUnit.values(), random));
        return new TimeLimit(Duty.RESPONSE, period, StartEvent.RECEIVED, any(EndConvention.values(), random));
    }

    private static WorkingCalendar calendar(Region region, Random random) {
        var opening = EnumSet.of(any(DayOfWeek.values(), random));
        IntStream.range(0, 5).forEach(more -> opening.add(any(DayOfWeek.values(), random)));
        var closed = IntStream.range(0, 300)
                .mapToObj(day -> new ClosedDay(FIRST.plusDays(random.nextInt(DAYS)), "inventaire"))
                .toList();
        return new WorkingCalendar(region, opening, closed, EnumSet.of(any(Holiday.values(), random)));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
