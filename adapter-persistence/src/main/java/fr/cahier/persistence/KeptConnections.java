package fr.cahier.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that wait for their next use, as many as were ever needed at once. HSQLDB writes each connecting and
 * disconnecting to its log and to the disk, even of somebody who only reads.
 */
final class KeptConnections implements ConnectionFactory {
    private final DataSource source;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    KeptConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        var kept = idle.poll();
        return kept == null || kept.isClosed() ? source.getConnection() : kept;
    }

    @Override
    public void closeConnection(Connection connection) {
        idle.push(connection);
    }
}
