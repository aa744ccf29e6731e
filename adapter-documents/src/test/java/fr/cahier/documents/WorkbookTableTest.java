package fr.cahier.documents;

import static fr.cahier.documents.Fixture.cells;
import static fr.cahier.documents.Fixture.file;
import static fr.cahier.documents.Fixture.gzip;
import static fr.cahier.documents.Fixture.open;
import static fr.cahier.documents.Fixture.rows;
import static fr.cahier.documents.WorkbookFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.TableFiles.Request;
import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.UnreadableFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTableTest {
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";
    private static final String TEXT = "<row r=\"%d\"><c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c></row>";

    @TempDir
    private Path folder;

    private String cell(String cell) {
        return cells(new WorkbookFixture()
                        .rows(HEADER + "<row r=\"2\">" + cell + "<c r=\"B2\"><v>1</v></c></row>")
                        .in(folder))
                .get(0)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A2'><v>42</v></c> | 42",
                "<c r='A2'><v>42.0</v></c> | 42",
                "<c r='A2'><v>1200000</v></c> | 1200000",
                "<c r='A2'><v>1.2E6</v></c> | 1200000",
                "<c r='A2'><v>1.5E-3</v></c> | 0.0015",
                "<c r='A2'><v>0.10000000000000001</v></c> | 0.1",
                "<c r='A2'><v>12345678901234567</v></c> | 12345678901234567",
                "<c r='A2'><v>-0.0</v></c> | 0",
                "<c r='A2'><v>1E999999999</v></c> | 1E999999999",
                "<c r='A2' t='b'><v>1</v></c> | true",
                "<c r='A2' t='b'><v>0</v></c> | false",
                "<c r='A2' t='e'><v>#N/A</v></c> | #N/A",
                "<c r='A2' t='str'><f>UPPER(\"x\")</f><v>X</v></c> | X",
                "<c r='A2'><f>1+1</f><v>2</v></c> | 2",
                "<c r='A2' t='b'><f>TRUE()</f><v>1</v></c> | true",
                "<c r='A2' s='2'><f>TODAY()</f><v>46083</v></c> | 2026-03-02",
                "<c r='A2' t='inlineStr'><is><r><t>Ca</t></r><r><rPr/><t>fé</t></r></is></c> | Café",
                "<c r='A2' t='inlineStr'><is><t>a_x000D_b_x005F_x0041_</t></is></c> | a\rb_x0041_",
                "<c r='A2' s='1'><v>46083</v></c> | 46083",
                "<c r='A2' s='2'><v>46083</v></c> | 2026-03-02",
                "<c r='A2' s='3'><v>46083.4375</v></c> | 2026-03-02T10:30",
                "<c r='A2' s='3'><v>46083.437499999996</v></c> | 2026-03-02T10:30",
                "<c r='A2' s='3'><v>46083.437510</v></c> | 2026-03-02T10:30:01",
                "<c r='A2' s='3'><v>46083.9999999</v></c> | 2026-03-03",
                "<c r='A2' s='4'><v>1.5</v></c> | 36:00",
                "<c r='A2' s='5'><v>46083</v></c> | 46083",
                "<c r='A2' s='6'><v>46083</v></c> | 2026-03-02",
                "<c r='A2' s='2'><v>-3</v></c> | -3",
                "<c r='A2' s='2'><v>3000000</v></c> | 3000000",
                "<c r='A2' s='2'><v>59</v></c> | 1900-02-28",
                "<c r='A2' s='2'><v>61</v></c> | 1900-03-01",
            })
    void a_cell_as_text(String cell, String text) {
        assertThat(cell(cell.replace('\'', '"').replace("(\"x\")", "(1)"))).isEqualTo(text);
    }

    @Test
    void days_count_from_1904_in_workbooks_that_say_so() {
        var workbook = new WorkbookFixture()
                .workbook("date1904=\"1\"", sheet("x", "r1", ""))
                .rows(HEADER + "<row r=\"2\"><c r=\"A2\" s=\"2\"><v>44621</v></c></row>");

        assertThat(cells(workbook.in(folder))).containsExactly(List.of("2026-03-02"));
    }

    @Test
    void texts_may_be_shared() {
        var workbook = new WorkbookFixture()
                .part("xl/sharedStrings.xml", "<sst><si><t>un</t></si><si><r><t> d</t></r><r><t>eux</t></r></si></sst>")
                .rows(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>");

        try (var table = open(workbook.in(folder))) {
            assertThat(table.header()).containsExactly(" deux");
            assertThat(rows(table)).containsExactly(new Row(2, List.of("un")));
        }
    }

    @Test
    void rows_keep_their_number_hidden_ones_too_and_empty_ones_are_passed_over() {
        var rows = TEXT.formatted(3, "A3", "a") + "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>"
                + "<row r=\"7\" hidden=\"1\"><c r=\"A7\"><v>1</v></c></row><row r=\"9\"/>"
                + TEXT.formatted(12, "A12", "z");

        assertThat(rows(new WorkbookFixture().rows(rows).in(folder)))
                .containsExactly(new Row(7, List.of("1")), new Row(12, List.of("z")));
    }

    @Test
    void rows_without_a_number_are_counted() {
        var rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>";

        assertThat(rows(new WorkbookFixture().rows(rows).in(folder))).containsExactly(new Row(2, List.of("2", "3")));
    }

    @Test
    void rows_are_padded_to_the_header_and_empty_cells_beyond_it_do_not_count() {
        var rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c><c r=\"AMJ1\" s=\"1\"/></row>"
                + "<row r=\"2\"><c r=\"B2\"><v>5</v></c><c r=\"XFD2\" s=\"1\"/></row>"
                + "<row r=\"3\"><c r=\"D3\"><v>6</v></c></row>";

        try (var table = open(new WorkbookFixture().rows(rows).in(folder))) {
            assertThat(table.header()).containsExactly("1", "", "3");
            assertThat(rows(table))
                    .containsExactly(new Row(2, List.of("", "5", "")), new Row(3, List.of("", "", "", "6")));
        }
    }

    @Test
    void the_sheet_is_the_one_named_else_the_first_that_shows() {
        var workbook = new WorkbookFixture()
                .workbook("", sheet("Listes", "r1", "state=\"hidden\"") + sheet("Année 2026", "r2", ""))
                .rows(TEXT.formatted(1, "A1", "caché"))
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData>" + TEXT.formatted(1, "A1", "vu") + "</sheetData></worksheet>")
                .in(folder);

        try (var first = open(workbook);
                var named = open(new Request(workbook, null, null, "listes"))) {
            assertThat(first.header()).containsExactly("vu");
            assertThat(first.form().sheet()).isEqualTo("Année 2026");
            assertThat(named.header()).containsExactly("caché");
        }
        assertThatThrownBy(() -> open(new Request(workbook, null, null, "2025")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("« t.xlsx » n’a pas de feuille « 2025 ». Feuilles : Listes, Année 2026.");
    }

    @Test
    void an_empty_sheet_is_refused() {
        assertThatThrownBy(() -> open(new WorkbookFixture().in(folder)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("« Données »");
    }

    @Test
    void a_workbook_without_styles_is_a_workbook() {
        var types = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
        var workbook = new WorkbookFixture()
                .part("[Content_Types].xml", types)
                .without("xl/styles.xml")
                .rows(HEADER + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>5</v></c></row>");

        assertThat(cells(workbook.in(folder))).containsExactly(List.of("5"));
    }

    @Test
    void is_known_by_its_content_also_gzipped_under_another_name() {
        var bytes = gzip(new WorkbookFixture()
                .rows(HEADER + TEXT.formatted(2, "A2", "x"))
                .bytes());

        try (var table = open(file(folder, "t.csv", bytes))) {
            assertThat(table.form().format()).isEqualTo("XLSX");
            assertThat(table.form().gzipped()).isTrue();
            assertThat(table.form().encoding()).isNull();
            assertThat(rows(table)).containsExactly(new Row(2, List.of("x")));
            assertThat(rows(table)).hasSize(1);
        }
    }

    @Test
    void apostrophes_of_a_workbook_are_text() {
        assertThat(cell("<c r=\"A2\" t=\"inlineStr\"><is><t>'=1</t></is></c>")).isEqualTo("'=1");
    }
}
