package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The example is compiled, run, and read to the letter. */
class DueDateWithReasonsTest {
    @Test
    void it_prints_the_date_and_every_step_to_it() {
        // Counted by hand: 2, 4, 5, 6, 7, 9, 11, 12, 13 May make nine jours ouvrables; the 14th is Ascension Day.
        assertThat(printed()).isEqualTo("""
                2026-05-15
                Texte : Recommandation ACPR 2024-R-02 sur le traitement des réclamations.
                Point de départ : date d’envoi, le 30/04/2026 ; ce jour ne compte pas.
                Durée : 10 jours ouvrables.
                Le 01/05/2026 ne compte pas : Fête du Travail, jour férié.
                Le 03/05/2026 ne compte pas : dimanche.
                Le 08/05/2026 ne compte pas : Victoire de 1945, jour férié.
                Le 10/05/2026 ne compte pas : dimanche.
                Le 14/05/2026 ne compte pas : Ascension, jour férié.
                Dernier jour : le 15/05/2026.
                """);
    }

    private static String printed() {
        var said = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            DueDateWithReasons.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
