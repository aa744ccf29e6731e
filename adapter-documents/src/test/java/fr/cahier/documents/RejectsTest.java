package fr.cahier.documents;

import static fr.cahier.documents.Fixture.cells;
import static fr.cahier.documents.Fixture.file;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.TableFiles.Form;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectsTest {
    private static final List<String> HEADER = List.of("libellé", "motif");

    @TempDir
    private Path folder;

    private static byte[] rejects(String encoding, Character separator, List<String> cells) {
        var form = new Form("t", "", encoding == null ? "XLSX" : "CSV", encoding, separator, null, false);
        var out = new ByteArrayOutputStream();
        try (var sheet = new FormattedTables().rejects(out, form, HEADER)) {
            sheet.row("Ligne 2", cells);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"UTF-8|;", "windows-1252|,", "UTF-16LE|;", "UTF-16BE|;", "UTF-16|;"},
            delimiter = '|')
    void come_in_the_separator_and_the_encoding_of_the_file(String encoding, char separator) {
        var written = new String(rejects(encoding, separator, List.of("Café", "l’œuvre")), Charset.forName(encoding));

        assertThat(written.replace("\ufeff", ""))
                .isEqualTo("libellé" + separator + "motif\r\nCafé" + separator + "l’œuvre\r\n");
    }

    @Test
    void come_as_csv_with_a_mark_for_a_workbook() {
        assertThat(new String(rejects(null, null, List.of("Café", "x")), StandardCharsets.UTF_8))
                .isEqualTo("\ufefflibellé;motif\r\nCafé;x\r\n");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, Łódź", "ISO-8859-1, l’apostrophe", "US-ASCII, é"})
    void fall_back_to_utf_8_rather_than_lose_a_character(String encoding, String value) {
        assertThat(new String(rejects(encoding, ';', List.of("Café", value)), StandardCharsets.UTF_8))
                .isEqualTo("\ufefflibellé;motif\r\nCafé;" + value + "\r\n");
    }

    @Test
    void come_as_they_came_with_the_guard_put_back() {
        var cells = List.of("=1+1", "'=2", "  x ", "a\r\nb", "", "\ufeff", "plus de cellules que l’en-tête");

        var file = file(folder, "t.csv", rejects("UTF-8", ';', cells));

        assertThat(file).content().contains("\"'=1+1\";\"''=2\"");
        assertThat(cells(file)).containsExactly(cells);
    }

    @Test
    void half_a_character_of_a_json_file_is_written_as_its_escape() {
        assertThat(new String(rejects(null, null, List.of("x\ud83d", "\ud83d\ude00")), StandardCharsets.UTF_8))
                .endsWith("x\\uD83D;\"\ud83d\ude00\"\r\n");
    }
}
