package fr.cahier.domain.complaint;

import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.CHLOE;
import static fr.cahier.domain.TheFirm.DENIS;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.EMAIL;
import static fr.cahier.domain.TheFirm.FIRM;
import static fr.cahier.domain.TheFirm.MEDIATION;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.firm.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people try, in whatever order, some states are never reached. */
class RandomCourseTest {
    private static final List<Person> PEOPLE = List.of(ALBA, BRUNO, CHLOE, DENIS, ELISE);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42, 641, 2026})
    void no_order_of_commands_leads_to_an_impossible_file(long seed) {
        var random = new SplittableRandom(seed);
        var accepted = 0;
        for (var course = 0; course < 20; course++) {
            var complaint = AComplaint.recorded(
                    random.nextBoolean()
                            ? AnIntake.ofAComplaint()
                            : AnIntake.ofAComplaint().about(BRUNO));
            for (var step = 0; step < 30; step++) {
                accepted += tried(complaint, random) ? 1 : 0;
                assertPossible(complaint);
            }
            assertTold(complaint.events());
        }
        assertThat(accepted).as("commands that were accepted").isGreaterThan(100);
    }

    /** Tries one command; a refused one changes nothing, an accepted one adds a fact. */
    private static boolean tried(Complaint complaint, SplittableRandom random) {
        var before = complaint.snapshot();
        var events = complaint.events();
        try {
            command(complaint, random);
        } catch (RuleBroken refused) {
            assertThat(complaint.snapshot()).isEqualTo(before);
            assertThat(complaint.events()).isEqualTo(events);
            return false;
        }
        var added = complaint.events().size() - events.size();
        assertThat(added).isBetween(0, 1);
        assertThat(added == 1 || complaint.snapshot().equals(before)).isTrue();
        return true;
    }

    private static void command(Complaint complaint, SplittableRandom random) {
        var by = by(PEOPLE.get(random.nextInt(PEOPLE.size())));
        var on = RECEIVED.plusDays(random.nextInt(-1, 16));
        switch (random.nextInt(9)) {
            case 0 -> complaint.assignTo(PEOPLE.get(random.nextInt(PEOPLE.size())), null, reason(random), by);
            case 1 -> complaint.acknowledge(AComplaint.acknowledgement(on), by);
            case 2 -> complaint.inform(AComplaint.notice(on, random.nextBoolean() ? null : promised(random)), by);
            case 3 -> complaint.respond(response(on, random), by);
            case 4 -> complaint.findMalfunction(MalfunctionKind.BREACH, "Oubli " + random.nextInt(), by);
            case 5 -> complaint.leaveWithoutAction(random.nextInt(4), "cas isolé " + random.nextInt(), by);
            case 6 -> complaint.close(AComplaint.closure(on, oneOf(ClosureReason.values(), random)), by);
            case 7 -> complaint.reopen(new Reopening(on, "erreur", promised(random)), by);
            default ->
                complaint.correct(
                        AnIntake.ofAComplaint()
                                .subject("Objet " + random.nextInt(3))
                                .build(),
                        by);
        }
    }

    private static void assertPossible(Complaint complaint) {
        var file = complaint.snapshot();
        var next = file.timetable().nextDueOn();
        if (file.closure() != null) {
            assertThat(next).isNull();
            assertThat(file.closure().reason()).isNotEqualTo(ClosureReason.TAKEN_OVER);
        }
        if (next != null) {
            assertThat(next).isAfterOrEqualTo(file.intake().receivedOn());
        }
        if (file.response() != null && file.response().outcome().owesRecourse()) {
            assertThat(file.response().recourse()).isNotNull();
        }
        assertThat(file.version()).isZero();
        assertThat(file.answered() && file.response() == null).isFalse();
        assertThat(file.dueDates()).isEqualTo(AComplaint.recorded().snapshot().dueDates());
        assertThat(Complaint.from(file).snapshot()).isEqualTo(file);
    }

    /** No two answers and no two closings without something between them; and each fact has its sentence. */
    private static void assertTold(List<ComplaintEvent> events) {
        for (var at = 1; at < events.size(); at++) {
            var previous = events.get(at - 1);
            var event = events.get(at);
            assertThat(event instanceof Responded && previous instanceof Responded)
                    .isFalse();
            assertThat(event instanceof Closed && previous instanceof Closed).isFalse();
        }
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(Narrative.of(event, FIRM, Locale.FRENCH)).isNotBlank());
    }

    private static Response response(LocalDate on, SplittableRandom random) {
        return new Response(
                on,
                EMAIL,
                oneOf(Outcome.values(), random),
                "Voici.",
                Redress.NONE,
                new Recourse(MEDIATION, "Médiation"));
    }

    private static LocalDate promised(SplittableRandom random) {
        return TODAY.plusDays(random.nextInt(-1, 30));
    }

    private static String reason(SplittableRandom random) {
        return random.nextBoolean() ? "seul présent" : null;
    }

    private static <T> T oneOf(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
