package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    @TempDir
    Path folder;

    Trial trial;
    String number;

    @BeforeEach
    void a_closed_file_with_a_malfunction() {
        trial = Trial.in(folder);
        number = trial.recorded("--handler", "alba", "--about", "Gérard Guichet", "--category", "PRICING");
        done("respond", number, "--outcome", "favorable", "--text", "Oui");
        done(
                "malfunction",
                number,
                "--kind",
                "manquement",
                "--text",
                "Notice non remise à Mme FERRAND par gérard, d’où des frais");
        done("close", number, "--reason", "répondue");
    }

    @Test
    void the_sheet_tells_what_happened_and_names_nobody() {
        done(
                "action",
                "plan",
                "--what",
                "Remettre la notice : voir chloe temoin ou Chloé, pas d’ALBA",
                "--for",
                number + "/1",
                "--owner",
                "alba",
                "--due",
                "2026-06-30");

        var sheet = trial.run("brief", "--sheet", number).out();

        assertThat(sheet)
                .contains(
                        number, "Conseil", "Tarif, cotisation", "manquement : Notice non remise", "Remettre la notice")
                .doesNotContainIgnoringCase("ferrand")
                .doesNotContainIgnoringCase("odile")
                .doesNotContainIgnoringCase("gérard")
                .doesNotContainIgnoringCase("chlo")
                .doesNotContainIgnoringCase("temoin")
                .doesNotContain("ALBA")
                .doesNotContain("Frais non annoncés");
    }

    @Test
    void what_is_still_to_be_told_is_listed_until_it_is() {
        assertThat(trial.run("brief", "--list").out()).contains(number);
        var early = trial.asAlba("brief", number, "--medium", "affichage", "--text", "La notice se remet avant");
        assertThat(early.code()).isEqualTo(5);
        assertThat(early.err()).contains("BRIEFED_AFTER_DECISIONS");
        done("malfunction", number, "--no-action", "1", "--reason", "Cas isolé");

        done("brief", number, "--medium", "affichage", "--text", "La notice se remet avant");

        assertThat(trial.run("brief", "--list").out()).isEmpty();
        assertThat(trial.run("journal").out()).contains("Personnel informé", number);
    }

    @Test
    void a_briefing_about_nothing_is_refused() {
        assertThat(trial.asAlba("brief", "--medium", "affichage", "--text", "x").code())
                .isEqualTo(2);
        assertThat(trial.asAlba("brief", number, "--text", "x").err()).contains("--medium");
    }

    private void done(String... args) {
        var ran = trial.asAlba(args);
        assertThat(ran.code()).as(ran.err()).isZero();
    }
}
