package fr.cahier.documents;

import static fr.cahier.documents.Fixture.file;
import static fr.cahier.documents.Fixture.gzip;
import static fr.cahier.documents.Fixture.open;
import static fr.cahier.documents.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that would fill the memory, never end, or reach outside: refused in a sentence, quickly, within 512 MiB. */
@Timeout(30)
class HostileFileTest {
    @TempDir
    private Path folder;

    private static AbstractThrowableAssert<?, ?> assertRefused(Path file) {
        return assertThatThrownBy(() -> rows(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void these_tests_run_within_the_heap_they_speak_of() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512L << 20);
    }

    @Test
    void a_gzip_bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write("a;b\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
        }
        var bomb = new ByteArrayOutputStream();
        // Gzip archives may follow each other.
        for (int i = 0; i < 1 << 6; i++) {
            bomb.write(out.toByteArray());
        }
        assertRefused(file(folder, "t.csv.gz", bomb.toByteArray())).hasMessageContaining("Mio une fois décompressé");
    }

    @Test
    void a_gzip_archive_cut_short() {
        var whole = gzip("a;b\n1;2\n".repeat(10_000).getBytes(StandardCharsets.UTF_8));

        assertRefused(file(folder, "t.csv.gz", Arrays.copyOf(whole, whole.length / 2)))
                .hasMessageContaining("gzip incomplète");
        assertRefused(file(folder, "t.csv.gz", Arrays.copyOf(whole, whole.length - 4)))
                .hasMessageContaining("gzip incomplète");
    }

    @Test
    void a_line_that_never_ends() {
        var endless = "x".repeat(40 << 20);

        assertRefused(file(folder, "t.csv", "a;b\n" + endless)).hasMessageContaining("n’en finit pas");
        assertRefused(file(folder, "t.jsonl", "{\"a\":1}\n" + endless)).hasMessageContaining("Ligne 2 : plus de");
    }

    @Test
    void a_quote_that_swallows_the_rest() {
        assertRefused(file(folder, "t.csv", "a;b\n1;\"2\n" + "3;4\n".repeat(5_000_000)))
                .hasMessageStartingWith("Ligne 2 : une cellule n’en finit pas");
    }

    @Test
    void a_cell_beyond_its_bound() {
        assertRefused(file(folder, "t.csv", "a;b\n1;" + "x".repeat((1 << 20) + 1) + "\n"))
                .hasMessage("Ligne 2 : une cellule de plus de 1\u202f048\u202f576 caractères.");
        assertRefused(file(folder, "t.jsonl", "{\"a\":\"" + "x".repeat((1 << 20) + 1) + "\"}\n"))
                .hasMessage("Ligne 1 : une cellule de plus de 1\u202f048\u202f576 caractères.");
        assertThat(rows(file(folder, "t.csv", "a;b\n1;" + "x".repeat(1 << 20) + "\n")))
                .hasSize(1);
    }

    @Test
    void a_million_columns() {
        assertRefused(file(folder, "t.csv", ";".repeat(1_000_000) + "x\n")).hasMessageContaining("2\u202f000 colonnes");
        var keys = IntStream.range(0, 2_001).mapToObj("\"k%d\":1"::formatted).collect(Collectors.joining(","));
        assertRefused(file(folder, "t.jsonl", "{" + keys + "}\n")).hasMessageContaining("2\u202f000 clés");
        assertThat(open(file(folder, "t.csv", ";".repeat(1_999) + "x\n")).header())
                .hasSize(2_000);
    }

    @Test
    void json_nested_without_end_is_a_broken_line() {
        var deep = "{\"a\":" + "[".repeat(100_000) + "}";

        assertThat(rows(file(folder, "t.jsonl", "{\"a\":1,\"b\":2}\n" + deep + "\n"))
                        .get(1)
                        .cells())
                .containsExactly(deep);
    }
}
