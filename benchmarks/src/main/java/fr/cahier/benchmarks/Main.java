package fr.cahier.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints derivations per second, one line a text; takes the options of JMH. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(DerivationBenchmark.class.getName())
                .build();
        System.out.print(table(new Runner(options).run()));
    }

    /** The error is half the width of JMH's confidence interval of 99.9 %. */
    static String table(Collection<RunResult> results) {
        var table = new StringBuilder("%n%-16s %-16s %s%n".formatted("text", "what", "derivations/s, one thread"));
        for (var result : results) {
            var score = result.getPrimaryResult();
            table.append(String.format(
                    Locale.ROOT,
                    "%-16s %-16s %,14.0f +/- %,10.0f%n",
                    result.getParams().getParam("text"),
                    score.getLabel(),
                    score.getScore(),
                    score.getScoreError()));
        }
        return table.toString();
    }
}
