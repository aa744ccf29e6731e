package fr.cahier.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Makes the tables and examples of the page on deadlines again and compares. After a wanted change,
 * {@code -Ddeadlines.write=true} writes them into the page, to be read before they are committed.
 */
class DeadlinesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "deadlines.md");

    @Test
    void the_page_shows_the_texts_and_dates_of_the_code() throws IOException {
        var shown = Files.readString(PAGE);
        var generated = DeadlinesPage.generated(shown);
        if (Boolean.getBoolean("deadlines.write")) {
            Files.writeString(PAGE, generated);
        }

        assertThat(generated).isEqualTo(shown);
    }

    @Test
    void the_page_leaves_no_generated_part_out() throws IOException {
        var shown = Files.readString(PAGE);

        assertThat(DeadlinesPage.wanted(shown)).containsAll(DeadlinesPage.TABLES.keySet());
        assertThat(DeadlinesPage.wanted(shown))
                .filteredOn(DeadlinesPageExample::isOne)
                .hasSizeGreaterThan(8);
    }
}
