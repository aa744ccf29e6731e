package fr.cahier.documents;

import static fr.cahier.documents.Fixture.file;
import static fr.cahier.documents.Fixture.open;
import static fr.cahier.documents.Fixture.rows;
import static fr.cahier.documents.Fixture.text;
import static fr.cahier.documents.Fixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.TableWriters.Column;
import fr.cahier.application.port.TableWriters.Format;
import fr.cahier.application.port.TableWriters.Kind;
import fr.cahier.application.port.UnwritableValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("subject", "Objet", Kind.TEXT),
            new Column("receivedOn", "Reçue le", Kind.DAY),
            new Column("redressAmount", "Geste", Kind.AMOUNT));

    @TempDir
    private Path folder;

    private static byte[] bytes(Format format, String... values) {
        var out = new ByteArrayOutputStream();
        try (var sheet = new FormattedTables().write(out, format, COLUMNS)) {
            sheet.row("2026-0001", Arrays.asList(values));
        }
        return out.toByteArray();
    }

    private static String string(Format format, String... values) {
        return new String(bytes(format, values), StandardCharsets.UTF_8);
    }

    @Test
    void csv_for_programs() {
        assertThat(string(Format.CSV, "Café, retard", "2026-03-02", "120.50"))
                .isEqualTo("Objet,Reçue le,Geste\n\"Café, retard\",2026-03-02,120.50\n");
    }

    @Test
    void csv_for_a_french_excel() {
        assertThat(string(Format.CSV_EXCEL_FR, "Café, retard", "2026-03-02", "120.50"))
                .isEqualTo("\ufeffObjet;Reçue le;Geste\r\n\"Café, retard\";02/03/2026;120,50\r\n");
    }

    @Test
    void json_lines_leave_out_what_is_empty_and_write_amounts_as_numbers() {
        assertThat(string(Format.NDJSON, "Café", "2026-03-02", "120.50"))
                .isEqualTo("{\"subject\":\"Café\",\"receivedOn\":\"2026-03-02\",\"redressAmount\":120.50}\n");
        assertThat(string(Format.NDJSON, "=x", null, "")).isEqualTo("{\"subject\":\"=x\"}\n");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "CSV.*", mode = EnumSource.Mode.MATCH_ALL)
    void formulas_are_guarded_in_csv(Format format) {
        assertThat(string(format, "=cmd|' /C calc'!A0", null, null)).contains("\"'=cmd|' /C calc'!A0\"");
        assertThat(string(format, "'=1", null, null)).contains("\"''=1\"");
        assertThat(string(format, "=1", "=2", "=3"))
                .doesNotContain("\"=", ",=", ";=")
                .contains("'=2", "'=3");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "CSV_EXCEL_FR"})
    void a_negative_amount_is_a_number_not_a_formula(Format format) {
        assertThat(string(format, "x", null, "-5.00")).doesNotContain("'");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_stream_is_left_open(Format format) {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThatCode(() -> new FormattedTables().write(out, format, COLUMNS).close())
                .doesNotThrowAnyException();
        assertThat(out.size() > 0).isEqualTo(format != Format.NDJSON);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void half_a_character_is_refused_by_row_and_column(Format format) {
        assertThatThrownBy(() -> bytes(format, "x\ud83dy", null, null))
                .isInstanceOf(UnwritableValue.class)
                .hasMessageStartingWith("2026-0001, colonne « Objet » : le caractère U+D83D");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 0x0b, 0x1f, 0xfffe, 0xffff})
    void a_workbook_refuses_what_xml_forbids(int point) {
        assertThatThrownBy(() -> bytes(Format.XLSX, "x" + Character.toString(point), null, null))
                .isInstanceOf(UnwritableValue.class)
                .hasMessage(
                        "2026-0001, colonne « Objet » : le caractère U+%04X n’est pas admis dans un classeur. Exportez en"
                                        .formatted(point)
                                + " CSV ou NDJSON.");
    }

    @Test
    void a_workbook_refuses_a_text_longer_than_a_cell() {
        assertThatCode(() -> bytes(Format.XLSX, "x".repeat(32_767), null, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> bytes(Format.XLSX, "x".repeat(32_768), null, null))
                .isInstanceOf(UnwritableValue.class)
                .hasMessageContaining("Objet")
                .hasMessageContaining("32\u202f767")
                .hasMessageContaining("CSV ou NDJSON");
    }

    @Test
    void a_workbook_holds_days_amounts_and_texts_that_are_no_formulas() throws IOException {
        var file = file(folder, "t.xlsx", bytes(Format.XLSX, "=1+1", "2026-03-02", "1234.50"));

        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellAsString(0)).contains("=1+1");
            assertThat(row.getCellAsDate(1)).contains(LocalDateTime.of(2026, 3, 2, 0, 0));
            assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("1234.50"));
        }
    }

    @Test
    void a_workbook_has_a_bold_frozen_header_and_columns_one_can_read() throws IOException {
        var file = file(folder, "t.xlsx", bytes(Format.XLSX, " x", "2026-03-02", "1"));

        try (var zip = new ZipFile(file.toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet)
                    .contains("ySplit=\"1\"", "state=\"frozen\"", "width=\"20.0\"", "xml:space=\"preserve\"> x<");
            assertThat(sheet).doesNotContain("<f>");
            var styles = new String(
                    zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(styles).contains("<b/>", "dd/mm/yyyy", "#,##0.00");
        }
    }

    @Test
    void a_day_that_no_spreadsheet_knows_is_written_as_text() {
        var file = file(folder, "t.xlsx", bytes(Format.XLSX, "x", "1899-12-31", "n/a"));

        assertThat(rows(file).get(0).cells()).containsExactly("x", "1899-12-31", "n/a");
    }

    @Test
    void thousands_of_rows_keep_their_order_in_a_workbook() {
        var values = IntStream.range(0, 2_345).mapToObj(i -> "v" + i).collect(Collectors.toList());
        var file = file(folder, "t.xlsx", written(Format.XLSX, values));

        assertThat(rows(file).stream().map(row -> row.cells().get(1)).toList()).isEqualTo(values);
        assertThat(rows(file).get(2_344).line()).isEqualTo(2_346);
    }

    @Test
    void a_table_of_one_column_is_read_back_whatever_its_texts_hold() {
        var out = new ByteArrayOutputStream();
        try (var sheet = new FormattedTables().write(out, Format.CSV, List.of(text("\ufeffTexte")))) {
            sheet.row("1", List.of("a;b"));
            sheet.row("2", List.of("a\tb"));
            sheet.row("3", List.of("a|b"));
            sheet.row("4", List.of(" "));
        }

        try (var table = open(file(folder, "t.csv", out.toByteArray()))) {
            assertThat(table.header()).containsExactly("\ufeffTexte");
            assertThat(rows(table)).extracting(row -> row.cells().get(0)).containsExactly("a;b", "a\tb", "a|b", " ");
        }
    }
}
