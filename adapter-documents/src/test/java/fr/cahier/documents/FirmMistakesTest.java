package fr.cahier.documents;

import static fr.cahier.documents.FirmSettingsTest.FIRM;
import static fr.cahier.documents.FirmSettingsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.cahier.application.port.UnreadableFile;
import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirmMistakesTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "zone: Europe/Paris",
                        "zone: Paris",
                        "Ligne 2, zone : fuseau horaire inconnu. Exemples : Europe/Paris"),
                arguments("zone:", "fuseau:", "Ligne 2, fuseau : clé inconnue. Clés admises : name, zone, people,"),
                arguments("name: Cabinet Exemple", "name:", "Ligne 1 : il manque « name »."),
                arguments("name: Cabinet Exemple", "name: \" \"", "Ligne 1, name : obligatoire, et absent."),
                arguments(
                        "name: Cabinet Exemple",
                        "name: true",
                        "Ligne 1, name : attendu : un texte (entre guillemets)."),
                arguments("name: Cabinet Exemple", "name: [a]", "Ligne 1, name : attendu : un texte."),
                arguments("zone: Europe/Paris", "name: b", "Ligne 2 : la clé « name » figure deux fois"),
                arguments("manager: true", "manager: oui", "Ligne 6, people[0].manager : attendu : true ou false."),
                arguments(
                        "manager: true", "manager: \"true\"", "Ligne 6, people[0].manager : attendu : true ou false."),
                arguments(
                        "manager: true",
                        "boss: true",
                        "Ligne 6, people[0].boss : clé inconnue. Clés admises : id, name,"),
                arguments(
                        "id: chloe",
                        "id: Chloé",
                        "Ligne 8, people[1].id : n’est pas un identifiant : lettres minuscules"),
                arguments("id: chloe", "id: alba", "people : « alba » y figure deux fois"),
                arguments("id: chloe", "nom: x", "Ligne 8, people[1].nom : clé inconnue"),
                arguments(
                        "goodwillLimit: 500",
                        "goodwillLimit: -1",
                        "Ligne 7, people[0].handler.goodwillLimit : n’est pas un montant"),
                arguments(
                        "goodwillLimit: 500",
                        "goodwillLimit: beaucoup",
                        "Ligne 7, people[0].handler.goodwillLimit : n’est pas un montant"),
                arguments(", goodwillLimit: 500", "", "Ligne 7, people[0].handler : il manque « goodwillLimit »."),
                arguments(
                        "[ADVICE]",
                        "[ADVISE]",
                        "Ligne 7, people[0].handler.services[0] : prestation inconnue. Codes admis : ADVICE."),
                arguments(
                        "[ADVICE]",
                        "[]",
                        "Ligne 7, people[0].handler.services : attendu : all, ou une liste de codes parmi ADVICE."),
                arguments("[ADVICE]", "ADVICE", "Ligne 7, people[0].handler.services : attendu : all"),
                arguments(
                        "handler: { services: [ADVICE], signs: true, goodwillLimit: 500 }",
                        "handler: true",
                        "Ligne 7, people[0].handler : attendu : des clés"),
                arguments(
                        "code: ADVICE",
                        "code: advice",
                        "Ligne 11, services[0].code : n’est pas un code : lettres majuscules"),
                arguments("code: OLD", "code: ADVICE", "services : « ADVICE » y figure deux fois."),
                arguments("label: Ancien", "label: conseil", "services : « conseil » y figure deux fois."),
                arguments(", written: true", "", "Ligne 14, channels[0] : il manque « written »."),
                arguments("categories:\n  - { code: DELAY, label: Délai }\n", "", "il manque « categories »."),
                arguments(
                        "categories:\n  - { code: DELAY, label: Délai }",
                        "categories: DELAY",
                        "Ligne 15, categories : attendu : une liste"),
                arguments("name: Chloé Petit", "name: Chloé: Petit", "Ligne 9 : ce n’est pas du YAML."),
                arguments("handler: {", "handler: &a {", "Ligne 7 : les ancres (&) et alias (*)"),
                arguments("name: Chloé Petit", "name: *a", "Ligne 9 : les ancres (&) et alias (*)"),
                arguments("name: Cabinet Exemple", "--- # x\nname: x\n---\nname: y", "un second document YAML"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakes_are_told_by_line_path_and_what_is_accepted(String right, String wrong, String message) {
        assertThat(FIRM).contains(right);

        assertThatThrownBy(() -> read(FIRM.replace(right, wrong)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"closedDays: [{ day: 15/05/2026, reason: x }]", "closedDays: [{ day: 2026-02-30, reason: x }]"})
    void a_day_is_an_iso_day(String closed) {
        assertThatThrownBy(() -> read(FIRM + closed))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("closedDays[0].day : attendu : une date comme 2026-05-15.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# rien", "bonjour", "[a]", "\u0000", "a: \"", "\t- a", "? [a]: b"})
    void what_is_no_firm_at_all_is_refused(String yaml) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    @Timeout(10)
    void files_made_to_grow_are_refused() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> read(bomb.toString()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("ancres");
        assertThatThrownBy(() -> read("a: " + "[".repeat(100_000))).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read("name: " + "x".repeat(2_000_000)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("1 Mio");
    }

    @Test
    void another_encoding_than_utf_8_is_refused() {
        var latin = FIRM.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new YamlSettings().readFirm(new ByteArrayInputStream(latin)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void a_rule_of_the_firm_speaks_for_itself() {
        assertThatThrownBy(() -> read(FIRM.replace("manager: true", "manager: false")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(Rule.FIRM_HAS_A_MANAGER));
    }
}
