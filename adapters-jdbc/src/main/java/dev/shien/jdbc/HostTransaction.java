package dev.shien.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Works in a transaction of the host, which alone commits it or rolls it back; what fails is undone, and nothing else. */
final class HostTransaction implements Transactions {

    private final Connection connection;

    private HostTransaction(Connection connection) {
        this.connection = connection;
    }

    /** Refuses a connection at an isolation level at which the head that is read may be an old one. */
    static HostTransaction on(Connection connection) {
        try {
            int level = connection.getTransactionIsolation();
            if (level != Connection.TRANSACTION_READ_COMMITTED) {
                throw new IllegalStateException("The connection has isolation level " + level + ": expected "
                        + Connection.TRANSACTION_READ_COMMITTED + " (READ COMMITTED)");
            }
            return new HostTransaction(connection);
        } catch (SQLException e) {
            throw SqlFailures.failed("read the isolation level", e);
        }
    }

    private void requireTransaction() throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException(
                    "The connection commits each statement by itself: expected one with auto-commit off");
        }
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        return write(what, work);
    }

    @Override
    public <T> T write(String what, Work<T> work) {
        try {
            requireTransaction();
            Savepoint before = connection.setSavepoint();
            boolean done = false;
            try {
                T result = work.on(connection);
                done = true;
                return result;
            } finally {
                end(before, done);
            }
        } catch (SQLException e) {
            throw SqlFailures.failed(what, e);
        }
    }

    private void end(Savepoint before, boolean done) throws SQLException {
        if (done) {
            connection.releaseSavepoint(before);
            return;
        }
        try {
            connection.rollback(before);
        } catch (SQLException e) {
            // The database has undone the whole transaction, or cannot be reached; what failed first is told.
        }
    }
}
