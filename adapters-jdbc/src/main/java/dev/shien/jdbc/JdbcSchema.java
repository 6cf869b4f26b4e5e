package dev.shien.jdbc;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.shien.domain.journal.JournalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The tables of the journal, as plain SQL at {@code dev/shien/jdbc/schema/h2.sql}. Nothing creates them but {@link
 * #install}, which the host calls when it likes; or it runs the SQL by itself. Either way the table {@code shien_schema}
 * says which version is there.
 */
public final class JdbcSchema {

    /** The version of the schema that this library works with. */
    public static final int VERSION = 1;

    private static final String INSTALLED = "SELECT MAX(version) FROM shien_schema";

    private JdbcSchema() {}

    /**
     * Creates what is missing in the default schema of the connection's user. Doing it again changes nothing; if it was
     * interrupted, doing it again completes it.
     *
     * @throws JournalException if the database is no H2, holds a newer version, or does not let the user create tables
     */
    public static void install(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            String product = connection.getMetaData().getDatabaseProductName();
            if (!product.equals("H2")) {
                throw new JournalException("There is no schema for " + product + " yet: expected H2");
            }
            for (String statement : statements("schema/h2.sql")) {
                sql.execute(statement);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw SqlFailures.failed("install the schema", e);
        }
        check(dataSource);
    }

    /**
     * Makes sure that the database holds this version.
     *
     * @throws JournalException if it holds none, or another
     */
    static void check(DataSource dataSource) {
        int found = new Transactions(dataSource).read("read the schema's version", JdbcSchema::version);
        if (found != VERSION) {
            throw new JournalException("The database holds version " + found + " of the schema: expected " + VERSION
                    + (found > VERSION ? ", maybe a newer Shien has written to it" : ", see JdbcSchema.install"));
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(INSTALLED)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static Iterable<String> statements(String resource) {
        try {
            String script =
                    Resources.toString(Resources.getResource(JdbcSchema.class, resource), StandardCharsets.UTF_8);
            return Splitter.onPattern(";\\s*\n")
                    .trimResults()
                    .omitEmptyStrings()
                    .split(script);
        } catch (IOException e) {
            throw new IllegalStateException("Resource " + resource + " cannot be read", e);
        }
    }
}
