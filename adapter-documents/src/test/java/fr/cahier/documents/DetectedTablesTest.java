package fr.cahier.documents;

import static fr.cahier.documents.Fixture.file;
import static fr.cahier.documents.Fixture.gzip;
import static fr.cahier.documents.Fixture.open;
import static fr.cahier.documents.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.cahier.application.port.TableFiles.Request;
import fr.cahier.application.port.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DetectedTablesTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> filesWithoutTable() {
        return Stream.of(
                arguments("PK\u0005\u0006", "archive ZIP vide"),
                arguments("BZh91AY&SY", "bzip2"),
                arguments("\u00fd7zXZ\u0000", "unxz"),
                arguments("7z\u00bc\u00af'\u001c", "7z"),
                arguments("Rar!\u001a\u0007", "RAR"),
                arguments("(\u00b5/\u00fd", "zstd"),
                arguments("%PDF-1.7", "PDF"),
                arguments("{\\rtf1", "RTF"),
                arguments("<?xml version='1.0'?>", "page web ou un document XML"),
                arguments("<html><table>", "page web"),
                arguments("<!DOCTYPE html>", "page web"),
                arguments("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "ancien document Office"),
                arguments("MZ\u0000\u0000\u0000\u0001", "octets nuls"),
                arguments("[{\"a\":1}]", "un seul tableau JSON"));
    }

    @ParameterizedTest
    @MethodSource("filesWithoutTable")
    void what_holds_no_table_is_refused_by_its_content_whatever_its_name(String bytes, String words) {
        for (var name : new String[] {"t.csv", "t.xlsx", "t.jsonl"}) {
            var file = file(folder, name, bytes.getBytes(StandardCharsets.ISO_8859_1));
            assertThatThrownBy(() -> open(file))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageStartingWith("« " + name + " » ")
                    .hasMessageContaining(words);
        }
    }

    @Test
    void a_csv_whose_header_looks_like_an_archive_is_a_csv() {
        assertThat(open(file(folder, "t.csv", "BZh;b\n1;2\n")).header()).containsExactly("BZh", "b");
    }

    @Test
    void a_workbook_with_a_password_is_told_from_an_old_one() {
        var directory = "x".repeat(100_000) + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
        var bytes =
                ("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + directory).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> open(file(folder, "t.xlsx", bytes)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("mot de passe");
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.bin, xlsb", "content.xml, ods", "word/document.xml, archive ZIP", "table.csv, archive ZIP"
    })
    void archives_that_are_no_xlsx_are_told_apart(String part, String words) {
        var zip =
                new WorkbookFixture().without("xl/workbook.xml").part(part, "x").part("META-INF/manifest.xml", "x");

        assertThatThrownBy(() -> open(file(folder, "t.xlsx", zip.bytes())))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(words);
    }

    @Test
    void gzip_is_known_by_its_content() {
        var file = file(folder, "t.csv", gzip("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));

        try (var table = open(file)) {
            assertThat(table.form().gzipped()).isTrue();
            assertThat(rows(table)).hasSize(1);
        }
    }

    @Test
    void gzip_within_gzip_is_refused() {
        assertThatThrownBy(() -> open(file(folder, "t.csv.gz", gzip(gzip(new byte[] {'a'})))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("deux fois");
    }

    @Test
    void absent_empty_and_folder_are_refused() {
        assertThatThrownBy(() -> open(folder.resolve("rien.csv")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("« rien.csv » est introuvable. Vérifiez le chemin du fichier.");
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("est un dossier");
        assertThatThrownBy(() -> open(file(folder, "t.csv", ""))).hasMessage("« t.csv » est vide.");
        assertThatThrownBy(() -> open(file(folder, "t.csv", gzip(new byte[0])))).hasMessage("« t.csv » est vide.");
        assertThatThrownBy(() -> open(file(folder, "t.csv", "\n\r\n;;\n")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("aucune ligne remplie");
        assertThatThrownBy(() -> open(file(folder, "t.csv", "\ufeff"))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_file_that_is_not_for_us_is_refused() throws IOException {
        var file = file(folder, "t.csv", "a;b\n");
        var closed = file.toFile().setReadable(false, false) && !Files.isReadable(file);
        if (!closed) {
            System.err.println(
                    "*** NOT RUN: a file without permission to read. Here everything is readable (root?). ***");
        }
        assumeTrue(closed, "every file is readable here");

        assertThatThrownBy(() -> open(file)).isInstanceOf(UnreadableFile.class).hasMessageContaining("droits");
    }

    @Test
    void standard_input_is_kept_aside_for_its_owner_only_and_gone_once_closed() throws IOException {
        var before = keptAside();
        var in = new ByteArrayInputStream("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        try (var table = new DetectedTables(in).open(new Request(null, null, null, null))) {
            assertThat(rows(table)).isEqualTo(rows(table)).hasSize(1);
            assertThat(table.form().name()).isEqualTo("entrée standard");
            var kept = keptAside();
            kept.removeAll(before);
            assertThat(kept).hasSize(1);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                assertThat(Files.getPosixFilePermissions(kept.iterator().next()))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
        assertThat(keptAside()).isEqualTo(before);
    }

    @Test
    void nothing_is_left_aside_when_standard_input_is_refused_or_a_gzipped_workbook_is_closed() throws IOException {
        var before = keptAside();
        var pdf = new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new DetectedTables(pdf).open(new Request(null, null, null, null)))
                .isInstanceOf(UnreadableFile.class);
        var workbook =
                gzip(new WorkbookFixture().rows("<row><c><v>1</v></c></row>").bytes());
        new DetectedTables(new ByteArrayInputStream(workbook))
                .open(new Request(null, null, null, null))
                .close();

        assertThat(keptAside()).isEqualTo(before);
    }

    private static Set<Path> keptAside() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "cahier-*.tmp")) {
            var found = new HashSet<Path>();
            files.forEach(found::add);
            return found;
        }
    }
}
