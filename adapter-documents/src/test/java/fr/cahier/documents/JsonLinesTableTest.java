package fr.cahier.documents;

import static fr.cahier.documents.Fixture.file;
import static fr.cahier.documents.Fixture.open;
import static fr.cahier.documents.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.UnreadableFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTableTest {
    @TempDir
    private Path folder;

    @Test
    void the_header_is_every_key_in_order_of_appearance_and_rows_are_padded() {
        var text = "\ufeff{\"b\":\"1\",\"a\":\"2\"}\r\n\n  \n{\"c\":\"3\",\"a\":\"4\"}";

        try (var table = open(file(folder, "t.txt", text))) {
            assertThat(table.form().format()).isEqualTo("JSONL");
            assertThat(table.form().separator()).isNull();
            assertThat(table.header()).containsExactly("b", "a", "c");
            assertThat(rows(table))
                    .containsExactly(new Row(1, List.of("1", "2", "")), new Row(4, List.of("", "4", "3")));
        }
    }

    @Test
    void values_are_written_as_they_are() {
        var text =
                "{\"a\":1.10, \"b\":-1E5,\"c\":true,\"d\":null,\"e\": {\"x\" :[1.0, null] } ,\"f\":\"'=\\u00e9\\n\",\"g\":[]}\n";

        assertThat(rows(file(folder, "t.jsonl", text)).get(0).cells())
                .containsExactly("1.10", "-1E5", "true", "", "{\"x\" :[1.0, null] }", "'=é\n", "[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1",
                "{\"a\":1} x",
                "[1,2]",
                "\"a\"",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "{\"a\":NaN}",
                "plus rien"
            })
    void a_line_that_is_no_object_is_handed_over_as_it_came_and_the_others_are_read(String broken) {
        var text = "{\"a\":\"x\",\"b\":\"y\"}\n" + broken + "\n{\"b\":\"z\"}\n";

        assertThat(rows(file(folder, "t.jsonl", text)))
                .containsExactly(
                        new Row(1, List.of("x", "y")), new Row(2, List.of(broken)), new Row(3, List.of("", "z")));
    }

    @Test
    void a_broken_line_never_has_the_width_of_the_header() {
        assertThat(rows(file(folder, "t.jsonl", "{\"a\":\"x\"}\n{\"a\n")))
                .containsExactly(new Row(1, List.of("x")), new Row(2, List.of("{\"a", "")));
    }

    @Test
    void rows_without_any_value_are_passed_over() {
        assertThat(rows(file(folder, "t.jsonl", "{\"a\":1}\n{}\n{\"a\":null}\n{\"a\":2}\n")))
                .containsExactly(new Row(1, List.of("1")), new Row(4, List.of("2")));
    }

    @Test
    void line_separators_that_json_allows_in_texts_end_no_line() {
        assertThat(rows(file(folder, "t.jsonl", "{\"a\":\"x\u0085\u2028y\"}\n{\"a\":\"z\"}\n")))
                .containsExactly(new Row(1, List.of("x\u0085\u2028y")), new Row(2, List.of("z")));
    }

    @Test
    void a_long_line_with_nested_values_is_cut_at_the_right_places() {
        var long1 = "é".repeat(70_000);

        assertThat(rows(file(folder, "t.jsonl", "{\"a\":\"" + long1 + "\",\"b\":[\"" + long1 + "\"],\"c\":1}\n"))
                        .get(0)
                        .cells())
                .containsExactly(long1, "[\"" + long1 + "\"]", "1");
    }

    @Test
    void lines_none_of_which_is_an_object_are_no_table() {
        assertThatThrownBy(() -> open(file(folder, "t.jsonl", "[1]\n[2]\n")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("aucun objet JSON");
    }
}
