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
import fr.cahier.domain.TheFirm;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.complaint.ComplaintEvent.Redated;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.complaint.ComplaintEvent.ResponseExtended;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Person;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people try, in whatever order, some states are never reached. */
class RandomCourseTest {
    private static final List<Person> PEOPLE = List.of(ALBA, BRUNO, CHLOE, DENIS, ELISE);
    /** One firm that changes its texts; only the second lets an answer wait. */
    private static final Firm[] FIRMS = {FIRM, TheFirm.under("psp-l133-45")};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42, 641, 2026})
    void no_order_of_commands_leads_to_an_impossible_file(long seed) {
        var random = new SplittableRandom(seed);
        var accepted = 0;
        var met = new HashSet<Class<?>>();
        for (var course = 0; course < 20; course++) {
            var intake = random.nextBoolean()
                    ? AnIntake.ofAComplaint()
                    : AnIntake.ofAComplaint().about(BRUNO);
            var complaint = Complaint.record(intake.build(), by(ALBA, oneOf(FIRMS, random)));
            for (var step = 0; step < 30; step++) {
                accepted += tried(complaint, random) ? 1 : 0;
                assertPossible(complaint);
            }
            assertTold(complaint.events());
            met.addAll(complaint.events().stream().map(Object::getClass).toList());
        }
        assertThat(accepted).as("commands that were accepted").isGreaterThan(100);
        assertThat(met).contains(ResponseExtended.class, Redated.class);
    }

    /** Tries one command; a refused one changes nothing, an accepted one adds a fact, or two when the answer waits. */
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
        var added = complaint.events().subList(events.size(), complaint.events().size());
        assertThat(added).hasSizeLessThanOrEqualTo(added.stream().anyMatch(ResponseExtended.class::isInstance) ? 2 : 1);
        assertThat(!added.isEmpty() || complaint.snapshot().equals(before)).isTrue();
        return true;
    }

    private static void command(Complaint complaint, SplittableRandom random) {
        var by = by(PEOPLE.get(random.nextInt(PEOPLE.size())), oneOf(FIRMS, random));
        var on = RECEIVED.plusDays(random.nextInt(-1, 16));
        switch (random.nextInt(11)) {
            case 0 -> complaint.assignTo(PEOPLE.get(random.nextInt(PEOPLE.size())), null, reason(random), by);
            case 1 -> complaint.acknowledge(AComplaint.acknowledgement(on), by);
            case 2 -> complaint.inform(AComplaint.notice(on, random.nextBoolean() ? null : promised(random)), by);
            case 3 -> complaint.respond(response(on, random), by);
            case 4 -> complaint.findMalfunction(MalfunctionKind.BREACH, "Oubli " + random.nextInt(), by);
            case 5 -> complaint.leaveWithoutAction(random.nextInt(4), "cas isolé " + random.nextInt(), by);
            case 6 -> complaint.close(AComplaint.closure(on, oneOf(ClosureReason.values(), random)), by);
            case 7 -> complaint.reopen(new Reopening(on, "erreur", promised(random)), by);
            case 8 -> complaint.inform(AComplaint.holding(on, promised(random)), by);
            case 9 -> complaint.redate(redating(random), by);
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
        assertThat(file.dueDates().response().on()).isEqualTo(responseDueOn(complaint.events()));
        assertThat(file.dueDates().acknowledgement()).isEqualTo(acknowledgementDue(complaint.events()));
        assertThat(Complaint.from(file).snapshot()).isEqualTo(file);
    }

    /** No due date moves without a fact that tells so, from the date that was to the one that is. */
    private static LocalDate responseDueOn(List<ComplaintEvent> events) {
        var due = ((Recorded) events.get(0)).dueDates().response().on();
        for (var event : events) {
            if (event instanceof ResponseExtended fact) {
                assertThat(fact.from()).isEqualTo(due);
                assertThat(fact.until()).isAfter(due);
                due = fact.until();
            } else if (event instanceof Redated fact) {
                assertThat(fact.before().response().on()).isEqualTo(due);
                assertThat(fact.after()).isNotEqualTo(fact.before());
                due = fact.after().response().on();
            }
        }
        return due;
    }

    private static DueDate acknowledgementDue(List<ComplaintEvent> events) {
        var due = ((Recorded) events.get(0)).dueDates().acknowledgement();
        for (var event : events) {
            due = event instanceof Redated fact ? fact.after().acknowledgement() : due;
        }
        return due;
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

    private static Redating redating(SplittableRandom random) {
        var byHand = random.nextBoolean() ? null : promised(random);
        return new Redating(random.nextBoolean() ? null : byHand, byHand, "changement de texte");
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
