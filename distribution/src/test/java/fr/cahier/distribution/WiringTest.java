package fr.cahier.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.cahier.application.Stamp;
import fr.cahier.application.firm.ApplyFirm;
import fr.cahier.application.firm.DefaultFirm;
import fr.cahier.application.port.RegisterSession;
import fr.cahier.persistence.PersistenceModule;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiringTest {
    private static final Instant NOW = Instant.parse("2026-03-16T09:30:00Z");

    @TempDir
    Path folder;

    @Test
    void the_injector_gives_every_use_case() {
        var store = PersistenceModule.create(
                folder.resolve("registre").toString(),
                DefaultFirm.named("Cabinet"),
                new Stamp(ApplyFirm.INSTALLATION, NOW));
        var injector = Wiring.wire(store, zone -> Clock.fixed(NOW, ZoneOffset.UTC));

        try (var session = injector.getInstance(RegisterSession.class)) {
            session.open();
            assertThat(useCases())
                    .hasSizeGreaterThan(15)
                    .allSatisfy(
                            useCase -> assertThat(injector.getInstance(useCase)).isNotNull());
        }
    }

    private static List<Class<?>> useCases() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fr.cahier.application")
                        .stream()
                        .filter(type -> type.getConstructors().stream()
                                .anyMatch(constructor -> constructor.isAnnotatedWith(Inject.class)))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
