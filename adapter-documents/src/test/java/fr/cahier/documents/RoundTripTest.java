package fr.cahier.documents;

import static fr.cahier.documents.Fixture.file;
import static fr.cahier.documents.Fixture.rows;
import static fr.cahier.documents.Fixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.application.port.TableWriters.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file written by us gives back every text, character for character. */
class RoundTripTest {
    private static final List<String> NASTY = List.of(
            "a\r\nb",
            "a\rb",
            "a\nb",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            " x",
            "x ",
            "\u00a0x\u202f",
            "\"",
            "\"\"",
            "a\"b",
            "\"a\"",
            "'",
            "''",
            "'x",
            "=1+1",
            "'=1+1",
            "''=1+1",
            "'''",
            "+33 1",
            "-5",
            "@x",
            "'@x",
            "\t=x",
            "＝x",
            "'＋x",
            "－",
            "＠",
            "a;b",
            "a,b",
            "a|b",
            "a\tb",
            "\u0085",
            "a\u2028b\u2029",
            "\ufeff",
            "\ufeffx",
            "#x",
            "sep=;",
            "{\"a\":1}",
            "null",
            "NULL",
            "0042",
            "1e5",
            "3,14",
            "true",
            "2026-03-02",
            "_x000D_",
            "_x0041_x0042_",
            "_x005F_x0041_",
            "𝄞 👩‍👩‍👧 e\u0301",
            "<b>&amp;]]></b>",
            "\\\"\\n",
            "x".repeat(30_000));

    /** XML forbids them: see the test of what a workbook refuses. */
    private static final List<String> CONTROLS = List.of("\u0001\u001f", "\u007f\u009f", "\ufffe\uffff", "a\u000bb\f");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_nasty_text(Format format) {
        assertReadBack(format, NASTY);
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void control_characters(Format format) {
        assertReadBack(format, CONTROLS);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_naughty_string(Format format) throws IOException {
        var file = PublicData.folder().resolve("blns/blns.json").toFile();
        var strings = new ArrayList<>(Arrays.asList(new ObjectMapper().readValue(file, String[].class)));
        assertThat(strings).hasSize(515);
        if (format == Format.XLSX) {
            assertThat(strings.removeIf(RoundTripTest::holdsWhatXmlForbids)).isTrue();
        }

        assertReadBack(format, strings);
    }

    private static boolean holdsWhatXmlForbids(String text) {
        return text.codePoints().anyMatch(point -> point < 0x20 && point != '\t' && point != '\n' && point != '\r')
                || text.indexOf('\ufffe') >= 0
                || text.indexOf('\uffff') >= 0;
    }

    private void assertReadBack(Format format, List<String> texts) {
        var file = file(folder, "t", written(format, texts));

        assertThat(rows(file).stream().map(row -> row.cells().get(1)).toList()).isEqualTo(texts);
    }
}
