package dev.shien.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that can nothing but give connections. */
abstract class OnlyConnections implements DataSource {

    @Override
    public final Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public final PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final int getLoginTimeout() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final Logger getParentLogger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
