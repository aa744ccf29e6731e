package fr.cahier.distribution;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.SettingsFiles;
import fr.cahier.application.port.TableWriters;
import fr.cahier.cli.Registers;
import fr.cahier.domain.firm.Firm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Function;

/** Registers made of the real adapters. No library is loaded before a command asks for one: a help text is quick. */
final class WiredRegisters implements Registers {

    @Override
    public Session open(String register, Function<ZoneId, Clock> clock) {
        return Wiring.open(register, clock);
    }

    @Override
    public void create(String register, Firm firm, Stamp stamp) {
        Wiring.create(register, firm, stamp);
    }

    @Override
    public TableWriters tableWriters() {
        return Wiring.documents(TableWriters.class);
    }

    @Override
    public Firm exampleFirm() {
        try (var yaml = Objects.requireNonNull(WiredRegisters.class.getResourceAsStream("firm.yaml"))) {
            return Wiring.documents(SettingsFiles.class).readFirm(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
