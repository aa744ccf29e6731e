package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.ShippedPolicies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesCommandTest {
    @TempDir
    Path folder;

    @Test
    void dates_are_counted_without_any_register() throws IOException {
        var ran = Trial.nowhere(folder)
                .run(
                        "deadlines",
                        "--policy",
                        "acpr-2024-r-02",
                        "--sent",
                        "2026-04-30",
                        "--received",
                        "04/05/2026",
                        "--output",
                        "json");

        assertThat(ran.code()).isZero();
        var json = tree(ran.out());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("policy", "receivedOn", "sentOn", "region", "duties");
        assertThat(json.get("policy").asText()).isEqualTo("acpr-2024-r-02");
        assertThat(json.get("receivedOn").asText()).isEqualTo("2026-05-04");
        assertThat(json.get("sentOn").asText()).isEqualTo("2026-04-30");
        assertThat(json.get("region").asText()).isEqualTo("metropole");
        assertThat(json.get("duties"))
                .extracting(duty ->
                        duty.get("duty").asText() + " " + duty.get("dueOn").asText())
                .containsExactly("ACKNOWLEDGEMENT 2026-05-15", "RESPONSE 2026-06-30");
        assertThat(json.at("/duties/0/derivation"))
                .extracting(step -> step.get("step").asText())
                .containsExactly(
                        "TEXT",
                        "START",
                        "PERIOD",
                        "SKIPPED_HOLIDAY",
                        "SKIPPED_WEEKDAY",
                        "SKIPPED_HOLIDAY",
                        "SKIPPED_WEEKDAY",
                        "SKIPPED_HOLIDAY",
                        "ENDS");
        assertThat(json.at("/duties/0/derivation/3/text").asText())
                .isEqualTo("Le 01/05/2026 ne compte pas : Fête du Travail, jour férié.");
    }

    @Test
    void a_text_that_is_silent_on_the_acknowledgement_gives_the_response_alone() throws IOException {
        var json = tree(Trial.nowhere(folder)
                .run("deadlines", "--policy", "psp-l133-45", "--received", "2025-04-28", "--output", "ndjson")
                .out());

        assertThat(json.get("sentOn").isNull()).isTrue();
        assertThat(json.get("duties")).hasSize(1);
        assertThat(json.at("/duties/0/extensible/condition").asText()).isEqualTo("BEYOND_THE_FIRMS_CONTROL");
    }

    @Test
    void for_eyes_each_step_is_a_line() {
        var ran = Trial.nowhere(folder).run("deadlines", "--received", "2025-02-20", "--lang", "en");

        assertThat(ran.out().lines())
                .contains(
                        "Acknowledgement : 2 Mar 2025",
                        "  Last day: 2 Mar 2025.",
                        "  2 Mar 2025 is no opening day and the date stays: aim at 28 Feb 2025.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --policy x --received 2026-05-04                    | --policy : valeur inconnue | amf-doc-2012-07
            --received 2026-05-04 --sent 2026-05-05             | --sent : suit la réception | 04/05/2026
            --received 2026-05-04 --region paris                | --region : « paris » valeur inconnue | la-reunion
            --received 2026-02-30                               | « 2026-02-30 » n’est pas une date | 2026-03-02
            """)
    void bad_input_is_refused_with_its_place_and_what_is_accepted(String args, String place, String accepted) {
        var ran = Trial.nowhere(folder).run(("deadlines " + args).split(" ", -1));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(place, accepted);
    }

    @ParameterizedTest
    @CsvSource({"deadlines", "deadlines --batch - --received 2026-05-04", "deadlines 2026-0001 --received 2026-05-04"})
    void too_little_or_too_much_is_a_misuse_that_says_what_to_give(String line) {
        var ran = Trial.in(folder).run(line.split(" ", -1));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--received");
    }

    @Test
    void a_batch_answers_a_line_each_and_passes_a_header_and_blank_lines_over() {
        var ran = Trial.nowhere(folder)
                .typing("\uFEFFreçue;envoyée\n2026-05-04;2026-04-30\n\n03/03/2025\n")
                .run("deadlines", "--policy", "acpr-2024-r-02", "--batch", "-");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
                .containsExactly("2026-05-04,2026-04-30,2026-05-15,2026-06-30", "2025-03-03,,2025-03-14,2025-05-03");
    }

    @Test
    void a_batch_for_programs_is_one_object_a_line() throws IOException {
        Files.writeString(folder.resolve("jours.csv"), "2026-05-04\n2026-05-05\n");
        var ran = Trial.nowhere(folder).run("deadlines", "--batch", "jours.csv", "--output", "json");

        assertThat(ran.out().lines()).hasSize(2);
        assertThat(tree(ran.out().lines().toList().get(1)).at("/duties/1/dueOn").asText())
                .isEqualTo("2026-07-05");
    }

    @Test
    void one_bad_line_of_a_batch_answers_nothing_and_every_bad_line_is_named() {
        var ran = Trial.nowhere(folder)
                .typing("2026-05-04\n2026-02-30\n2026-05-04,2026-05-06\n1,2,3\n")
                .run("deadlines", "--batch", "-");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(
                        "3 ligne(s)",
                        "ligne 2 : Date de réception : n’est pas une date",
                        "ligne 3 : Date d’envoi : suit la réception",
                        "ligne 4 : ");
    }

    @Test
    void a_batch_reads_what_a_spreadsheet_quotes_and_skips_titles_after_blank_lines() {
        var ran = Trial.nowhere(folder)
                .typing("\n\"date\",\"sent\"\n\"2026-05-04\",\"2026-04-30\"\n\"04/05/2026\",\"\"\n")
                .run("deadlines", "--policy", "acpr-2024-r-02", "--batch", "-");

        assertThat(ran.out().lines())
                .containsExactly("2026-05-04,2026-04-30,2026-05-15,2026-06-30", "2026-05-04,,2026-05-18,2026-07-04");
        assertThat(ran.err()).contains("À vérifier sur 1 ligne(s)");
    }

    @Test
    void a_batch_repeats_nothing_of_a_wrong_file_and_is_not_filled_by_a_line_without_end() {
        var wrong = Trial.nowhere(folder).typing("Marie Durand 06 12 34\n").run("deadlines", "--batch", "-");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).doesNotContain("Marie").contains("ligne 1 : Date de réception");

        var endless = Trial.nowhere(folder).typing("1".repeat(100_000)).run("deadlines", "--batch", "-");
        assertThat(endless.code()).isEqualTo(3);
        assertThat(endless.err()).contains("la ligne 1 dépasse 200 caractères");
    }

    @Test
    void every_kind_of_line_end_is_one_and_lines_are_counted_by_it() {
        var ran = Trial.nowhere(folder)
                .typing("2026-05-04\r\n2026-05-05\r2026-05-06\n")
                .run("deadlines", "--batch", "-");
        assertThat(ran.out().lines()).hasSize(3);

        var wrong = Trial.nowhere(folder).typing("2026-05-04\r\nhier\r\n").run("deadlines", "--batch", "-");
        assertThat(wrong.err()).contains("ligne 2 : ");
    }

    @Test
    void only_the_first_line_of_a_batch_may_be_its_title() {
        var ran = Trial.nowhere(folder).typing("reçue\nenvoyée\n2026-05-04\n").run("deadlines", "--batch", "-");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("ligne 2 : Date de réception : n’est pas une date");
    }

    @Test
    void the_help_names_every_text_and_every_region() {
        var help = Trial.nowhere(folder).run("deadlines", "--help").out().replaceAll("\\s+", " ");

        assertThat(help)
                .contains(ShippedPolicies.all().stream().map(DeadlinePolicy::id).toList());
        assertThat(help).contains(Arrays.stream(Region.values()).map(Region::id).toList());
    }

    @Test
    void a_text_that_is_not_in_force_is_counted_and_warned_of() throws IOException {
        var json = tree(Trial.nowhere(folder)
                .run("deadlines", "--policy", "acpr-2016-r-02", "--received", "2026-03-02", "--output", "json")
                .out());

        assertThat(json.at("/duties/0/dueOn").asText()).isEqualTo("2026-03-13");
        assertThat(json.at("/duties/0/warnings/0").asText()).isEqualTo("OUT_OF_FORCE");
    }

    @Test
    void a_batch_that_is_not_utf_8_or_not_there_says_so() throws IOException {
        Files.write(folder.resolve("latin.csv"), "réçue".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Trial.nowhere(folder)
                        .run("deadlines", "--batch", "latin.csv")
                        .err())
                .contains("UTF-8");
        assertThat(Trial.nowhere(folder)
                        .run("deadlines", "--batch", "absent.csv")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void a_case_tells_its_due_dates_their_state_and_the_days_of_recourse() {
        var trial = Trial.in(folder);
        var number = trial.recorded("--handler", "alba");
        trial.asAlba("acknowledge", number, "--on", "05/03/2026");

        var brief = trial.run("deadlines", number);
        assertThat(brief.out().lines())
                .containsExactly(
                        "Réclamation " + number,
                        "Accusé de réception : pour le 12/03/2026 : fait à temps (05/03/2026)",
                        "Réponse : pour le 02/05/2026 : à faire (dans 47 jours)",
                        "  Le 02/05/2026 n’est pas un jour d’ouverture et la date reste : visez le 30/04/2026.",
                        "Recours : le client peut saisir le médiateur du 03/05/2026 au 02/03/2027.");
        assertThat(brief.err()).contains("cahier deadlines " + number + " --why");
        assertThat(trial.run("deadlines", number, "--why").out())
                .contains("  Durée : 2 mois.", "  Point de départ : date de réception, le 02/03/2026");
    }

    @Test
    void programs_read_the_same_of_a_case() throws IOException {
        var trial = Trial.in(folder);
        var number = trial.recorded("--handler", "alba");
        var json = tree(trial.run("deadlines", number, "--output", "json").out());

        assertThat(json.get("number").asText()).isEqualTo(number);
        assertThat(json.at("/duties/1/state").asText()).isEqualTo("OPEN");
        assertThat(json.at("/duties/1/policy").asText()).isEqualTo("procedure");
        assertThat(json.at("/duties/1/warnings/0").asText()).isEqualTo("ENDS_ON_DAY_OFF");
        assertThat(json.at("/recourse/earliestOn").asText()).isEqualTo("2026-05-03");
    }

    @Test
    void while_nothing_is_in_writing_the_mediators_time_has_not_begun() throws IOException {
        var trial = Trial.in(folder);
        var number = trial.recording("PHONE").out().strip();

        assertThat(trial.run("deadlines", number).out()).contains("pas encore de réclamation écrite");
        assertThat(tree(trial.run("deadlines", number, "--output", "json").out())
                        .has("recourse"))
                .isFalse();
    }

    @Test
    void a_receipt_tells_at_once_what_to_know_of_its_due_dates() {
        var trial = Trial.under(folder, "acpr-2024-r-02");
        var ran = trial.recording("courriel");

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("l’échéance du 13/03/2026 est déjà passée")
                .containsOnlyOnce("« Recommandation ACPR 2024-R-02 » compte depuis un autre jour (date d’envoi)");
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
