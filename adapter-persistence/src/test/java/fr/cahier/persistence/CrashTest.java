package fr.cahier.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives the sudden death of the process. */
class CrashTest {
    private static final int ROUNDS = 3;
    private static final int ENOUGH = 30;

    @TempDir
    Path folders;

    /** Records complaints until it is killed, and prints each number once it was given. */
    static final class Recorder {
        private Recorder() {}

        public static void main(String[] folder) {
            var complaints = OnDisk.at(Path.of(folder[0])).get(Complaints.class);
            while (true) {
                System.out.println(complaints.add(Fixtures.aComplaint(), Fixtures.stamp(Fixtures.ALBA)));
            }
        }
    }

    @Test
    void no_acknowledged_complaint_is_lost_and_none_is_torn_when_the_process_is_killed() throws Exception {
        var folder = folders.resolve("register");
        OnDisk.created(folder).close();
        for (var round = 0; round < ROUNDS; round++) {
            // Left so, an acknowledged complaint would reach the disk ten seconds later.
            DatabaseTool.run(folder, "SET FILES WRITE DELAY 10000 MILLIS");
            var last = lastNumberBeforeTheEnd(folder);

            try (var survived = OnDisk.at(folder)) {
                assertThat(survived.get(Journal.class).timeline(last)).hasSize(1);
                assertWithoutGapsOrTears(survived, last);
            }
        }
    }

    private static void assertWithoutGapsOrTears(OnDisk register, ComplaintNumber last) {
        var rows = register.get(ComplaintRegister.class)
                .page(RegisterFilter.EVERYTHING, Ordering.BY_NUMBER, null, 100_000)
                .rows();

        assertThat(rows.size()).isGreaterThanOrEqualTo(last.sequence());
        assertThat(rows.get(rows.size() - 1).number().sequence()).isEqualTo(rows.size());
        assertThat(rows)
                .allSatisfy(row -> assertThat(register.get(Journal.class).timeline(row.number()))
                        .hasSize(1));
    }

    /** What the process said last is what counts: a file keeps it, however far ahead of its reader the process is. */
    private static ComplaintNumber lastNumberBeforeTheEnd(Path folder) throws IOException, InterruptedException {
        var said = folder.resolveSibling("said");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Recorder.class.getName(),
                        folder.toString()))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (numbers(said).size() < ENOUGH && process.isAlive()) {
            Thread.sleep(10);
        }
        process.destroyForcibly().waitFor();
        var numbers = numbers(said);
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(ENOUGH);
        return ComplaintNumber.parse(numbers.get(numbers.size() - 1));
    }

    /** Without a last line that was cut short. */
    private static List<String> numbers(Path said) throws IOException {
        var text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
