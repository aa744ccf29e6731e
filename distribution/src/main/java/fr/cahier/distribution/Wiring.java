package fr.cahier.distribution;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import fr.cahier.application.Stamp;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.RegisterSession;
import fr.cahier.cli.Registers;
import fr.cahier.documents.DocumentsModule;
import fr.cahier.domain.firm.Firm;
import fr.cahier.persistence.PersistenceModule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;

/** The modules of the program, chosen before there is an injector. */
final class Wiring {
    private Wiring() {}

    static Registers.Session open(String register, Function<ZoneId, Clock> clock) {
        return opened(wire(PersistenceModule.open(register), clock));
    }

    static void create(String register, Firm firm, Stamp stamp) {
        opened(wire(PersistenceModule.create(register, firm, stamp), zone -> Clock.fixed(stamp.recordedAt(), zone)))
                .close();
    }

    /** A port of the documents alone, without a register. */
    static <T> T documents(Class<T> port) {
        return Guice.createInjector(new DocumentsModule()).getInstance(port);
    }

    /** The whole program over one store. */
    static Injector wire(Module persistence, Function<ZoneId, Clock> clock) {
        return Guice.createInjector(
                binder -> {
                    binder.requireAtInjectOnConstructors();
                    binder.disableCircularProxies();
                },
                persistence,
                new DocumentsModule(),
                new ClockModule(clock));
    }

    private static Registers.Session opened(Injector injector) {
        var session = injector.getInstance(RegisterSession.class);
        session.open();
        return new Wired(injector, session);
    }

    /** The clock of the firm's time zone, which the register tells. */
    private static final class ClockModule extends AbstractModule {
        private final Function<ZoneId, Clock> clock;

        ClockModule(Function<ZoneId, Clock> clock) {
            this.clock = clock;
        }

        @Provides
        @Singleton
        Clock clock(FirmSettings settings) {
            return clock.apply(settings.current().zone());
        }
    }

    private record Wired(Injector injector, RegisterSession session) implements Registers.Session {
        @Override
        public <T> T get(Class<T> type) {
            return injector.getInstance(type);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
