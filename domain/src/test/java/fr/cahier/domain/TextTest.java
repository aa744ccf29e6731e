package fr.cahier.domain;

import static fr.cahier.domain.Refusal.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n\t"})
    void what_is_required_is_not_blank(String blank) {
        assertInvalid("subject", Problem.REQUIRED, () -> Text.line("subject", blank));
        assertInvalid("text", Problem.REQUIRED, () -> Text.body("text", blank));
        assertThat(Text.optionalLine("note", blank)).isNull();
    }

    @Test
    void a_line_loses_the_blanks_around_it_and_a_body_keeps_them() {
        assertThat(Text.line("subject", "  Retard \n")).isEqualTo("Retard");
        assertThat(Text.optionalLine("note", " vu ")).isEqualTo("vu");
        assertThat(Text.body("text", "  Bonjour\n")).isEqualTo("  Bonjour\n");
        assertThat(Text.optionalBody("text", " \n")).isEqualTo(" \n");
        assertThat(Text.optionalBody("text", "")).isNull();
        assertThat(Text.optionalBody("text", null)).isNull();
    }

    @Test
    void a_line_holds_500_characters_and_not_one_more() {
        assertThat(Text.line("subject", "a".repeat(500))).hasSize(500);
        assertThat(Text.line("subject", " " + "a".repeat(500) + " ")).hasSize(500);

        var refusal = assertInvalid("subject", Problem.TOO_LONG, () -> Text.line("subject", "a".repeat(501)));
        assertThat(refusal.sentence(Locale.FRENCH)).isEqualTo("trop long : 500 caractères au plus");
    }

    @Test
    void a_body_holds_100000_characters_and_not_one_more() {
        assertThat(Text.body("text", "a".repeat(100_000))).hasSize(100_000);

        var refusal = assertInvalid("text", Problem.TOO_LONG, () -> Text.body("text", "a".repeat(100_001)));
        assertThat(refusal.sentence(Locale.ENGLISH)).isEqualTo("too long: 100000 characters at most");
        assertInvalid("text", Problem.TOO_LONG, () -> Text.optionalBody("text", "a".repeat(100_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud83d", "\ude00b", "\ude00\ud83d"})
    void characters_that_a_store_would_lose_are_refused(String text) {
        assertInvalid("subject", Problem.FORBIDDEN_CHARACTER, () -> Text.line("subject", text));
        assertInvalid("subject", Problem.FORBIDDEN_CHARACTER, () -> Text.optionalLine("subject", text));
        assertInvalid("text", Problem.FORBIDDEN_CHARACTER, () -> Text.body("text", text));
        assertInvalid("text", Problem.FORBIDDEN_CHARACTER, () -> Text.optionalBody("text", text));
    }

    @Test
    void every_other_character_is_kept() {
        assertThat(Text.line("subject", "Élan \ud83d\ude00 œuvre\t« l’été »"))
                .isEqualTo("Élan \ud83d\ude00 œuvre\t« l’été »");
    }

    @Test
    void names_compare_whatever_the_case_the_accents_the_blanks_and_the_apostrophe() {
        assertThat(Text.folded(" Marc  L’Hôpital "))
                .isEqualTo(Text.folded("marc l'hopital"))
                .isEqualTo("marc l'hopital");
        assertThat(Text.folded("Marc")).isNotEqualTo(Text.folded("Marco"));
    }
}
