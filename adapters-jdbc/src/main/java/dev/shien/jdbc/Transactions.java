package dev.shien.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where work on a database is done. */
interface Transactions {

    /** What to do with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Reads; the work changes nothing. */
    <T> T read(String what, Work<T> work);

    /** Writes; all that the work does is kept, or nothing. */
    <T> T write(String what, Work<T> work);
}
