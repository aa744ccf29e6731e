package fr.cahier.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import fr.cahier.application.port.SettingsFiles;
import fr.cahier.application.port.TableFiles;
import fr.cahier.application.port.TableWriters;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsModuleTest {
    @Test
    void gives_every_port_of_files() {
        var injector = Guice.createInjector(new DocumentsModule());

        for (var port : List.of(TableFiles.class, TableWriters.class, SettingsFiles.class)) {
            assertThat(injector.getInstance(port)).isInstanceOf(port);
        }
    }
}
