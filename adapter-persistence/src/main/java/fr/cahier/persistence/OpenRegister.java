package fr.cahier.persistence;

import java.util.List;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.SerializableTransactionRunner;
import org.jspecify.annotations.Nullable;

/** A database that may be asked, with the claim on its folder if it has one. */
record OpenRegister(
        Address address,
        DataSource source,
        Jdbi jdbi,
        @Nullable FolderLock lock) {
    private static final int ATTEMPTS = 20;

    /** Claims the folder. The database itself opens with the first statement. */
    static OpenRegister at(Address address, boolean mayCreate) {
        // Otherwise HSQLDB replaces the program's own logging set-up.
        System.setProperty("hsqldb.reconfig_logging", "false");
        var lock =
                address.folder() == null ? null : FolderLock.on(address.folder().path());
        var source = new JDBCDataSource();
        source.setURL(address.url() + (mayCreate ? "" : ";ifexists=true"));
        source.setUser("SA");
        return new OpenRegister(address, source, jdbi(source), lock);
    }

    private static Jdbi jdbi(DataSource source) {
        var jdbi = Jdbi.create(new KeptConnections(source)).setTransactionHandler(new SerializableTransactionRunner());
        jdbi.getConfig(SerializableTransactionRunner.Configuration.class).setMaxRetries(ATTEMPTS);
        // The default quotes bound values, that is people's names and letters.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    void apply(List<String> statements) {
        jdbi.useHandle(handle -> statements.forEach(handle::execute));
    }

    /** Leaves the files in order. Whatever fails then, every commit is on disk already. */
    void close() {
        end("SHUTDOWN");
    }

    /** Lets go of a database that could not be prepared, without writing to it any more. */
    void abandon() {
        end("SHUTDOWN IMMEDIATELY");
    }

    private void end(String statement) {
        try {
            apply(List.of(statement));
        } catch (JdbiException refused) {
            // The next opening recovers from the log, and only takes longer.
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
