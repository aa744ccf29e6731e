package fr.cahier.persistence;

import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.HandleConsumer;

/** The two ways to a register: one that is there, or a new one. */
final class Opening {
    /** Statements, not options of the address: HSQLDB obeys those only while it creates a database. */
    private static final List<String> SETTINGS = List.of(
            "SET DATABASE TRANSACTION CONTROL MVCC",
            "SET FILES WRITE DELAY FALSE",
            "SET DATABASE DEFAULT TABLE TYPE CACHED",
            // Kilobytes: a tenth more rows a second in an import, and still little of a small heap.
            "SET FILES CACHE ROWS 100000",
            "SET FILES CACHE SIZE 25000",
            "SET DATABASE SQL SYNTAX PGS TRUE");

    /** Without it, a text and the same with a blank behind it are equal; possible only while there is no table. */
    private static final List<String> BEFORE_ANY_TABLE = List.of("SET DATABASE COLLATION SQL_TEXT NO PAD");

    private Opening() {}

    /** @throws RegisterUnusable when there is none, or none that this program can use */
    static OpenRegister existing(Address address) {
        var folder = address.folder();
        if (folder != null) {
            folder.requireRegister();
        }
        return prepared(OpenRegister.at(address, false), register -> {
            register.apply(SETTINGS);
            if (Schema.versionOf(register.jdbi()) == 0) {
                throw new RegisterUnusable(folder == null ? Problem.ABSENT : Problem.DAMAGED, address.shown(), null);
            }
            Schema.migrate(register);
        });
    }

    /** @throws RegisterUnusable when something is there already; a creation that fails leaves nothing behind */
    static OpenRegister created(Address address, HandleConsumer<RuntimeException> firstEntries) {
        var folder = address.folder();
        if (folder == null) {
            return founded(address, firstEntries);
        }
        folder.makeEmpty();
        try {
            return founded(address, firstEntries);
        } catch (RuntimeException failed) {
            folder.clear();
            throw failed;
        }
    }

    private static OpenRegister founded(Address address, HandleConsumer<RuntimeException> firstEntries) {
        return prepared(OpenRegister.at(address, true), register -> {
            register.apply(SETTINGS);
            if (Schema.versionOf(register.jdbi()) > 0) {
                throw new RegisterUnusable(Problem.NOT_EMPTY, address.shown(), null);
            }
            register.apply(BEFORE_ANY_TABLE);
            Schema.migrate(register);
            register.jdbi().useTransaction(firstEntries);
        });
    }

    private static OpenRegister prepared(OpenRegister register, Consumer<OpenRegister> preparation) {
        try {
            preparation.accept(register);
            return register;
        } catch (RuntimeException failed) {
            register.abandon();
            throw Failures.whileOpening(failed, register.address());
        }
    }
}
