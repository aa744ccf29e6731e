package fr.cahier.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.distribution.Program.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over the real adapters, as a user has them. */
class EndToEndTest {
    private static final Path EXAMPLE = Path.of("../examples/firm.yaml");

    @TempDir
    Path folder;

    @Test
    void from_an_empty_folder_to_a_closed_complaint() throws IOException {
        run("init", "--firm", "Cabinet Exemple");
        Files.copy(EXAMPLE, folder.resolve("firm.yaml"));
        assertThat(run("firm", "apply", "firm.yaml", "--dry-run").out()).contains("+ people/alba");
        run("firm", "apply", "firm.yaml");

        var number = run(
                        "record",
                        "--as",
                        "chloe",
                        "--client",
                        "Élodie Ferrand",
                        "--channel",
                        "courriel",
                        "--service",
                        "contrat, adhésion",
                        "--subject",
                        "=Frais",
                        "--received",
                        "02/03/2026",
                        "--handler",
                        "alba")
                .out()
                .strip();
        run("respond", number, "--as", "alba", "--outcome", "favorable", "--text", "Oui");
        run("close", number, "--as", "alba", "--reason", "répondue");

        assertThat(number).isEqualTo("2026-0001");
        assertThat(run("show", number).out()).contains("Élodie Ferrand", "Réponse favorable", "répondue");
        assertThat(run("list", "--closed", "--output", "csv").out())
                .startsWith("number,version,")
                .contains("2026-0001", "Élodie Ferrand", "'=Frais");
        assertThat(run("journal").out()).contains("Réglages changés");
    }

    @Test
    void a_firm_counts_by_its_own_text_and_is_told_of_texts_that_count_for_nothing() throws IOException {
        run("init");
        var firm = Files.readString(EXAMPLE);
        assertThat(firm).contains("\npolicies: [procedure]\n");
        Files.writeString(
                folder.resolve("firm.yaml"),
                firm.replace("\npolicies: [procedure]\n", "\npolicies: [acpr-2016-r-02, charte]\n") + """

                ownPolicies:
                  - id: charte
                    version: 1
                    title: Charte
                    citation: { text: Charte du cabinet, certainty: ESTABLISHED }
                    limits: [{ duty: RESPONSE, period: 5 BUSINESS_DAY, from: RECEIVED }]
                  - id: projet
                    version: 1
                    title: Projet
                    citation: { text: Projet, certainty: UNCERTAIN }
                    limits: [{ duty: RESPONSE, period: 1 MONTH, from: RECEIVED }]
                """);

        assertThat(run("firm", "apply", "firm.yaml").err())
                .contains("« projet » est écrit, mais « policies » ne le nomme pas")
                .contains("« acpr-2016-r-02 » n’est pas en vigueur aujourd’hui");
        var number = run(
                        "record",
                        "--as",
                        "chloe",
                        "--client",
                        "Élodie",
                        "--channel",
                        "courriel",
                        "--service",
                        "conseil",
                        "--subject",
                        "Frais",
                        "--received",
                        "02/03/2026")
                .out()
                .strip();
        assertThat(run("deadlines", number, "--why").out())
                .contains("Réponse : pour le 09/03/2026", "Texte : Charte du cabinet.", "Durée : 5 jours ouvrés.")
                .contains("Écarté : « Recommandation ACPR 2016-R-02 » n’est pas en vigueur le 02/03/2026.");
    }

    @Test
    void the_settings_go_out_and_come_back_unchanged() throws IOException {
        run("init");
        Files.copy(EXAMPLE, folder.resolve("firm.yaml"));
        run("firm", "apply", "firm.yaml");

        Files.writeString(folder.resolve("again.yaml"), run("firm", "show").out());

        assertThat(run("firm", "apply", "again.yaml", "--as", "alba").out()).isEmpty();
    }

    @Test
    void settings_that_are_none_are_refused_with_the_place_and_nothing_changes() throws IOException {
        run("init");
        Files.writeString(folder.resolve("firm.yaml"), "name: [");

        var ran = ran("firm", "apply", "firm.yaml");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("Ligne 1");
        assertThat(run("firm", "show").out()).contains("Mon cabinet");
    }

    @Test
    void a_register_that_is_absent_or_there_already_says_what_to_do() {
        assertThat(ran("list").code()).isEqualTo(3);
        assertThat(ran("list").err()).contains("cahier init");
        run("init");
        assertThat(ran("init").code()).isEqualTo(3);
    }

    @Test
    void the_demonstration_is_one_year_of_the_example_firm_and_can_be_made_again() {
        run("demo");
        var again = run("demo");

        assertThat(again.err()).contains("cahier --register registre-demo show");
        assertThat(run("list", "--register", "registre-demo", "--output", "ndjson")
                        .out()
                        .lines())
                .hasSize(40);
        assertThat(run("brief", "--list", "--register", "registre-demo").out()).isNotEmpty();
        assertThat(run("action", "list", "--register", "registre-demo").out())
                .contains("planifiée", "mise en œuvre", "vérifiée efficace", "abandonnée");
    }

    private Ran run(String... args) {
        return new Program(folder).run(args);
    }

    private Ran ran(String... args) {
        return new Program(folder).ran(args);
    }
}
