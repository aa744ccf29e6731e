package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
    @TempDir
    Path folder;

    Trial trial;
    String number;

    @BeforeEach
    void a_file_in_which_things_happened() {
        trial = Trial.in(folder);
        number = trial.recorded("--handler", "alba", "--reference", "ANCIEN-12", "--description", "Ligne 1\nLigne 2");
        trial.asAlba("acknowledge", number, "--on", "05/03/2026", "--by-channel", "LETTER");
        trial.asAlba("malfunction", number, "--kind", "manquement", "--text", "Notice non remise");
        trial.asAlba(
                "action",
                "plan",
                "--what",
                "Remettre la notice",
                "--for",
                number + "/1",
                "--owner",
                "bruno",
                "--due",
                "2026-06-30");
    }

    @Test
    void the_object_for_programs_is_what_was_promised() throws IOException {
        assertThat(trial.run("show", number, "--output", "json").out().strip()).isEqualTo(golden("show.json"));
    }

    @Test
    void the_page_tells_everything_in_words() {
        var page = trial.run("show", "ANCIEN-12").out();

        assertThat(page)
                .contains("Réclamation " + number)
                .contains("Nom du client", "Odile Ferrand", "Alba Exemple", "Conseil")
                .contains("pour le 12/03/2026 : fait à temps 05/03/2026")
                .contains("pour le 02/05/2026 : à faire dans 47 jours")
                .contains("1. manquement : Notice non remise")
                .contains("A-0001 : Remettre la notice (planifiée, Bruno Modèle, pour le 30/06/2026)")
                .contains("Réception accusée le 05/03/2026");
    }

    @Test
    void all_ten_fields_are_there_even_when_empty() {
        assertThat(trial.run("show", number).out().lines().skip(1).limit(10))
                .extracting(line -> line.substring(2, 37).strip())
                .containsExactly(
                        "Date de réception",
                        "Nom du client",
                        "Support utilisé",
                        "Objet de la réclamation",
                        "Prestation visée",
                        "Personne visée",
                        "Assignation du dossier",
                        "Suites",
                        "Date d’échéance",
                        "Date de clôture");
    }

    @Test
    void english_is_spoken_when_asked() {
        assertThat(trial.run("show", number, "--lang", "en").out()).contains("Complaint " + number);
    }

    @Test
    void a_file_is_no_table() {
        assertThat(trial.run("show", number, "--output", "csv").code()).isEqualTo(2);
    }

    private static String golden(String name) throws IOException {
        try (var file = ShowCommandTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
