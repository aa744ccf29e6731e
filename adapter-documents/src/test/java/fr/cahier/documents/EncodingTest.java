package fr.cahier.documents;

import static fr.cahier.documents.Fixture.cells;
import static fr.cahier.documents.Fixture.file;
import static fr.cahier.documents.Fixture.open;
import static fr.cahier.documents.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.TableFiles.Request;
import fr.cahier.application.port.UnreadableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String TEXT = "libellé;montant\nCafé à l’œuvre;12 €\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, \ufeff, UTF-8",
        "UTF-16LE, \ufeff, UTF-16LE",
        "UTF-16BE, \ufeff, UTF-16BE",
        "windows-1252, '', windows-1252"
    })
    void is_found_by_mark_then_utf_8_then_windows_1252(String written, String mark, String found) {
        var file = file(folder, "t.csv", (mark + TEXT).getBytes(Charset.forName(written)));

        try (var table = open(file)) {
            assertThat(table.form().encoding()).isEqualTo(found);
            assertThat(table.header()).containsExactly("libellé", "montant");
            assertThat(rows(table).get(0).cells()).containsExactly("Café à l’œuvre", "12 €");
        }
    }

    @Test
    void is_decided_on_the_whole_file_however_late_the_first_accent_comes() {
        var ascii = "a;b\n" + "x;y\n".repeat(100_000);
        var file = file(folder, "t.csv", (ascii + "é;z\n").getBytes(Charset.forName("windows-1252")));

        try (var table = open(file)) {
            assertThat(table.form().encoding()).isEqualTo("windows-1252");
            assertThat(rows(table).get(100_000).cells()).containsExactly("é", "z");
        }
    }

    /** The reading buffer is 65,536 bytes long: a character of three bytes is put across each of its borders. */
    @ParameterizedTest
    @ValueSource(ints = {65_533, 65_534, 65_535, 65_536, 131_070, 131_071})
    void characters_across_the_borders_of_the_buffer_are_whole(int before) {
        var file = file(folder, "t.csv", "a\n" + "x".repeat(before - 2) + "€\n");

        try (var table = open(file)) {
            assertThat(table.form().encoding()).isEqualTo("UTF-8");
            assertThat(rows(table).get(0).cells().get(0)).endsWith("x€").hasSize(before - 1);
        }
    }

    @Test
    void the_one_told_wins() {
        var file = file(folder, "t.csv", "libell\u0082;b\n".getBytes(StandardCharsets.ISO_8859_1));

        try (var table = open(new Request(file, "IBM850", null, null))) {
            assertThat(table.header()).containsExactly("libellé", "b");
            assertThat(table.form().encoding()).isEqualTo("IBM850");
        }
    }

    @Test
    void utf_16_without_a_mark_can_be_told() {
        var file = file(folder, "t.csv", TEXT.getBytes(StandardCharsets.UTF_16LE));

        assertThatThrownBy(() -> open(file)).isInstanceOf(UnreadableFile.class).hasMessageContaining("UTF-16LE");
        try (var table = open(new Request(file, "UTF-16LE", null, null))) {
            assertThat(table.header()).containsExactly("libellé", "montant");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "", "a b"})
    void one_that_nobody_knows_is_refused(String encoding) {
        var file = file(folder, "t.csv", TEXT);

        assertThatThrownBy(() -> open(new Request(file, encoding, null, null)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("est inconnu")
                .hasMessageContaining("windows-1252");
    }

    @Test
    void one_told_that_does_not_fit_is_refused_with_the_line() {
        var file = file(folder, "t.csv", "a;b\r\n1;2\r\n3;\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> open(new Request(file, "UTF-8", null, null)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("« t.csv », ligne 3 : le texte n’est pas en UTF-8. Indiquez le bon encodage (--encoding),"
                        + " ou laissez-le détecter.");
    }

    /** 0x81 has no meaning in windows-1252: many programs put U+FFFD there, and the text is lost. */
    @ParameterizedTest
    @ValueSource(chars = {'\u0081', '\u008d', '\u008f', '\u0090', '\u009d'})
    void a_byte_without_meaning_is_refused_with_its_line_not_replaced(char undefined) {
        var file = file(folder, "t.csv", ("a;b\n1;é\n2;" + undefined + "\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("« t.csv », ligne 3 : un octet n’a de sens ni en UTF-8 ni en windows-1252");
    }

    @Test
    void utf_8_cut_in_the_middle_of_a_character_is_not_taken_for_windows_1252() {
        var whole = "a;b\né;à".getBytes(StandardCharsets.UTF_8);
        var file = file(folder, "t.csv", java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("ligne 2")
                .hasMessageContaining("coupé");
    }

    @Test
    void windows_1252_that_ends_with_an_accent_is_windows_1252() {
        var file = file(folder, "t.csv", "a;b\n1;caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(cells(file)).containsExactly(List.of("1", "café"));
    }

    /** Real data: U+0085, a line break to some readers, in a company name of the CFPB. */
    @Test
    void control_characters_that_utf_8_holds_are_text() {
        var file = file(folder, "t.csv", "a;b\nS.\u0085 r.l.;\u0001\n");

        assertThat(cells(file)).containsExactly(List.of("S.\u0085 r.l.", "\u0001"));
    }
}
