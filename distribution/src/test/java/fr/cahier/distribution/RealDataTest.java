package fr.cahier.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.distribution.Program.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Public files that nobody made for us, through the whole program. They are not part of the project: {@code CAHIER_DATA}
 * names their folder. The large sets are imported by {@code .ci/real-data}.
 */
class RealDataTest {
    private static final Path MAPPINGS = Path.of("../examples/mappings").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Program program = new Program(Path.of(""));
    private Path data = Path.of("");

    @BeforeEach
    void a_register_of_the_example_firm() throws IOException {
        var told = System.getenv("CAHIER_DATA");
        if (told == null || told.isBlank()) {
            System.err.println(
                    "*** NOT RUN: imports of public files. Set CAHIER_DATA to the folder that holds them. ***");
            Assumptions.abort("CAHIER_DATA is not set");
        }
        data = Path.of(told);
        program = new Program(folder, Map.of("CAHIER_AS", "alba"));
        Files.copy(Path.of("../examples/firm.yaml"), folder.resolve("firm.yaml"));
        program.run("init");
        program.run("firm", "apply", "firm.yaml");
    }

    @Test
    void every_small_table_imports_or_is_refused_in_a_sentence_that_names_the_place() throws IOException {
        List<Path> files;
        try (var found = Files.walk(data.resolve("frictionless/data"))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }

        assertThat(files).hasSizeGreaterThan(150);
        for (var file : files) {
            var ran = bring(file, "any-table.yaml", "--on-error", "skip");

            assertThat(ran.code()).as(file + "\n" + ran.err()).isIn(0, 3, 4);
            assertThat(ran.err()).as(file.toString()).doesNotContain("\tat ", "Exception", "incident");
            if (ran.code() != 0) {
                assertThat(ran.err()).as(file.toString()).containsPattern("ligne \\d+|Ligne \\d+|« .+ »");
            }
        }
    }

    @Test
    void every_naughty_string_comes_back_byte_for_byte() throws IOException {
        var strings = naughty();
        bringAll(strings);

        assertThat(strings).hasSize(515);
        assertThat(descriptions(program.run("export", "--format", "ndjson").out()))
                .isEqualTo(strings);
        for (var form : List.of(List.of("--format", "csv"), List.of("--excel-fr"), List.of("--format", "ndjson"))) {
            Files.deleteIfExists(folder.resolve("retour"));
            var args = Stream.concat(Stream.of("export", "--to", "retour"), form.stream());
            program.run(args.toArray(String[]::new));

            assertThat(program.run("import", "retour").out())
                    .as(form.toString())
                    .contains("Identiques : " + strings.size());
        }
    }

    @Test
    void what_xml_forbids_is_refused_by_name_in_a_workbook() throws IOException {
        bringAll(List.of("fine", "not \u0001 fine"));

        var ran = program.ran("export", "--format", "xlsx", "--to", "registre.xlsx");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("2026-0002", "Description", "U+0001");
        assertThat(folder.resolve("registre.xlsx")).doesNotExist();
    }

    private Ran bring(Path file, String mapping, String... more) {
        var args = Stream.concat(
                Stream.of(
                        "import",
                        file.toString(),
                        "--mapping",
                        MAPPINGS.resolve(mapping).toString(),
                        "--rejects",
                        "rejets.csv"),
                Stream.of(more));
        return program.ran(args.toArray(String[]::new));
    }

    private List<String> naughty() throws IOException {
        var file = data.resolve("blns/blns.json").toFile();
        return List.of(JSON.readValue(file, String[].class));
    }

    /** Each string as the description of a complaint of its own, in JSON Lines. */
    private void bringAll(List<String> strings) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < strings.size(); i++) {
            lines.add(JSON.writeValueAsString(Map.of(
                    "receivedOn", "2026-03-02",
                    "complainant", "Irma Fictive",
                    "channel", "EMAIL",
                    "subject", "Chaîne " + i,
                    "service", "ADVICE",
                    "description", strings.get(i))));
        }
        Files.writeString(folder.resolve("chaines.jsonl"), String.join("\n", lines), StandardCharsets.UTF_8);
        program.run("import", "chaines.jsonl");
    }

    private static List<String> descriptions(String ndjson) throws IOException {
        List<String> found = new ArrayList<>();
        for (var line : ndjson.strip().split("\n", -1)) {
            found.add(JSON.readTree(line).path("description").asText());
        }
        return found;
    }
}
