package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {
    private static final String LETTER = "2026-0001";
    private static final String EMAIL = "2026-0002";
    private static final String CLOSED = "2026-0003";

    @TempDir
    Path folder;

    Trial trial;

    @BeforeEach
    void three_complaints() {
        trial = Trial.in(folder);
        record("Paul Lambrey", "LETTER", "CONTRACT", "2026-01-02");
        record("Odile Ferrand", "EMAIL", "ADVICE", "2026-03-06");
        record("Yann Roquet", "EMAIL", "TRAINING", "2026-03-10");
        done("assign", LETTER, "--to", "alba");
        done("correct", EMAIL, "--about", "Agent Durand", "--category", "DELAY", "--reference", "REF-2");
        done("assign", CLOSED, "--to", "alba");
        done("respond", CLOSED, "--outcome", "favorable", "--text", "Oui");
        done("close", CLOSED, "--reason", "répondue");
    }

    @ParameterizedTest
    @CsvSource({
        "--received-from, 2026-03-10, 2026-0003",
        "--received-to,   02/01/2026, 2026-0001",
        "--client,        ferrand,    2026-0002",
        "--channel,       lettre,     2026-0001",
        "--subject,       YANN,       2026-0003",
        "--service,       formation,  2026-0003",
        "--about,         durand,     2026-0002",
        "--handler,       ALBA,       2026-0001 2026-0003",
        "--follow-up,     favorable,  2026-0003",
        "--due-from,      2026-05-10, 2026-0003",
        "--due-to,        2026-03-02, 2026-0001",
        "--closed-from,   2026-03-16, 2026-0003",
        "--closed-to,     2026-03-15, ''",
        "--category,      delay,      2026-0002",
        "--outcome,       UPHELD,     2026-0003",
        "--reference,     REF-2,      2026-0002",
        "--due-within,    3,          2026-0001 2026-0002",
        "--due-within,    0,          2026-0001 2026-0002",
    })
    void each_condition_finds_its_own(String option, String value, String numbers) {
        assertThat(numbers(option, value)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({
        "--open,       2026-0001 2026-0002",
        "--closed,     2026-0003",
        "--unassigned, 2026-0002",
        "--late,       2026-0001",
    })
    void each_state_finds_its_own(String option, String numbers) {
        assertThat(numbers(option)).isEqualTo(numbers);
    }

    @Test
    void what_presses_most_comes_first_and_says_what_to_do() {
        var lines = trial.run("list").out().lines().toList();

        assertThat(lines.get(1)).startsWith(LETTER).contains("en retard de 63 jours", "accuser réception");
        assertThat(lines.get(2)).startsWith(EMAIL).contains("aujourd’hui");
        assertThat(lines.get(3)).startsWith(CLOSED).contains("close le 16/03/2026");
    }

    @Test
    void any_field_sorts_either_way() {
        assertThat(numbersAsListed("--sort", "complainant")).isEqualTo(EMAIL + " " + LETTER + " " + CLOSED);
        assertThat(numbersAsListed("--sort", "COMPLAINANT", "--desc")).isEqualTo(CLOSED + " " + LETTER + " " + EMAIL);
    }

    @Test
    void a_page_tells_where_the_next_one_starts() {
        var first = trial.run("list", "--sort", "number", "--limit", "2");
        var cursor = first.err()
                .lines()
                .filter(line -> line.contains("--after"))
                .findFirst()
                .orElseThrow();

        var second = trial.run(
                "list", "--sort", "number", "--limit", "2", "--after", cursor.substring(cursor.lastIndexOf(' ') + 1));

        assertThat(first.out()).contains(LETTER, EMAIL).doesNotContain(CLOSED);
        assertThat(second.out()).contains(CLOSED).doesNotContain(LETTER, EMAIL);
        assertThat(second.err()).doesNotContain("--after");
    }

    @Test
    void programs_find_the_next_position_in_the_object() {
        assertThat(trial.run("list", "--output", "json", "--limit", "1").out())
                .containsPattern("\"next\" : \"[^\"]+\"");
        assertThat(trial.run("list", "--output", "json").out()).contains("\"next\" : null");
    }

    @Test
    void a_check_says_no_when_something_matches() {
        assertThat(trial.run("list", "--late", "--check").code()).isEqualTo(5);
        assertThat(trial.run("list", "--client", "nobody", "--check").code()).isZero();
    }

    @Test
    void a_position_of_nowhere_is_refused() {
        var ran = trial.run("list", "--after", "nulle-part", "--output", "json");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("--after : « nulle-part » n’est pas le repère d’une liste");
    }

    @Test
    void a_page_that_is_not_the_last_says_so() {
        assertThat(trial.run("list", "--limit", "2").err())
                .contains("2 dossiers montrés, il y en a d’autres : ajoutez --after ")
                .doesNotContain("2 dossiers.");
        assertThat(trial.run("list", "--limit", "3").err()).contains("3 dossiers.");
    }

    @ParameterizedTest
    @CsvSource({"--channel, LETTER", "--service, ADVICE", "--category, DELAY"})
    void a_value_that_no_list_has_is_no_match_of_a_check(String option, String expected) {
        var ran = trial.run("list", option, "pigeon", "--check");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains(option + " : valeur inconnue", expected);
    }

    @Test
    void a_handler_who_is_nobody_of_the_firm_is_said_to_be() {
        var ran = trial.run("list", "--handler", "marcel");

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("« marcel » n’est pas une personne du cabinet : cherché parmi les anciens interlocuteurs.");
        assertThat(trial.run("list", "--handler", "alba").err()).doesNotContain("anciens");
    }

    @Test
    void ndjson_is_one_complaint_a_line() {
        var lines = trial.run("list", "--output", "ndjson").out().lines().toList();

        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(lines.get(0))
                .contains("\"acknowledgementState\":\"OVERDUE\"")
                .doesNotContain("null");
    }

    @Test
    void csv_has_a_column_for_every_field() {
        var lines = trial.run("list", "--output", "csv", "--sort", "number")
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .startsWith("number|version|reference|receivedOn|")
                .endsWith("|policy");
        assertThat(lines.get(2)).startsWith("2026-0002|2|REF-2|2026-03-06|Odile Ferrand|EMAIL|");
    }

    @Test
    void a_narrow_terminal_shortens_texts_and_keeps_numbers_and_due_dates() {
        trial.environment.put("COLUMNS", "110");

        var lines = trial.run("list").out().lines().toList();

        assertThat(lines).allMatch(line -> line.length() <= 110);
        assertThat(lines.get(0)).contains("PRESTATION", "SUIVI PAR");
        assertThat(lines.get(1)).contains(LETTER, "…", "en retard de 63 jours");
    }

    @Test
    void a_very_narrow_terminal_does_without_some_columns() {
        trial.environment.put("COLUMNS", "80");

        var lines = trial.run("list").out().lines().toList();

        assertThat(lines).allMatch(line -> line.length() <= 80);
        assertThat(lines.get(0)).contains("OBJET", "ÉCHÉANCE").doesNotContain("PRESTATION");
        assertThat(lines.get(1)).contains(LETTER, "en retard de 63 jours", "accuser réception");
    }

    @Test
    void control_characters_never_reach_the_terminal() {
        record("Rouge \u001b[31m", "EMAIL", "ADVICE", "2026-03-10");

        assertThat(trial.run("list").out()).contains("Rouge �[31m").doesNotContain("\u001b");
        assertThat(trial.run("show", "2026-0004").out()).contains("Rouge �[31m").doesNotContain("\u001b");
        assertThat(trial.run("list", "--output", "ndjson").out()).contains("Rouge \\u001B[31m");
    }

    private void record(String client, String channel, String service, String day) {
        done(
                "record",
                "--client",
                client,
                "--channel",
                channel,
                "--service",
                service,
                "--subject",
                "Affaire " + client,
                "--received",
                day);
    }

    private void done(String... args) {
        var ran = trial.asAlba(args);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private String numbers(String... filter) {
        return numbersAsListed(with(filter, "--sort", "number"));
    }

    private String numbersAsListed(String... args) {
        var ran = trial.run(with(new String[] {"list"}, args));
        assertThat(ran.code()).as(ran.err()).isZero();
        return String.join(
                " ", ran.out().lines().skip(1).map(line -> line.substring(0, 9)).toList());
    }

    private static String[] with(String[] first, String... second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
