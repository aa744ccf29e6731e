package fr.cahier.domain.deadline;

import static fr.cahier.domain.Refusal.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void the_text_and_its_article_are_shown_in_one_line() {
        assertThat(new Citation("Charte", "art. 3", null, Certainty.ESTABLISHED).shown())
                .isEqualTo("Charte, art. 3");
        assertThat(new Citation("Charte", null, null, Certainty.ESTABLISHED).shown())
                .isEqualTo("Charte");
    }

    @Test
    void what_is_blank_is_not_there() {
        assertThat(new Citation(" Charte ", " ", " ", Certainty.UNCERTAIN))
                .isEqualTo(new Citation("Charte", null, null, Certainty.UNCERTAIN));
        assertInvalid("text", Problem.REQUIRED, () -> new Citation(" ", null, null, Certainty.ESTABLISHED));
    }

    @Test
    void each_part_can_be_stored() {
        assertInvalid(
                "article",
                Problem.FORBIDDEN_CHARACTER,
                () -> new Citation("Charte", "art.\0003", null, Certainty.ESTABLISHED));
        assertInvalid(
                "address",
                Problem.FORBIDDEN_CHARACTER,
                () -> new Citation("Charte", null, "https://example.org/\000", Certainty.ESTABLISHED));
    }
}
