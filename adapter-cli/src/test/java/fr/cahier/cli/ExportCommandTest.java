package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExportCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "r.xlsx,,XLSX",
        "r.csv,,CSV",
        "r.NDJSON,,NDJSON",
        "r.jsonl,,NDJSON",
        "registre,,CSV",
        "registre,xlsx,XLSX",
        "r.jsonl,ndjson,NDJSON",
    })
    void the_name_of_the_file_tells_its_form(String file, String format, String expected) {
        var form = new ExportForm();
        var command = new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("form", spec(form)));

        command.parseArgs(format == null ? new String[0] : new String[] {"--format", format});

        assertThat(form.of(file, new Phrases(Locale.FRENCH))).hasToString(expected);
    }

    @Test
    void a_form_that_contradicts_the_name_is_misuse() {
        var trial = Trial.in(folder);

        var ran = trial.run("export", "--to", "r.xlsx", "--format", "csv");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--to r.xlsx se termine par .xlsx, mais --format demande csv");
        assertThat(trial.run("export", "--to", "r.xlsx", "--excel-fr").code()).isEqualTo(2);
        assertThat(folder.resolve("r.xlsx")).doesNotExist();
    }

    @Test
    void a_place_where_nothing_can_be_written_is_no_incident() throws Exception {
        var trial = Trial.in(folder);
        Files.createDirectories(folder.resolve("dossier.csv"));

        for (var place : new String[] {"nulle/part.csv", "dossier.csv"}) {
            var ran = trial.run("export", "--to", place);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("Impossible d’écrire", place, "le dossier n’existe pas");
        }
        assertThat(trial.asAlba("import", "ancien.csv", "--report", "nulle/part.json")
                        .err())
                .contains("Impossible d’écrire", "part.json");
    }

    private static CommandLine.Model.CommandSpec spec(Object form) {
        return CommandLine.Model.CommandSpec.forAnnotatedObject(form);
    }
}
