package fr.cahier.persistence;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a register is.
 *
 * @param shown what people call it
 * @param folder that holds its files; {@code null} for a database that was named by its JDBC address
 */
record Address(String shown, String url, @Nullable RegisterFolder folder) {
    private static final String HSQLDB = "jdbc:hsqldb:";

    /** @throws InvalidInput when it is neither a folder nor the address of a database that we know */
    static Address of(String register) {
        if (register.startsWith(HSQLDB)) {
            return new Address(register, register, null);
        }
        // HSQLDB would take what follows a semicolon for one of its options.
        if (register.isBlank() || register.startsWith("jdbc:") || register.contains(";")) {
            throw new InvalidInput(
                    "register", Problem.NOT_ONE_OF, "un dossier (sans « ; » dans son chemin) ou une adresse " + HSQLDB);
        }
        var folder = new RegisterFolder(Path.of(register).toAbsolutePath().normalize());
        // Our own lock answers at once; HSQLDB's makes the next opening after a crash wait for ten seconds.
        return new Address(register, HSQLDB + "file:" + folder.database() + ";hsqldb.lock_file=false", folder);
    }
}
