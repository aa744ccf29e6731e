package fr.cahier.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The command line as a function: arguments and streams in, exit code out. */
public final class Cli {
    private Cli() {}

    /**
     * Where a command runs.
     *
     * @param out for data only
     * @param err for words
     * @param directory that relative paths start from
     * @param terminal whether a person looks at the output
     */
    public record Surroundings(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path directory,
            boolean terminal,
            Clock clock) {}

    /** Runs one command and answers its exit code. */
    public static int run(List<String> args, Surroundings around, Registers registers) {
        var desk = new Desk(around, registers);
        var code = CommandTree.of(desk).execute(args.toArray(String[]::new));
        around.out().flush();
        around.err().flush();
        return code;
    }
}
