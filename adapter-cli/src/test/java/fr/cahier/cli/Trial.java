package fr.cahier.cli;

import fr.cahier.testkit.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in this process, over a register in memory, on an ordinary Monday. */
final class Trial {

    /** What came of a command. */
    record Ran(int code, String out, String err) {}

    final InMemoryRegisters registers = new InMemoryRegisters();
    final Map<String, String> environment = new HashMap<>();
    private final Path directory;
    private String typed = "";

    private Trial(Path directory) {
        this.directory = directory;
    }

    /** A folder without a register. */
    static Trial nowhere(Path directory) {
        return new Trial(directory);
    }

    /** The register of the firm of the fixtures, where commands expect it. */
    static Trial in(Path directory) {
        var trial = new Trial(directory);
        trial.registers.put(directory.resolve("registre"), Fixtures.FIRM);
        return trial;
    }

    /** The register of a firm as of the fixtures that applies these texts. */
    static Trial under(Path directory, String... policies) {
        var trial = new Trial(directory);
        var firm = Fixtures.FIRM.withDeadlines(Fixtures.FIRM.deadlines().under(List.of(policies)));
        trial.registers.put(directory.resolve("registre"), firm);
        return trial;
    }

    /** As the manager who may do everything. */
    Ran asAlba(String... args) {
        environment.put("CAHIER_AS", "alba");
        return run(args);
    }

    Trial typing(String text) {
        typed = text;
        return this;
    }

    Ran run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var around = new Cli.Surroundings(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment,
                directory,
                false,
                Clock.fixed(Fixtures.NOW, ZoneOffset.UTC));
        var code = Cli.run(List.of(args), around, registers);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Records a complaint received on 2 March 2026 by e-mail, and answers its number. */
    String recorded(String... more) {
        var ran = recording("courriel", more);
        if (ran.code() != 0) {
            throw new AssertionError(ran.err());
        }
        return ran.out().strip();
    }

    /** Records a complaint received on 2 March 2026 by this channel. */
    Ran recording(String channel, String... more) {
        var args =
                new ArrayList<>(List.of("record", "--as", "chloe", "--client", "Odile Ferrand", "--channel", channel));
        args.addAll(List.of("--service", "conseil", "--subject", "Frais non annoncés", "--received", "02/03/2026"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }
}
