package dev.shien.jdbc;

import com.google.common.base.Ascii;
import dev.shien.domain.journal.JournalException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** The databases of which we know the schema, and in what they differ. */
enum Database {
    /** H2 in a file or in memory. */
    H2("H2", ""),

    /** PostgreSQL: a statement that fails there spoils its transaction, so a duplicate row must not fail. */
    POSTGRESQL("PostgreSQL", " ON CONFLICT DO NOTHING");

    private static final String FIRST = "INSERT INTO shien_journal (head_seq, head_hash, programme) VALUES (?, ?, ?)";

    private final String product;
    private final String unlessThere;

    Database(String product, String unlessThere) {
        this.product = product;
        this.unlessThere = unlessThere;
    }

    /**
     * Which one a connection leads to.
     *
     * @throws JournalException if it is none of these
     */
    static Database of(Connection connection) throws SQLException {
        String found = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(one -> one.product.equals(found))
                .findFirst()
                .orElseThrow(
                        () -> new JournalException("There is no schema for " + found + ": expected H2 or PostgreSQL"));
    }

    /**
     * As {@link #of}, of one that can hold every text.
     *
     * @throws JournalException if its encoding is not UTF8
     */
    static Database writable(Connection connection) throws SQLException {
        Database database = of(connection);
        if (database == POSTGRESQL) {
            try (Statement sql = connection.createStatement();
                    ResultSet row = sql.executeQuery("SHOW server_encoding")) {
                String encoding = row.next() ? row.getString(1) : "none";
                if (!encoding.equals("UTF8")) {
                    throw new JournalException("The database has the encoding " + encoding + ": expected UTF8");
                }
            }
        }
        return database;
    }

    /** The folder of its migrations among the resources. */
    String migrations() {
        return "dev/shien/jdbc/schema/" + Ascii.toLowerCase(name());
    }

    /** The statement that writes a programme's first head, or no row if there is one. */
    String firstHead() {
        return FIRST + unlessThere;
    }
}
