package fr.cahier.persistence;

import com.google.inject.PrivateModule;
import com.google.inject.Singleton;
import fr.cahier.application.Stamp;
import fr.cahier.application.port.Briefings;
import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.Imports;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.Malfunctions;
import fr.cahier.application.port.PinnedDueDates;
import fr.cahier.application.port.RegisterSession;
import fr.cahier.domain.firm.Firm;

/** Keeps the register in a database. Only the ports leave this module. */
public final class PersistenceModule extends PrivateModule {
    private final Database database;

    private PersistenceModule(Database database) {
        this.database = database;
    }

    /**
     * A register that is there; opened by the first use.
     *
     * @param register a folder or a {@code jdbc:hsqldb:} address
     * @throws fr.cahier.domain.InvalidInput when it is neither
     */
    public static PersistenceModule open(String register) {
        var address = Address.of(register);
        return new PersistenceModule(new Database(address, () -> Opening.existing(address)));
    }

    /**
     * A new register; made by the first use, where nothing may be yet.
     *
     * @param register a folder or a {@code jdbc:hsqldb:} address
     * @throws fr.cahier.domain.InvalidInput when it is neither
     */
    public static PersistenceModule create(String register, Firm firm, Stamp stamp) {
        var address = Address.of(register);
        return new PersistenceModule(new Database(
                address, () -> Opening.created(address, handle -> JdbiFirmSettings.found(handle, firm, stamp))));
    }

    @Override
    protected void configure() {
        bind(Database.class).toInstance(database);
        bind(Numbers.class).toInstance(new Numbers(database));
        bind(RegisterSession.class).toInstance(database);
        expose(RegisterSession.class);
        port(Complaints.class, JdbiComplaints.class);
        port(CorrectiveActions.class, JdbiCorrectiveActions.class);
        port(Briefings.class, JdbiBriefings.class);
        port(FirmSettings.class, JdbiFirmSettings.class);
        port(ComplaintRegister.class, JdbiComplaintRegister.class);
        port(Journal.class, JdbiJournal.class);
        port(Imports.class, JdbiImports.class);
        port(Malfunctions.class, JdbiMalfunctions.class);
        port(PinnedDueDates.class, JdbiPinnedDueDates.class);
    }

    private <P> void port(Class<P> port, Class<? extends P> store) {
        bind(port).to(store).in(Singleton.class);
        expose(port);
    }
}
