package fr.cahier.domain.firm;

import static fr.cahier.domain.Refusal.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "Conseil, CONSEIL",
        "Café/Restaurant, CAFE_RESTAURANT",
        "Main d’œuvre, MAIN_D_OEUVRE",
        "ŒUVRE, OEUVRE",
        "Ex æquo, EX_AEQUO",
        "'  (Sinistre & prestation) ', SINISTRE_PRESTATION",
        "3e recours, 3E_RECOURS",
        "'', X",
        "???, X",
        "日本, X",
    })
    void a_code_is_made_from_a_label(String label, String code) {
        assertThat(Code.from(label)).hasToString(code);
    }

    @Test
    void a_code_made_from_a_long_label_leaves_room_to_tell_two_apart() {
        assertThat(Code.from("a".repeat(50)).value()).hasSize(50);
        assertThat(Code.from("a".repeat(51)).value()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "7", "EMAIL", "A_B_9"})
    void a_code_is_capitals_digits_and_underscores(String value) {
        assertThat(new Code(value)).hasToString(value);
        assertThat(new Code("A".repeat(60)).value()).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_A", "email", "É", "A B", "A-B", "A\n"})
    void anything_else_is_no_code(String value) {
        assertInvalid("code", Problem.NOT_A_CODE, () -> new Code(value));
        assertInvalid("code", Problem.NOT_A_CODE, () -> new Code("A".repeat(61)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alba", "a", "9", "alba.morel", "alba-m_2"})
    void a_person_is_known_by_a_short_name(String value) {
        assertThat(new PersonId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Alba", ".alba", "alba morel", "chloé"})
    void anything_else_is_no_short_name(String value) {
        assertInvalid("person", Problem.NOT_AN_IDENTIFIER, () -> new PersonId(value));
        assertInvalid("person", Problem.NOT_AN_IDENTIFIER, () -> new PersonId("a".repeat(41)));
    }
}
