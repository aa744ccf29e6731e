package fr.cahier.distribution;

import fr.cahier.cli.Cli;
import fr.cahier.cli.Cli.Surroundings;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The program: standard streams in, exit code out. */
public final class Main {
    private Main() {}

    /** Runs one command. */
    public static void main(String[] args) {
        var around = new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Terminal.isThere(),
                Clock.systemUTC());
        System.exit(Cli.run(List.of(args), around, new WiredRegisters()));
    }

    /** UTF-8 whatever the locale, so that scripts read the same bytes everywhere. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }
}
