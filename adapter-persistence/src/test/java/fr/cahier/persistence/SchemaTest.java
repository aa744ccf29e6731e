package fr.cahier.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The migrations and the version that the program claims. */
class SchemaTest {

    @Test
    void the_version_is_that_of_the_last_migration() throws Exception {
        var migrations = Path.of(getClass().getResource("/db/hsqldb").toURI());
        try (var files = Files.list(migrations)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max())
                    .hasValue(Schema.VERSION);
        }
    }
}
