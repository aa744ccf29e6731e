package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {
    @TempDir
    Path folder;

    @Test
    void cahier_alone_prints_its_help_with_groups_and_exit_codes() {
        var ran = Trial.nowhere(folder).run();

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Pour commencer", "Traiter", "--register", "une règle s’y oppose");
        assertThat(Arrays.stream(ExitCode.values())).allMatch(code -> ran.out().contains(code.meaning()));
        assertThat(ran.out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "demo",
                "firm",
                "firm show",
                "firm apply",
                "record",
                "list",
                "show",
                "assign",
                "correct",
                "acknowledge",
                "inform",
                "respond",
                "malfunction",
                "close",
                "reopen",
                "action",
                "action plan",
                "action implement",
                "action verify",
                "action abandon",
                "action list",
                "brief",
                "import",
                "export",
                "journal",
                "completion"
            })
    void every_command_has_a_help_with_an_example(String command) {
        var ran = Trial.nowhere(folder).run((command + " --help").split(" "));

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Emploi : cahier " + command)
                .contains("Exemple")
                .doesNotContain("[COMMAND]");
        // The width of the help breaks no example: what goes on in a further line does so by our hand, indented.
        assertThat(ran.out().substring(ran.out().indexOf("Exemple")).lines())
                .allMatch(line -> line.startsWith("Exemple") || line.startsWith("        "));
    }

    @Test
    void the_version_is_told() {
        assertThat(Trial.nowhere(folder).run("--version").out()).startsWith("cahier ");
    }

    @Test
    void completion_is_a_bash_script_that_knows_the_commands() {
        assertThat(Trial.nowhere(folder).run("completion").out())
                .startsWith("#!")
                .contains("acknowledge", "--due-within");
    }

    @Test
    void a_missing_register_says_how_to_make_one() {
        var ran = Trial.nowhere(folder).run("list");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains(folder.resolve("registre").toString(), "cahier init");
    }

    @Test
    void a_new_register_asks_for_its_people() {
        var trial = Trial.nowhere(folder);

        var made = trial.run("init", "--firm", "Cabinet Martin");
        var early = trial.run("record", "--as", "moi");

        assertThat(made.code()).isZero();
        assertThat(made.err()).contains("cahier firm show > firm.yaml");
        assertThat(trial.registers
                        .at(folder.resolve("registre"))
                        .settings()
                        .current()
                        .name())
                .isEqualTo("Cabinet Martin");
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err()).contains("n’a encore personne");
        assertThat(trial.run("init").code()).isEqualTo(3);
    }

    @Test
    void options_come_before_or_after_the_command_and_from_the_environment() {
        var trial = Trial.nowhere(folder);
        trial.registers.put(folder.resolve("ailleurs"), Fixtures.FIRM);

        assertThat(trial.run("--register", "ailleurs", "list").code()).isZero();
        assertThat(trial.run("list", "--register", "ailleurs").code()).isZero();
        trial.environment.put("CAHIER_REGISTER", "ailleurs");
        assertThat(trial.run("list").code()).isZero();
    }

    @Test
    void a_trial_day_is_nine_in_the_morning_where_the_firm_is() {
        var trial = Trial.in(folder);

        var number = trial.run(
                        "--today",
                        "2026-06-15",
                        "record",
                        "--as",
                        "chloe",
                        "--client",
                        "X",
                        "--channel",
                        "EMAIL",
                        "--service",
                        "ADVICE",
                        "--subject",
                        "S")
                .out()
                .strip();

        assertThat(trial.run("show", number, "--output", "json").out())
                .contains("\"receivedOn\" : \"2026-06-15\"", "\"recordedAt\" : \"2026-06-15T07:00:00Z\"");
    }

    @Test
    void the_demonstration_fills_a_year_and_names_real_files_to_look_at() {
        var trial = Trial.nowhere(folder);

        var ran = trial.run("demo");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("en retard", "accuser réception", "tenir la promesse");
        assertThat(ran.err()).containsPattern("cahier --register registre-demo show \\d{4}-\\d{4}");
        var all = trial.run("list", "--register", "registre-demo", "--output", "ndjson")
                .out();
        assertThat(all.lines()).hasSize(40);
        assertThat(all).contains("REJECTED", "WITHDRAWN", "\"toBePutInWriting\":true", "rouverte");
    }

    @Test
    void hints_work_when_copied() {
        var trial = Trial.nowhere(folder);
        trial.environment.put("CAHIER_COMMAND", "./cahier");
        trial.registers.put(folder.resolve("le mien"), Fixtures.FIRM);

        assertThat(trial.run("demo").err())
                .contains("Une année inventée est dans registre-demo.")
                .contains("ensuite : ./cahier --register registre-demo list --late");
        assertThat(trial.recorded("--register", "le mien", "--handler", "alba")).isEqualTo("2026-0001");
        assertThat(trial.run("acknowledge", "2026-0001", "--register", "le mien", "--as", "alba")
                        .err())
                .contains("ensuite : ./cahier --register \"le mien\" --as alba respond 2026-0001");
        trial.environment.remove("CAHIER_COMMAND");
        assertThat(trial.run("init").err()).contains("ensuite : cahier firm show");
    }

    @Test
    void the_same_day_gives_the_same_demonstration() {
        var args = new String[] {"demo", "--today", "2026-06-30", "--output", "json"};

        assertThat(Trial.nowhere(folder.resolve("a")).run(args).out())
                .isEqualTo(Trial.nowhere(folder.resolve("b")).run(args).out())
                .contains("\"rows\"");
    }

    @Test
    void a_demonstration_replaces_a_demonstration_and_nothing_else() throws IOException {
        var trial = Trial.nowhere(folder);
        trial.run("demo");
        assertThat(trial.run("demo").code()).isZero();
        Files.createDirectories(folder.resolve("precieux"));
        Files.writeString(folder.resolve("precieux/donnees.txt"), "à garder");

        var ran = trial.run("demo", "--register", "precieux");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("n’est pas un dossier de démonstration");
        assertThat(folder.resolve("precieux/donnees.txt")).hasContent("à garder");
    }

    @Test
    void a_demonstration_never_goes_into_the_register_of_the_environment() {
        var trial = Trial.in(folder);
        trial.environment.put("CAHIER_REGISTER", "registre");

        trial.run("demo");

        assertThat(trial.run("list", "--output", "ndjson").out()).isEmpty();
    }
}
