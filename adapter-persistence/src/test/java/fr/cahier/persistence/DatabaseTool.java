package fr.cahier.persistence;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What somebody with a database tool can do to a register that nobody has open. */
final class DatabaseTool {
    private DatabaseTool() {}

    static void run(Path folder, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:hsqldb:file:" + folder.resolve("register") + ";hsqldb.lock_file=false", "SA", "");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
            statement.execute("SHUTDOWN");
        }
    }
}
