package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.NoSuchAction;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.application.port.RegisterBusy;
import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import fr.cahier.application.port.StaleSave;
import fr.cahier.application.port.UnreadableFile;
import fr.cahier.application.port.UnwritableValue;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.improvement.ActionNumber;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    @TempDir
    Path folder;

    static Stream<Arguments> everything_that_can_fail() {
        return Stream.of(
                Arguments.of(new InvalidInput("subject", InvalidInput.Problem.REQUIRED), 3, "--subject : obligatoire"),
                Arguments.of(new NoSuchComplaint(new ComplaintNumber(2026, 9)), 6, "« 2026-0009 »"),
                Arguments.of(new NoSuchAction(new ActionNumber(9)), 6, "« A-0009 »"),
                Arguments.of(new StaleSave("2026-0009"), 7, "« 2026-0009 » entre-temps"),
                Arguments.of(new RegisterBusy("4242"), 75, "un autre cahier (programme n° 4242)"),
                Arguments.of(new RegisterBusy(""), 75, "occupé par un autre cahier. Réessayez"),
                Arguments.of(new UnreadableFile("ligne 3 : illisible"), 3, "ligne 3 : illisible"),
                Arguments.of(new UnwritableValue("ligne 4 : interdit"), 3, "ligne 4 : interdit"),
                Arguments.of(new RegisterUnusable(Problem.ABSENT, "ici", null), 3, "en créer un ici : cahier init"),
                Arguments.of(new RegisterUnusable(Problem.NOT_EMPTY, "ici", null), 3, "contient déjà"),
                Arguments.of(new RegisterUnusable(Problem.NOT_WRITABLE, "ici", null), 3, "vos droits"),
                Arguments.of(new RegisterUnusable(Problem.NEWER_VERSION, "ici", null), 3, "mettez le programme à jour"),
                Arguments.of(new RegisterUnusable(Problem.DAMAGED, "ici", null), 1, "endommagé"));
    }

    @ParameterizedTest
    @MethodSource("everything_that_can_fail")
    void each_failure_has_its_code_and_says_what_to_do(RuntimeException failure, int code, String words) {
        var ran = failingWith(failure, "list");

        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.err()).startsWith("cahier : ").contains(words).doesNotContain("Exception");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void each_rule_reaches_the_user_by_name_and_sentence(Rule rule) {
        var broken = new RuleBroken(rule, "un", "deux", "trois");

        var ran = failingWith(broken, "list");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).isEqualToIgnoringNewLines("cahier : " + rule + " : " + broken.sentence(Locale.FRENCH));
    }

    @Test
    void programs_get_the_rule_as_an_object() {
        var ran = failingWith(new RuleBroken(Rule.COMPLAINT_IS_OPEN), "list", "--output", "json");

        assertThat(ran.err())
                .isEqualToIgnoringNewLines("{\"error\":\"RULE_BROKEN\",\"rule\":\"COMPLAINT_IS_OPEN\",\"message\":"
                        + "\"Le dossier est clos : il ne se modifie plus. Rouvrez-le d’abord (cahier reopen).\"}");
    }

    @Test
    void programs_get_the_field_of_a_refused_value() {
        var ran = failingWith(
                new InvalidInput("complainant", InvalidInput.Problem.REQUIRED), "list", "--output", "ndjson");

        assertThat(ran.err()).contains("\"error\":\"INVALID_INPUT\"").contains("\"field\":\"client\"");
    }

    @Test
    void a_fault_of_ours_is_an_incident_without_a_stack_trace_or_its_message() {
        var ran = failingWith(new IllegalStateException("Odile Ferrand"), "list");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("incident")
                .contains("FailuresTest.java:")
                .doesNotContain("Odile")
                .doesNotContain("\tat ");
    }

    @Test
    void debugging_shows_the_stack_trace() {
        assertThat(failingWith(new IllegalStateException("x"), "list", "--debug")
                        .err())
                .contains("\tat ");
    }

    @Test
    void english_is_spoken_when_asked() {
        var broken = new RuleBroken(Rule.COMPLAINT_IS_OPEN);

        assertThat(failingWith(broken, "list", "--lang", "en").err()).contains(broken.sentence(Locale.ENGLISH));
    }

    private Trial.Ran failingWith(RuntimeException failure, String... args) {
        var trial = Trial.in(folder);
        trial.registers.failure = failure;
        return trial.run(args);
    }
}
