package fr.cahier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Keeps the benchmark alive: it runs on every text and its table can be read. No figure of it is to be believed. */
class DerivationBenchmarkTest {
    private static final Pattern ROW = Pattern.compile("(?m)^(\\S+) +(\\S+) +([0-9,]+) \\+/- +\\S+$");

    @Test
    void it_runs_on_every_text_and_tells_a_rate_for_each() throws RunnerException {
        var options = new OptionsBuilder()
                .include(DerivationBenchmark.class.getName())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(2)
                .measurementTime(TimeValue.milliseconds(50))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();

        var table = Main.table(new Runner(options).run());

        List<String> measured = new ArrayList<>();
        for (var row = ROW.matcher(table); row.find(); ) {
            measured.add(row.group(1) + " " + row.group(2));
            assertThat(row.group(3)).isNotEqualTo("0");
        }
        assertThat(measured)
                .containsExactlyInAnyOrder(
                        "procedure dateAlone",
                        "procedure withDerivation",
                        "acpr-2024-r-02 dateAlone",
                        "acpr-2024-r-02 withDerivation",
                        "psp-l133-45 dateAlone",
                        "psp-l133-45 withDerivation",
                        "gdpr-art-12 dateAlone",
                        "gdpr-art-12 withDerivation");
    }
}
