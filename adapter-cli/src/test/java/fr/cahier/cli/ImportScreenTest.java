package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.transfer.ImportProgress.Phase;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportScreenTest {
    private final Desk desk = new Desk(
            new Cli.Surroundings(
                    InputStream.nullInputStream(),
                    new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                    new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                    Map.of(),
                    Path.of(""),
                    false,
                    Clock.systemUTC()),
            new InMemoryRegisters());

    @Test
    void an_interruption_tells_how_much_was_written() {
        var screen = new ImportScreen(desk, true);
        assertThat(screen.interrupted()).contains("pendant la vérification");
        screen.reached(Phase.CHECKING, 900, 900);
        assertThat(screen.interrupted()).contains("pendant la vérification");

        screen.reached(Phase.WRITING, 400, 900);

        assertThat(screen.interrupted()).startsWith("Interrompu : 400 lignes traitées. Relancez la même commande");
    }
}
