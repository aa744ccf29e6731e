package fr.cahier.documents;

import static fr.cahier.documents.Fixture.open;
import static fr.cahier.documents.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of others, whose oddities are written down in the README that comes with them. */
class PublicTablesTest {

    @ParameterizedTest
    @CsvSource({
        "signalconso/signalconso_2018-2022.csv.gz, CSV, UTF-8, ;, 14, 414810",
        "signalconso/signalconso_sample.csv, CSV, UTF-8, ;, 15, 1246",
        "signalconso/signalconso_sample.jsonl, JSONL, UTF-8, , 15, 1245",
        "cfpb2014/Consumer_Complaints.csv, CSV, UTF-8, ',', 14, 8340",
        "nyc311_animals/311_Animals_short.csv, CSV, UTF-8, ',', 31, 4969",
        "frictionless/data/table-with-accents.csv, CSV, windows-1252, ;, 8, 638",
        "frictionless/data/issue-811.csv, CSV, windows-1252, ;, 26, 7904",
        "frictionless/data/compression/implicit-gz.csv, CSV, UTF-8, ',', 2, 2",
        "frictionless/data/skip-rows.xlsx, XLSX, , , 1, 3",
    })
    void are_read_in_full(String path, String format, String encoding, Character separator, int columns, long count) {
        try (var table = open(PublicData.folder().resolve(path))) {
            var rows = new AtomicLong();
            table.forEach(row -> rows.incrementAndGet());

            assertThat(table.form().format()).isEqualTo(format);
            assertThat(table.form().encoding()).isEqualTo(encoding);
            assertThat(table.form().separator()).isEqualTo(separator);
            assertThat(table.header()).hasSize(columns);
            assertThat(rows).hasValue(count);
        }
    }

    @Test
    void the_line_of_a_row_is_the_physical_one() {
        var folder = PublicData.folder();
        var cfpb = rows(folder.resolve("cfpb2014/Consumer_Complaints.csv"));
        var sample = rows(folder.resolve("signalconso/signalconso_sample.csv"));

        assertThat(cfpb.stream().filter(row -> row.cells().get(3).isEmpty()).map(Row::line))
                .containsExactly(2061L, 3208L);
        assertThat(cfpb.stream().filter(row -> row.cells().contains("Altisource Portfolio Solutions, S.\u0085 r.l.")))
                .extracting(Row::line)
                .containsExactly(6755L, 8201L);
        assertThat(cfpb.stream().filter(row -> row.cells().size() == 13).map(Row::line))
                .containsExactly(8341L);
        assertThat(sample.get(1245))
                .isEqualTo(new Row(
                        1247,
                        List.of("bd9fe112-" + sample.get(1245).cells().get(0).substring(9), "AchatIn")));
    }

    @Test
    void csv_and_json_lines_of_the_same_reports_give_the_same_rows() {
        var folder = PublicData.folder().resolve("signalconso");
        var csv = rows(folder.resolve("signalconso_sample.csv")).stream()
                .map(Row::cells)
                .toList();

        assertThat(rows(folder.resolve("signalconso_sample.jsonl")).stream().map(Row::cells))
                .isEqualTo(csv.subList(0, 1245));
    }

    @Test
    void rejects_of_a_whole_table_are_that_table() throws IOException {
        var source = PublicData.folder().resolve("frictionless/data/table-with-accents.csv");
        var out = new ByteArrayOutputStream();
        try (var table = open(source);
                var rejects = new FormattedTables().rejects(out, table.form(), table.header())) {
            table.forEach(row -> rejects.row("Ligne " + row.line(), List.copyOf(row.cells())));
        }

        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(source));
    }

    @Test
    void each_file_made_to_be_hard_is_read_or_refused_in_a_sentence() throws IOException {
        var refused = new TreeMap<String, String>();
        for (var file : files(PublicData.folder().resolve("frictionless/data"))) {
            try {
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> rows(file));
            } catch (UnreadableFile e) {
                refused.put(file.getFileName().toString(), e.getMessage());
            }
        }

        assertThat(refused.values()).allMatch(sentence -> sentence.matches("(?s).*( \\?|[.)])"));
        assertThat(refused.keySet())
                .filteredOn(name -> !name.matches(".*\\.(zip|ods|xls|bz2|xz)"))
                .containsExactlyInAnyOrder(
                        "empty.csv", "implicit-zip.csv", "issue-1066.csv", "sheet2.xlsx", "wide.csv");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
