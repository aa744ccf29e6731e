package fr.cahier.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import fr.cahier.application.Stamp;
import fr.cahier.application.port.Briefings;
import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.Malfunctions;
import fr.cahier.application.port.PinnedDueDates;
import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import fr.cahier.application.port.TableWriters;
import fr.cahier.domain.firm.Firm;
import fr.cahier.testkit.Fixtures;
import fr.cahier.testkit.memory.InMemoryRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Registers by folder, in memory; a folder is only made so that something is there. */
final class InMemoryRegisters implements Registers {
    private final Map<String, InMemoryRegister> registers = new HashMap<>();

    /** What opening throws, when a test is about that. */
    RuntimeException failure;

    void put(Path folder, Firm firm) {
        registers.put(folder.toString(), new InMemoryRegister(firm));
    }

    InMemoryRegister at(Path folder) {
        return registers.get(folder.toString());
    }

    @Override
    public Session open(String register, Function<ZoneId, Clock> clock) {
        if (failure != null) {
            throw failure;
        }
        var found = registers.get(register);
        if (found == null) {
            throw new RegisterUnusable(Problem.ABSENT, register, null);
        }
        return new Wired(wire(found, clock.apply(found.settings().current().zone())));
    }

    @Override
    public void create(String register, Firm firm, Stamp stamp) {
        var folder = Path.of(register);
        try {
            Files.createDirectories(folder);
            if (folder.toFile().list().length > 0) {
                throw new RegisterUnusable(Problem.NOT_EMPTY, register, null);
            }
            Files.writeString(folder.resolve("here"), "in memory");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        put(folder, firm);
    }

    @Override
    public TableWriters tableWriters() {
        return new PipedTables();
    }

    @Override
    public Firm exampleFirm() {
        return Fixtures.FIRM;
    }

    private static Injector wire(InMemoryRegister register, Clock clock) {
        return Guice.createInjector(binder -> {
            binder.bind(Clock.class).toInstance(clock);
            binder.bind(FirmSettings.class).toInstance(register.settings());
            binder.bind(Complaints.class).toInstance(register.complaints());
            binder.bind(CorrectiveActions.class).toInstance(register.actions());
            binder.bind(Briefings.class).toInstance(register.briefings());
            binder.bind(ComplaintRegister.class).toInstance(register.rows());
            binder.bind(Journal.class).toInstance(register.journal());
            binder.bind(TableWriters.class).toInstance(new PipedTables());
            binder.bind(Malfunctions.class).toInstance(register.malfunctions());
            binder.bind(PinnedDueDates.class).toInstance(register.dueDates());
        });
    }

    private record Wired(Injector injector) implements Session {
        @Override
        public <T> T get(Class<T> type) {
            return injector.getInstance(type);
        }

        @Override
        public void close() {}
    }
}
