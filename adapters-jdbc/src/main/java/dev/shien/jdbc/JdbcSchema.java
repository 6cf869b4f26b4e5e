package dev.shien.jdbc;

import com.google.common.base.Throwables;
import dev.shien.domain.journal.JournalException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/**
 * The tables of the journal, as plain SQL, a file a version, at {@code dev/shien/jdbc/schema/h2} and {@code …/postgresql}. Nothing
 * creates or changes them but {@link #install}, which the host calls when it likes; or it runs the files by itself in the order of their
 * versions. Either way the table {@code shien_schema} says which versions are there.
 */
public final class JdbcSchema {

    /** The version of the schema that this library works with. */
    public static final int VERSION = 1;

    /** Where Flyway keeps what it has done; a host's own Flyway has another table. */
    private static final String HISTORY = "shien_schema_history";

    private static final String INSTALLED = "SELECT MAX(version) FROM shien_schema";

    private JdbcSchema() {}

    /**
     * Brings the default schema of the connection's user to this version: creates what is missing, and changes what an older version
     * created, without losing anything. Doing it again changes nothing; if it was interrupted, doing it again completes it.
     *
     * @throws JournalException if the database is neither H2 nor PostgreSQL, holds a newer version, or does not let the user create tables
     */
    public static void install(DataSource dataSource) {
        int installed = new OwnTransactions(dataSource, false).read("look for the schema", JdbcSchema::versionOrNone);
        if (installed < VERSION) {
            migrate(dataSource, installed);
        }
        check(dataSource);
    }

    private static void migrate(DataSource dataSource, int installed) {
        Database database = new OwnTransactions(dataSource, false).read("install the schema", Database::of);
        try {
            Flyway flyway = Flyway.configure(JdbcSchema.class.getClassLoader())
                    .dataSource(dataSource)
                    .table(HISTORY)
                    .locations("classpath:" + database.migrations())
                    // A host's own tables may be there already, and ours, if the host created them by itself.
                    .baselineOnMigrate(true)
                    .baselineVersion(Integer.toString(installed))
                    .load();
            if (Arrays.stream(flyway.info().all()).anyMatch(one -> one.getState() == MigrationState.FAILED)) {
                flyway.repair();
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw failed(e);
        }
    }

    private static JournalException failed(FlywayException e) {
        return Throwables.getCausalChain(e).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner)
                .map(cause -> SqlFailures.failed("install the schema", cause))
                .orElseGet(() -> new JournalException("Could not install the schema: " + e.getMessage(), e));
    }

    /**
     * Makes sure that the database holds this version.
     *
     * @throws JournalException if it holds none, or another
     */
    static Database check(DataSource dataSource) {
        return new OwnTransactions(dataSource, false).read("read the schema's version", JdbcSchema::check);
    }

    /** As {@link #check(DataSource)}, on a connection. */
    static Database check(Connection connection) throws SQLException {
        Database database = Database.of(connection);
        int found = version(connection);
        if (found != VERSION) {
            throw new JournalException("The database holds version " + found + " of the schema: expected " + VERSION
                    + (found > VERSION ? ", maybe a newer Shien has written to it" : ", see JdbcSchema.install"));
        }
        return database;
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(INSTALLED)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static int versionOrNone(Connection connection) throws SQLException {
        try {
            return version(connection);
        } catch (SQLException e) {
            if (SqlFailures.noTable(e)) {
                return 0;
            }
            throw e;
        }
    }
}
