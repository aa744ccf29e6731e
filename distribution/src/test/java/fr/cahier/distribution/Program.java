package fr.cahier.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.cli.Cli;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The whole program over its real adapters, in this process, as a user in a folder has it on a Monday of March 2026. */
record Program(Path folder, Map<String, String> environment) {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-03-16T09:30:00Z"), ZoneOffset.UTC);

    /** What a command answered. */
    record Ran(int code, String out, String err) {}

    Program(Path folder) {
        this(folder, Map.of());
    }

    /** A command that must do what it says. */
    Ran run(String... args) {
        var ran = ran(args);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    /** A command, whatever comes of it. */
    Ran ran(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = execute(List.of(args), out, err);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int execute(List<String> args, OutputStream out, OutputStream err) {
        var around = new Cli.Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                false,
                MONDAY);
        return Cli.run(args, around, new WiredRegisters());
    }
}
