package fr.cahier.persistence;

import fr.cahier.testkit.contract.RegisterUnderTest;
import fr.cahier.testkit.contract.WholeStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The register in HSQLDB files does what every store does. */
class HsqldbRegisterTest implements WholeStoreContract {
    @TempDir
    static Path folders;

    private static Path empty;
    private static int count;

    private OnDisk register;
    private RegisterUnderTest ports;

    /** Made once and copied for each test: creating the tables takes longer than most tests. */
    @BeforeAll
    static void makeAnEmptyRegister() {
        empty = folders.resolve("empty");
        OnDisk.created(empty).close();
    }

    @BeforeEach
    void open() throws IOException {
        var folder = Files.createDirectory(folders.resolve("register-" + count++));
        try (var files = Files.list(empty)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        register = OnDisk.at(folder);
        ports = register.ports();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Override
    public RegisterUnderTest store() {
        return ports;
    }
}
