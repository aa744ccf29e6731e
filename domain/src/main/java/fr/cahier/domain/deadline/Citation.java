package fr.cahier.domain.deadline;

import fr.cahier.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a time limit is written.
 *
 * @param text the name of the text, as one would quote it
 * @param article its place in the text, or {@code null} for the whole
 * @param address where the text can be read, or {@code null}
 */
public record Citation(
        String text, @Nullable String article, @Nullable String address, Certainty certainty) {
    public Citation {
        text = Text.line("text", text);
        article = Text.optionalLine("article", article);
        address = Text.optionalLine("address", address);
    }

    /** The text and the article in one line. */
    public String shown() {
        return article == null ? text : text + ", " + article;
    }
}
