package fr.cahier.documents;

import static fr.cahier.documents.Fixture.file;
import static fr.cahier.documents.Fixture.open;
import static fr.cahier.documents.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that would fill the memory, never end, or reach outside: refused in a sentence, quickly, within 512 MiB. */
@Timeout(30)
class HostileWorkbookTest {
    @TempDir
    private Path folder;

    private static AbstractThrowableAssert<?, ?> assertRefused(Path file) {
        return assertThatThrownBy(() -> rows(file)).isInstanceOf(UnreadableFile.class);
    }

    private AbstractThrowableAssert<?, ?> assertRefused(WorkbookFixture workbook) {
        return assertRefused(workbook.in(folder));
    }

    @Test
    void an_archive_bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
            var elements = "<x/>".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                zip.write(elements);
            }
        }
        assertRefused(file(folder, "t.xlsx", out.toByteArray())).hasMessageContaining("bombe");
    }

    @Test
    void one_endless_text() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
            var letters = "A".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 8; i++) {
                zip.write(letters);
            }
        }
        assertRefused(file(folder, "t.xlsx", out.toByteArray())).hasMessageContaining("un million de caractères");
    }

    @Test
    void a_million_parts() {
        var workbook = new WorkbookFixture();
        IntStream.range(0, 5_001).forEach(i -> workbook.part("xl/x" + i, ""));

        assertRefused(workbook).hasMessageContaining("trop de fichiers");
    }

    @Test
    void a_sheet_a_million_columns_wide() {
        assertRefused(new WorkbookFixture().rows("<row r=\"1\"><c r=\"A1\"/><c r=\"ZZZZZ1\"><v>1</v></c></row>"))
                .hasMessageContaining("16\u202f384 colonnes".replace('\u202f', ' '));
        assertRefused(new WorkbookFixture().rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))
                .hasMessageContaining("2\u202f000");
    }

    @Test
    void a_cell_of_100_million_characters() {
        var runs = "<r><t>" + "x".repeat(100_000) + "</t></r>";

        assertRefused(new WorkbookFixture()
                        .rows("<row><c t=\"inlineStr\"><is>" + runs.repeat(1_000) + "</is></c></row>"))
                .hasMessageContaining("une cellule de plus d’un million");
    }

    @Test
    void shared_texts_beyond_the_memory() {
        // Each costs far more in memory than in the file, and none is like another: this is no bomb.
        var text = new StringBuilder("<sst>");
        var random = new SplittableRandom(42);
        for (int i = 0; i < 2_400_000; i++) {
            text.append("<si><t>").append(random.nextInt(100_000)).append("</t></si>");
        }
        var bytes = text.append("</sst>").toString().getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(new WorkbookFixture().part("xl/sharedStrings.xml", bytes)).hasMessageContaining("trop de textes");
    }

    @Test
    void a_shared_text_that_would_have_to_be_made_up() {
        assertRefused(new WorkbookFixture().rows("<row><c t=\"s\"><v>2000000000</v></c></row>"))
                .hasMessageContaining("abîmé");
    }

    @Test
    void a_formula_that_each_cell_would_derive_again() {
        var base =
                "<row><c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:A9\">" + "A1+".repeat(300_000) + "</f></c></row>";
        var derived = "<row><c r=\"A2\"><f t=\"shared\" si=\"0\"/></c></row>".repeat(3_000);

        assertRefused(new WorkbookFixture().rows(base + derived)).hasMessageContaining("partagées");
    }

    @Test
    void an_attribute_that_never_ends() {
        assertRefused(new WorkbookFixture().rows("<row x=\"" + "y".repeat(30 << 20) + "\"/>"))
                .hasMessageContaining("balise");
    }

    @Test
    void elements_within_elements_without_end() {
        assertRefused(new WorkbookFixture().rows("<a>".repeat(1_000_000))).hasMessageContaining("imbriqué");
    }

    @Test
    void a_number_of_a_million_digits() {
        assertRefused(new WorkbookFixture().rows("<row><c><v>" + "9".repeat(1_000_000) + "</v></c></row>"))
                .hasMessageContaining("400 chiffres");
    }

    @Test
    void thousands_of_formulas_that_each_cell_would_be_compared_with() {
        var cells = IntStream.range(1, 2_000)
                .mapToObj(i -> "<row><c><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c></row>")
                .collect(Collectors.joining());

        assertRefused(new WorkbookFixture().rows(cells)).hasMessageContaining("matricielles");
    }

    @Test
    void entities_that_grow_or_reach_outside() throws IOException {
        var secret = file(folder, "secret.txt", "SECRET");
        for (var entity : new String[] {"SYSTEM \"%s\"".formatted(secret.toUri()), "\"" + "x".repeat(100) + "\""}) {
            var sheet =
                    "<!DOCTYPE x [<!ENTITY e %s>]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>a&e;b</t></is></c>"
                                    .formatted(entity)
                            + "</row></sheetData></worksheet>";
            var file = new WorkbookFixture()
                    .part("xl/worksheets/sheet1.xml", sheet)
                    .in(folder);
            assertThatThrownBy(() -> open(file).header())
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageNotContaining("SECRET");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"x\"><c/></row>",
                "<row><c t=\"z\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>99</v></c></row>",
                "<row><c r=\"A1\" s=\"x\"><v>1</v></c></row>",
                "<row><c r=\"A99999999999\"><v>1</v></c></row>",
                "<row><c><f t=\"shared\" si=\"7\"/><v>1</v></c></row>",
                "<row><c></row>"
            })
    void a_broken_sheet(String rows) {
        assertRefused(new WorkbookFixture().rows(rows)).hasMessageContaining("abîmé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
    void a_workbook_without_one_of_its_parts(String part) {
        assertRefused(new WorkbookFixture().without(part)).hasMessageContaining("abîmé");
    }

    @Test
    void a_workbook_cut_anywhere() {
        var whole = new WorkbookFixture().rows("<row><c><v>1</v></c></row>").bytes();
        for (int length = 8; length < whole.length; length += 97) {
            var cut = file(folder, "t.xlsx", Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> rows(cut)).as("cut at %d", length).isInstanceOfAny(UnreadableFile.class);
        }
    }
}
