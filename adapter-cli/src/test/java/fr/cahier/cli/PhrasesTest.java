package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Test
    void both_languages_say_the_same_things() throws IOException {
        var french = bundle("phrases.properties");
        var english = bundle("phrases_en.properties");

        assertThat(english.keySet()).isEqualTo(french.keySet());
        // A straight apostrophe would silence the details that follow it.
        assertThat(french.values()).noneMatch(sentence -> ((String) sentence).contains("'"));
        assertThat(english.values()).noneMatch(sentence -> ((String) sentence).contains("'"));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 0, 0 réclamation exportée.",
        "fr, 1, 1 réclamation exportée.",
        "fr, 2, 2 réclamations exportées.",
        "en, 0, 0 complaints exported.",
        "en, 1, 1 complaint exported."
    })
    void so_many_things_are_told_in_their_number(Locale locale, long number, String sentence) {
        assertThat(new Phrases(locale).some("export.done", number)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, en retard de 3 jours",
        "2026-03-15, en retard d’un jour",
        "2026-03-16, aujourd’hui",
        "2026-03-17, demain",
        "2026-03-18, dans 2 jours",
    })
    void a_due_date_is_told_from_today(LocalDate due, String words) {
        assertThat(new Phrases(Locale.FRENCH).due(due, TODAY)).isEqualTo(words);
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Phrases.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
