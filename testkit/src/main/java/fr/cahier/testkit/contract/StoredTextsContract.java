package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.Journal.Entry;
import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.WorkingCalendar;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.improvement.ActionPlan;
import fr.cahier.domain.improvement.BriefingMedium;
import fr.cahier.domain.improvement.CorrectiveAction;
import fr.cahier.domain.improvement.StaffBriefing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever text the domain accepts comes back to the character, from wherever the store keeps it. */
public interface StoredTextsContract extends StoreContract {

    @Test
    default void a_line_comes_back_to_the_character() {
        for (var line : lines()) {
            var complaint = telling(line, "Texte");
            var number = store().complaints().add(complaint, stamp(ALBA));
            var kept = store().complaints().get(number).snapshot();
            var row = store().rows().rows(List.of(number)).get(0);
            var found = store().malfunctions().of(number).get(0);

            assertThat(kept.intake()).isEqualTo(complaint.snapshot().intake());
            assertThat(List.of(kept.malfunctions().get(0).description(), found.description(), row.subject()))
                    .containsOnly(line);
            assertThat(facts(number)).isEqualTo(complaint.events());
            assertThat(store().complaints().numberOf(line)).contains(number);
        }
    }

    @Test
    default void a_body_comes_back_to_the_character() {
        for (var body : bodies()) {
            var complaint = telling("Objet", body);
            var number = store().complaints().add(complaint, stamp(ALBA));
            var kept = store().complaints().get(number).snapshot();
            var row = store().rows().rows(List.of(number)).get(0);

            assertThat(kept.intake()).isEqualTo(complaint.snapshot().intake());
            assertThat(kept.response()).isEqualTo(complaint.snapshot().response());
            assertThat(List.of(row.description(), row.response())).containsOnly(body);
            assertThat(facts(number)).isEqualTo(complaint.events());
        }
    }

    @Test
    default void texts_of_actions_briefings_and_settings_come_back_to_the_character() {
        for (var line : lines()) {
            var plan = new ActionPlan(line, Set.of(), BRUNO, TODAY);
            var number = store().actions().add(CorrectiveAction.plan(plan, by(ALBA)), stamp(ALBA));
            var current = store().settings().current();
            store().settings().replace(current, named(line), List.of(line, line), stamp(ALBA));

            assertThat(store().actions().get(number).snapshot().plan()).isEqualTo(plan);
            assertThat(store().settings().current()).isEqualTo(named(line));
            assertThat(store().journal().latestActs(1).get(0).summary()).isEqualTo(line + "\n" + line);
        }
        for (var body : bodies()) {
            store().briefings().add(new StaffBriefing(TODAY, BriefingMedium.POSTING, body, List.of()), stamp(ALBA));
        }
        assertThat(store().briefings().all()).extracting(StaffBriefing::text).isEqualTo(bodies());
    }

    private List<ComplaintEvent> facts(ComplaintNumber number) {
        return store().journal().timeline(number).stream().map(Entry::event).toList();
    }

    private static Complaint telling(String line, String body) {
        var intake = anIntake()
                .from(line)
                .subject(line)
                .reference(line)
                .description(body)
                .seeking(body);
        var complaint = Complaint.record(intake.build(), by(ALBA));
        complaint.assignTo(FIRM.requirePerson(ALBA), line, null, by(ALBA));
        complaint.respond(new Response(TODAY, null, Outcome.UPHELD, body, Redress.NONE, null), by(ALBA));
        complaint.findMalfunction(MalfunctionKind.BREACH, line, by(ALBA));
        return complaint;
    }

    private static Firm named(String line) {
        return new Firm(
                line,
                FIRM.zone(),
                FIRM.people(),
                FIRM.services(),
                FIRM.channels(),
                FIRM.categories(),
                FIRM.mediators(),
                DeadlineRules.of(WorkingCalendar.of(Region.METROPOLE).closed(List.of(new ClosedDay(TODAY, line)))));
    }

    /** Distinct, and without blanks around, which a line does not keep. */
    private static List<String> lines() {
        return List.of(
                "à é è ù ç œ Œ ÿ € « guillemets » ’",
                "e\u0301 (deux signes), \u00e9 (un seul)",
                "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDCBB \uD83C\uDDEB\uD83C\uDDF7",
                "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u202E inversé \u4E2D\u6587",
                "'simple' \"double\" `grave` \\ / \\n \\u0041 %s ${x} {0} ? :nom -- ; /* */",
                "<script>alert(1)</script> & &amp; =1+1 @x",
                "une\nligne\r\nune\rautre\tet\u0085puis\u2028puis\u2029fin",
                IntStream.rangeClosed(1, 31).mapToObj(Character::toString).collect(Collectors.joining("", "[", "]")),
                "\u007F \u0080 \uFEFF \u200B \uFFFD \uFFFE \uFFFF",
                "null",
                "\uD83D\uDE00".repeat(Text.LINE / 2));
    }

    private static List<String> bodies() {
        var longest = List.of("é".repeat(Text.BODY), "\uD83D\uDE00".repeat(Text.BODY / 2), " \r\n espaces \t\n ");
        return Stream.of(lines(), longest).flatMap(List::stream).toList();
    }
}
