package dev.shien.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/** Runs work in a transaction of its own, again a few times if another transaction was in the way. */
final class OwnTransactions implements Transactions {

    private static final int ATTEMPTS = 10;

    /**
     * H2 saves its tables one after the other. What another transaction commits meanwhile is saved in some tables and
     * not in others, and stays so if the process is killed before the next save (h2database issue 2080). So one
     * transaction of this process writes at a time, whatever its data source.
     */
    private static final ReentrantLock WRITING = new ReentrantLock();

    private final DataSource dataSource;
    private final boolean oneWriter;

    /**
     * Transactions of their own.
     *
     * @param dataSource where connections come from
     * @param oneWriter whether one of this process writes at a time
     */
    OwnTransactions(DataSource dataSource, boolean oneWriter) {
        this.dataSource = dataSource;
        this.oneWriter = oneWriter;
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        return attempt(what, work, false);
    }

    @Override
    public <T> T write(String what, Work<T> work) {
        if (!oneWriter) {
            return attempt(what, work, true);
        }
        WRITING.lock();
        try {
            return attempt(what, work, true);
        } finally {
            WRITING.unlock();
        }
    }

    private <T> T attempt(String what, Work<T> work, boolean keep) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(what, work, keep);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !SqlFailures.passing(e)) {
                    throw SqlFailures.failed(what, e);
                }
            }
        }
    }

    private <T> T once(String what, Work<T> work, boolean keep) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean ended = false;
            try {
                T result = work.on(connection);
                if (keep) {
                    commit(what, connection);
                    ended = true;
                }
                return result;
            } finally {
                leave(connection, ended, before);
            }
        } finally {
            release(connection);
        }
    }

    private static void commit(String what, Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (SqlFailures.rolledBack(e)) {
                throw e;
            }
            throw SqlFailures.uncertain(what, e);
        }
    }

    private static void leave(Connection connection, boolean ended, boolean autoCommit) {
        try {
            if (!ended) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            // The outcome is decided by now; a connection that is broken here is the data source's to replace.
        }
    }

    private static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // As above: a failure to give the connection back changes nothing of what was committed.
        }
    }
}
