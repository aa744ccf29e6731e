package fr.cahier.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The old register in and this one out, as a script does it: files, exit codes, reports. */
class ImportAndExportTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADER =
            "Date de réception;Nom du client;Support utilisé;Objet de la réclamation;Prestation visée\r\n";

    @TempDir
    Path folder;

    private Program program = new Program(Path.of(""));

    @BeforeEach
    void a_register_of_the_example_firm() throws IOException {
        program = new Program(folder, Map.of("CAHIER_AS", "alba"));
        Files.copy(Path.of("../examples/firm.yaml"), folder.resolve("firm.yaml"));
        program.run("init");
        program.run("firm", "apply", "firm.yaml");
    }

    private void file(String name, String rows) throws IOException {
        Files.write(folder.resolve(name), (HEADER + rows).getBytes(WINDOWS));
    }

    @Test
    void one_bad_row_of_an_old_file_stops_it_or_is_set_aside_to_be_mended() throws IOException {
        file(
                "ancien.csv",
                "13/02/2026;Élise Fictive;Courriel;Frais;Conseil\r\n31/02/2026;Noël;Lettre;Retard;Conseil\r\n");

        var stopped = program.ran("import", "ancien.csv");
        var skipped = program.ran("import", "ancien.csv", "--on-error", "skip", "--report", "bilan.json");

        assertThat(stopped.code()).isEqualTo(3);
        assertThat(stopped.err())
                .contains("codage windows-1252", "séparateur « ; »", "jj/MM/aaaa", "ligne 3", "31/02/2026");
        assertThat(skipped.code()).isEqualTo(4);
        assertThat(skipped.out()).contains("Créées : 1", "Rejetées : 1");
        assertThat(Files.readString(folder.resolve("bilan.json")))
                .contains("\"created\" : 1", "\"line\" : 3", "\"encoding\" : \"windows-1252\"");
        var rejects = folder.resolve("ancien.csv.rejets.csv");
        Files.writeString(rejects, Files.readString(rejects, WINDOWS).replace("31/02", "28/02"), WINDOWS);
        assertThat(program.run("import", "ancien.csv.rejets.csv").out()).contains("Créées : 1");
        assertThat(program.run("list", "--output", "ndjson").out()).contains("Élise Fictive", "Noël");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_dry_run_neither() throws IOException {
        file("ancien.csv", "13/02/2026;Élise;Courriel;Frais;Conseil\r\n");

        assertThat(program.run("import", "ancien.csv", "--dry-run").out()).contains("À créer : 1");
        assertThat(program.run("list", "--output", "ndjson").out()).isEmpty();
        program.run("import", "ancien.csv");
        assertThat(program.run("import", "ancien.csv").out()).contains("Créées : 0", "Identiques : 1");
    }

    @Test
    void an_export_edited_in_a_spreadsheet_updates_what_was_edited() throws IOException {
        file("ancien.csv", "13/02/2026;Élise;Courriel;=Frais;Conseil\r\n");
        program.run("import", "ancien.csv");
        program.run("export", "--excel-fr", "--to", "registre.csv");

        var sheet = folder.resolve("registre.csv");
        assertThat(Files.readString(sheet)).startsWith("\uFEFFNuméro;").contains("'=Frais", "13/02/2026");
        assertThat(program.run("import", "registre.csv").out()).contains("Identiques : 1");
        Files.writeString(sheet, Files.readString(sheet).replace("'=Frais", "Frais de tenue"));
        assertThat(program.run("import", "registre.csv").out()).contains("Mises à jour : 1");
        assertThat(program.run("show", "2026-0001").out()).contains("Frais de tenue", "au lieu de « =Frais »");
    }

    @Test
    void the_register_goes_out_in_exactly_its_ten_columns_and_comes_back_unchanged() throws IOException {
        file("ancien.csv", "13/02/2026;Élise;Courriel;Frais;Conseil\r\n");
        program.run("import", "ancien.csv");
        program.run("acknowledge", "2026-0001", "--on", "2026-02-20", "--by-channel", "EMAIL");

        program.run("export", "--columns", "register", "--to", "registre.xlsx");
        var header =
                program.run("export", "--columns", "register").out().lines().findFirst();

        assertThat(header)
                .contains("Date de réception,Nom du client,Support utilisé,Objet de la réclamation,Prestation visée,"
                        + "Personne visée,Assignation du dossier,Suites,Date d’échéance,Date de clôture");
        assertThat(program.run("import", "registre.xlsx").out()).contains("Identiques : 1", "Créées : 0");
    }

    @Test
    void a_file_that_is_no_table_is_refused_in_a_sentence() throws IOException {
        Files.write(folder.resolve("photo.csv"), new byte[] {0, 1, 2, 3});

        var ran = program.ran("import", "photo.csv");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("photo.csv");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void the_template_is_filled_in_and_imported() throws IOException {
        var template = program.run("import", "--template").out();

        assertThat(template.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(template).contains("Date de réception;Nom du client").doesNotContain("Numéro", "Date d’échéance");
    }
}
