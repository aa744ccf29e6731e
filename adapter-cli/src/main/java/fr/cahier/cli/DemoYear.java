package fr.cahier.cli;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.TableWriters;
import fr.cahier.cli.Cli.Surroundings;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Person;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine;

/** Plays the invented year: each line of the script is one of our own commands, on its day, by its person. */
final class DemoYear {
    private final Registers.Session session;
    private final DemoClock clock;
    private final Firm firm;
    private final Map<String, String> names = new HashMap<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answered = new ByteArrayOutputStream();

    DemoYear(Registers.Session session, DemoClock clock, Firm firm) {
        this.session = session;
        this.clock = clock;
        this.firm = firm;
        names.put("mediator", firm.mediators().entries().get(0).code().value());
        names.put("manager", id(person -> person.manager() && person.isHandler()));
        names.put("handler", id(person -> !person.manager() && person.isHandler()));
        names.put("clerk", id(person -> !person.manager() && !person.isHandler()));
    }

    void play(LocalDate today) {
        var cahier = CommandTree.of(new Desk(surroundings(), new ThisRegister()));
        for (var line : DemoLine.script(today)) {
            clock.moveTo(line.day());
            run(cahier, line);
        }
    }

    private void run(CommandLine cahier, DemoLine line) {
        said.reset();
        answered.reset();
        var code = cahier.execute(line.arguments(names).toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("demo: " + line + " → " + said.toString(StandardCharsets.UTF_8));
        }
        if (line.name() != null) {
            names.put(line.name(), answered.toString(StandardCharsets.UTF_8).strip());
        }
    }

    private String id(Predicate<Person> wanted) {
        return firm.people().stream()
                .filter(person -> !person.retired())
                .filter(wanted)
                .findFirst()
                .map(person -> person.id().value())
                .orElseThrow(() -> new IllegalStateException("demo: the firm lacks a person"));
    }

    private Surroundings surroundings() {
        return new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(answered, true, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Map.of(),
                Path.of(""),
                false,
                clock);
    }

    /** The register of the demonstration, which stays open from one line to the next. */
    private final class ThisRegister implements Registers {
        @Override
        public Session open(String register, Function<ZoneId, Clock> ignored) {
            return new Session() {
                @Override
                public <T> T get(Class<T> type) {
                    return session.get(type);
                }

                @Override
                public void close() {
                    // The year is not over yet.
                }
            };
        }

        @Override
        public void create(String register, Firm of, Stamp stamp) {
            throw new IllegalStateException("demo: one register a year");
        }

        @Override
        public TableWriters tableWriters() {
            return session.get(TableWriters.class);
        }

        @Override
        public Firm exampleFirm() {
            return firm;
        }
    }
}
