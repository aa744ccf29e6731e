package fr.cahier.persistence;

import com.google.inject.Guice;
import com.google.inject.Injector;
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
import fr.cahier.testkit.Fixtures;
import fr.cahier.testkit.contract.RegisterUnderTest;
import java.nio.file.Path;

/** A register in a folder, through the module's door as the program wires it. */
record OnDisk(Injector injector) implements AutoCloseable {

    static OnDisk created(Path folder) {
        var module = PersistenceModule.create(folder.toString(), Fixtures.FIRM, Fixtures.stamp(Fixtures.ALBA));
        return opened(module);
    }

    static OnDisk at(Path folder) {
        return opened(PersistenceModule.open(folder.toString()));
    }

    private static OnDisk opened(PersistenceModule module) {
        var strict = new com.google.inject.AbstractModule() {
            @Override
            protected void configure() {
                binder().requireAtInjectOnConstructors();
                binder().disableCircularProxies();
            }
        };
        var register = new OnDisk(Guice.createInjector(strict, module));
        register.get(RegisterSession.class).open();
        return register;
    }

    <P> P get(Class<P> port) {
        return injector.getInstance(port);
    }

    RegisterUnderTest ports() {
        return new RegisterUnderTest(
                get(Complaints.class),
                get(CorrectiveActions.class),
                get(Briefings.class),
                get(FirmSettings.class),
                get(ComplaintRegister.class),
                get(Journal.class),
                get(Imports.class),
                get(Malfunctions.class),
                get(PinnedDueDates.class));
    }

    @Override
    public void close() {
        get(RegisterSession.class).close();
    }
}
