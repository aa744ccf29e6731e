package fr.cahier.documents;

import static fr.cahier.documents.Fixture.cells;
import static fr.cahier.documents.Fixture.file;
import static fr.cahier.documents.Fixture.open;
import static fr.cahier.documents.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.TableFiles.Request;
import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.UnreadableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            value = {
                "a;b;c\\n1;2;3 | ;",
                "a,b,c\\n1,2,3 | ,",
                "a\\tb\\tc\\n1\\t2\\t3 | \t",
                "Montant, en euros;Date\\n1,50;2026-03-02 | ;",
                "Nom, prénom;Objet\\nMorel, A;x\\nPetit, C;y | ;",
                "\"a;b;c;d\",e\\n\"1;2;3;4\",5 | ,",
                "a,b\\n\"x;y;z;t\",\"1;2;3;4\" | ,",
            },
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false)
    void finds_the_separator_outside_quotes(String text, String separator) {
        var file = file(folder, "t.csv", unescaped(text.strip()));

        try (var table = open(file)) {
            assertThat(table.form().separator()).isEqualTo(separator.charAt(1));
        }
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    @Test
    void a_pipe_separates_too() {
        assertThat(cells(file(folder, "t.csv", "a|b\n1|2\n"))).containsExactly(List.of("1", "2"));
    }

    @Test
    void a_table_of_one_column_is_not_split_by_the_commas_of_its_sentences() {
        var file = file(folder, "t.csv", "objet\nBonjour, je me plains ; voici pourquoi\nRien\n");

        assertThat(cells(file)).containsExactly(List.of("Bonjour, je me plains ; voici pourquoi"), List.of("Rien"));
    }

    @Test
    void the_separator_told_wins_over_the_one_found() {
        var file = file(folder, "t.csv", "a;b,c\n1;2,3\n");

        try (var table = open(new Request(file, null, ',', null))) {
            assertThat(table.header()).containsExactly("a;b", "c");
        }
    }

    @Test
    void a_quote_separates_nothing() {
        var file = file(folder, "t.csv", "a;b\n");

        assertThatThrownBy(() -> open(new Request(file, null, '"', null)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("guillemet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\n", "sep=,\r\n", "SEP=,\r", "\ufeffsep=,\n"})
    void a_first_line_that_announces_the_separator_is_no_row_but_counts_as_a_line(String announcement) {
        var file = file(folder, "t.csv", announcement + "a,b;c\n1,2;3\n");

        assertThat(rows(file)).containsExactly(new Row(3, List.of("1", "2;3")));
        try (var table = open(file)) {
            assertThat(table.header()).containsExactly("a", "b;c");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_counted_as_an_editor_does_also_after_breaks_inside_quotes(String end) {
        var text = String.join(end, "\ufeffa;b", "1;\"x", "y", "", "z\"", "", "2;3", ";", "4;5");

        assertThat(rows(file(folder, "t.csv", text)))
                .containsExactly(
                        new Row(2, List.of("1", String.join(end, "x", "y", "", "z"))),
                        new Row(7, List.of("2", "3")),
                        new Row(9, List.of("4", "5")));
    }

    @Test
    void cells_come_to_the_character() {
        var file = file(folder, "t.csv", "a;b;c\n  x ;\" \"\"y\"\" \u0085\u2028\";\u00a0\n");

        assertThat(cells(file)).containsExactly(List.of("  x ", " \"y\" \u0085\u2028", "\u00a0"));
    }

    @Test
    void ragged_rows_are_handed_over_as_they_are() {
        var file = file(folder, "t.csv", "a;b;c\n1;2\n1;2;3;4\nbd9fe112;Achat");

        assertThat(cells(file))
                .containsExactly(List.of("1", "2"), List.of("1", "2", "3", "4"), List.of("bd9fe112", "Achat"));
    }

    @Test
    void the_header_may_hold_blanks_and_repeat_itself() {
        try (var table = open(file(folder, "t.csv", "\n\na;;a;\"b\nc\"\n1;2;3;4\n"))) {
            assertThat(table.header()).containsExactly("a", "", "a", "b\nc");
            assertThat(rows(table)).containsExactly(new Row(5, List.of("1", "2", "3", "4")));
        }
    }

    @Test
    void a_header_alone_is_a_table_without_rows() {
        assertThat(rows(file(folder, "t.csv", "a;b\n"))).isEmpty();
    }

    @Test
    void may_be_read_again() {
        try (var table = open(file(folder, "t.csv", "a;b\n1;2\n"))) {
            assertThat(rows(table)).isEqualTo(rows(table)).hasSize(1);
        }
    }

    @Test
    void a_quote_never_closed_is_told_by_its_line_and_the_rows_before_it_are_read() {
        var read = new ArrayList<Row>();
        try (var table = open(file(folder, "t.csv", "a;b\n1;2\n3;\"x\n4;5\n"))) {
            assertThatThrownBy(() -> table.forEach(read::add))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageStartingWith("Ligne 3 : un guillemet");
        }
        assertThat(read).hasSize(1);
    }

    @Test
    void a_quote_closed_too_early_is_told_by_its_line() {
        assertThatThrownBy(() -> rows(file(folder, "t.csv", "a;b\n1;\"le \"client\" dit\"\n")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("Ligne 2 : un guillemet");
    }

    @Test
    void what_the_reader_of_a_row_throws_passes_unchanged() {
        try (var table = open(file(folder, "t.csv", "a;b\n1;2\n"))) {
            assertThatThrownBy(() -> table.forEach(row -> {
                        throw new IllegalArgumentException("mine");
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("mine");
        }
    }

    @Test
    void one_apostrophe_that_guards_a_formula_is_taken_off_and_others_stay() {
        var file = file(folder, "t.csv", "a;b;c;d;e\n'=1+1;''@x;'tis;=2;'＝3\n");

        assertThat(cells(file)).containsExactly(List.of("=1+1", "'@x", "'tis", "=2", "＝3"));
    }

    @Test
    void tells_how_it_read_the_file() {
        var form = open(file(folder, "plaintes.csv", "a;b\n")).form();

        assertThat(form.name()).isEqualTo("plaintes.csv");
        assertThat(form.format()).isEqualTo("CSV");
        assertThat(form.encoding()).isEqualTo("UTF-8");
        assertThat(form.separator()).isEqualTo(';');
        assertThat(form.sheet()).isNull();
        assertThat(form.gzipped()).isFalse();
        assertThat(form.sha256()).isEqualTo("9a8be2eb1604c06722f17a9bbdb1160123efa0dcf87979013ead941593977af2");
    }
}
