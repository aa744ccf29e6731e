package fr.cahier.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room that a register needs on its disk. */
class RegisterFolderTest {

    @Test
    void a_disk_without_room_is_not_written_to(@TempDir Path path) {
        var folder = new RegisterFolder(path);

        folder.requireRoom(1);

        assertThatThrownBy(() -> folder.requireRoom(Long.MAX_VALUE))
                .isInstanceOfSatisfying(
                        RegisterUnusable.class,
                        full -> assertThat(full.problem()).isEqualTo(Problem.NOT_WRITABLE));
    }
}
