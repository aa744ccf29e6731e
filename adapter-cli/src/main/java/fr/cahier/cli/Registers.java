package fr.cahier.cli;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.TableWriters;
import fr.cahier.domain.firm.Firm;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;

/** How the commands reach a register; the composition root knows what it is made of. */
public interface Registers {

    /** An open register: its use cases and ports, by class. */
    interface Session extends AutoCloseable {
        <T> T get(Class<T> type);

        @Override
        void close();
    }

    /**
     * Opens a register.
     *
     * @param register a folder, or a JDBC address
     * @param clock the clock to work by, once the time zone of the firm is known
     * @throws fr.cahier.application.port.RegisterUnusable when it is absent, damaged or of a newer version
     * @throws fr.cahier.application.port.RegisterBusy when another process holds it
     */
    Session open(String register, Function<ZoneId, Clock> clock);

    /**
     * Makes a new register for a firm, and closes it.
     *
     * @throws fr.cahier.application.port.RegisterUnusable when there is something already, or the place is not writable
     */
    void create(String register, Firm firm, Stamp stamp);

    /** Writes tables as files, without any register. */
    TableWriters tableWriters();

    /** The invented firm of the demonstration. */
    Firm exampleFirm();
}
