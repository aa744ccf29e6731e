package fr.cahier.benchmarks;

import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Derivations per second on one thread; one derivation is one due date.
 *
 * <p>Complaints come in on every day of four years, one after the other, so that no count is like the one before it and
 * every holiday takes its turn. Each is sent two days before it is received.
 */
@State(Scope.Thread)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DerivationBenchmark {
    private static final int DATES_OF_A_TEXT = 2;
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 4);
    private static final LocalDate AFTER_LAST = FIRST.plusYears(4);

    /** Each has two dates to count; those of psp-l133-45 are 15 and 35 jours ouvrables. */
    @Param({"procedure", "acpr-2024-r-02", "psp-l133-45", "gdpr-art-12"})
    private String text = "";

    private final WorkingCalendar calendar = WorkingCalendar.of(Region.METROPOLE);
    private final List<ComplaintDates> complaints = FIRST.datesUntil(AFTER_LAST)
            .map(day -> new ComplaintDates(day.minusDays(2), day, null))
            .toList();
    private DeadlineRules rules = DeadlineRules.DEFAULT;
    private List<TimeLimit> limits = List.of();
    private int next;

    /** A benchmark of the text that JMH chose. */
    public DerivationBenchmark() {}

    /** Finds the text and the time limits that it sets. */
    @Setup
    public void read() {
        rules = new DeadlineRules(calendar, List.of(text), List.of());
        limits = rules.requirePolicy(text).limits().stream()
                .flatMap(DerivationBenchmark::withFurthestEnd)
                .toList();
        if (limits.size() != DATES_OF_A_TEXT) {
            throw new IllegalStateException(text + " has " + limits.size() + " dates: the figure would be wrong");
        }
    }

    /** The dates and nothing else. */
    @Benchmark
    @OperationsPerInvocation(DATES_OF_A_TEXT)
    public void dateAlone(Blackhole sink) {
        var dates = nextComplaint();
        for (var limit : limits) {
            sink.consume(limit.dueOn(dates, calendar));
        }
    }

    /** Both due dates of a complaint, as the register derives them: with every step, and how far they may be extended. */
    @Benchmark
    @OperationsPerInvocation(DATES_OF_A_TEXT)
    public DueDates withDerivation() {
        return rules.dueDates(nextComplaint());
    }

    /** The limit, and a limit of the length to which the text lets a holding response take it. */
    private static Stream<TimeLimit> withFurthestEnd(TimeLimit limit) {
        var extension = limit.extension();
        return extension == null || extension.until() == null
                ? Stream.of(limit)
                : Stream.of(limit, new TimeLimit(limit.duty(), extension.until(), limit.from(), limit.end()));
    }

    private ComplaintDates nextComplaint() {
        next = next + 1 == complaints.size() ? 0 : next + 1;
        return complaints.get(next);
    }
}
