package dev.shien.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Real connections that break while they commit: before or after the database has done it. */
final class FaultyDataSource extends OnlyConnections {

    private final DataSource real;
    private final boolean afterwards;

    FaultyDataSource(DataSource real, boolean afterwards) {
        this.real = real;
        this.afterwards = afterwards;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = real.getConnection();
        InvocationHandler faults = (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                if (afterwards) {
                    connection.commit();
                }
                connection.close();
                throw new SQLException("the line is dead", "08006");
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                FaultyDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, faults);
    }
}
