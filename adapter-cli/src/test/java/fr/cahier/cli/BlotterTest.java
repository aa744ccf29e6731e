package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlotterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aurélie N’Guyen  | vu par AURELIE               | vu par ▒▒▒
            Aurelie N'Guyen  | d’aurélie n’guyen, hier      | d’▒▒▒ ▒▒▒, hier
            Mme Le Goff      | Mme le goff et le client     | Mme le ▒▒▒ et le client
            Jean Petit       | les petits frais de Jeanne   | les petits frais de Jeanne
            Zoé Zeller       | Élève à qui rien n’est caché | Élève à qui rien n’est caché
            """)
    void whole_words_of_a_name_go_in_whatever_form(String name, String text, String shown) {
        assertThat(Blotter.blotted(text, List.of(name))).isEqualTo(shown);
    }
}
