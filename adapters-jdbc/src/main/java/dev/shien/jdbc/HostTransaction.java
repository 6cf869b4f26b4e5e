package dev.shien.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Works in a transaction of the host, which alone commits it or rolls it back. */
final class HostTransaction implements Transactions {

    private final Connection connection;

    HostTransaction(Connection connection) {
        this.connection = connection;
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        return write(what, work);
    }

    @Override
    public <T> T write(String what, Work<T> work) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("Could not " + what
                        + ": the connection commits each statement by itself; expected one with auto-commit off");
            }
            return work.on(connection);
        } catch (SQLException e) {
            throw SqlFailures.failed(what, e);
        }
    }
}
