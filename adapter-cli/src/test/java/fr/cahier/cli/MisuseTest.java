package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisuseTest {
    @TempDir
    Path folder;

    Trial trial;

    @BeforeEach
    void aRegister() {
        trial = Trial.in(folder);
    }

    @Test
    void an_unknown_command_is_met_with_a_suggestion() {
        refused(trial.run("lst"), 2, "« lst »", "Vouliez-vous dire : list");
    }

    @Test
    void an_unknown_option_is_met_with_a_suggestion() {
        refused(trial.run("list", "--lat"), 2, "« --lat »", "--late", "cahier list --help");
    }

    @Test
    void what_is_missing_is_named_all_at_once() {
        refused(
                trial.run("record", "--as", "chloe", "--client", "Odile Ferrand"),
                2,
                "--channel, --subject, --service");
        refused(trial.run("assign", "2026-0001"), 2, "Il manque : --to");
        refused(trial.run("show"), 2, "Il manque : NUMÉRO");
    }

    @Test
    void recording_without_a_person_names_the_people() {
        refused(trial.run("record", "--client", "Odile Ferrand"), 2, "--as", "alba, bruno, chloe");
    }

    @Test
    void a_person_of_nowhere_is_refused_by_rule() {
        refused(trial.run("record", "--as", "Nobody Here"), 5, "RECORDED_BY_A_PERSON_OF_THE_FIRM", "« Nobody Here »");
    }

    @Test
    void an_impossible_day_is_refused_naming_option_value_and_form() {
        refused(
                trial.run("list", "--received-from", "31/02/2026"),
                3,
                "--received-from",
                "« 31/02/2026 »",
                "2026-03-02");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        refused(trial.run("list", "--limit", "beaucoup"), 2, "--limit : « beaucoup »", "un nombre entier");
        refused(trial.run("list", "--limit", "0"), 2, "--limit");
    }

    @Test
    void an_unknown_output_or_language_is_refused() {
        refused(trial.run("list", "--output", "xml"), 2, "« xml »", "table, json, ndjson, csv");
        refused(trial.run("list", "--lang", "de"), 2, "« de »", "fr, en");
    }

    @Test
    void a_value_of_no_list_is_refused_with_the_list() {
        refused(trial.run("list", "--channel", "pigeon"), 3, "--channel : valeur inconnue", "EMAIL");
        refused(trial.run("list", "--outcome", "peut-être"), 3, "--outcome", "UPHELD (favorable)");
        refused(trial.run("list", "--sort", "colour"), 3, "--sort", "receivedOn");
    }

    @Test
    void an_unknown_complaint_is_named() {
        refused(trial.run("show", "2026-0099"), 6, "« 2026-0099 »");
        refused(trial.run("show", "DOSSIER-7"), 6, "« DOSSIER-7 »");
    }

    @Test
    void two_words_that_exclude_each_other_are_refused() {
        refused(trial.run("list", "--open", "--closed"), 2, "--open et --closed");
    }

    private static void refused(Trial.Ran ran, int code, String... words) {
        assertThat(ran.err()).contains(words);
        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.out()).isEmpty();
    }
}
