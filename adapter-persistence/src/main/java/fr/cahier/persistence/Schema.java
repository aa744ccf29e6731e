package fr.cahier.persistence;

import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The version of a register's tables, and the way to the one that this program knows. */
final class Schema {
    /** The last migration in {@code db/hsqldb}. */
    static final int VERSION = 1;

    /** HSQLDB's and PostgreSQL's words for a table that is not there. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42501", "42P01");

    private Schema() {}

    /** The version of the tables; 0 when there are none. */
    static int versionOf(Jdbi jdbi) {
        try {
            return jdbi.withHandle(handle -> handle.createQuery("""
                            SELECT "version" FROM "flyway_schema_history" WHERE "success" = TRUE
                            ORDER BY "installed_rank" DESC LIMIT 1
                            """)
                    .mapTo(String.class)
                    .findOne()
                    .map(Integer::parseInt)
                    .orElse(0));
        } catch (JdbiException failed) {
            if (failed.getCause() instanceof SQLException said && NO_SUCH_TABLE.contains(said.getSQLState())) {
                return 0;
            }
            throw failed;
        }
    }

    /**
     * Brings the tables to this program's version. Flyway takes a second to load, so it stays out of the way of a
     * register that is up to date.
     */
    static void migrate(OpenRegister register) {
        var found = versionOf(register.jdbi());
        if (found > VERSION) {
            throw new RegisterUnusable(Problem.NEWER_VERSION, register.address().shown(), null);
        }
        if (found < VERSION) {
            Flyway.configure()
                    .dataSource(register.source())
                    .locations("classpath:db/hsqldb")
                    .load()
                    .migrate();
        }
    }
}
