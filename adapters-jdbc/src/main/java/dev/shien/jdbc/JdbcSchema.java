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
 * versions. Either way the table {@code shien_schema} says which versions are there. See {@code docs/database.md}.
 */
public final class JdbcSchema {

    /** The version of the schema that this library works with. */
    public static final int VERSION = 1;

    /** Where Flyway keeps what it has done; a host's own Flyway has another table. */
    private static final String HISTORY = "shien_flyway_history";

    private static final String INSTALLED = "SELECT MAX(version) FROM shien_schema";

    /** Whether the table is in the schema in which tables are created; others of the search path are not ours. */
    private static final String HERE = "SELECT 1 FROM information_schema.tables"
            + " WHERE table_schema = CURRENT_SCHEMA AND table_name IN ('shien_schema', 'SHIEN_SCHEMA')";

    private JdbcSchema() {}

    /**
     * Brings the current schema of the data source's connections to this version: creates what is missing, and changes what an older
     * version created, without losing anything. Doing it again changes nothing; if it was interrupted, doing it again completes it; several
     * processes may do it at once.
     *
     * @param dataSource where connections come from, two at once, neither in a transaction that is under way
     * @throws JournalException if the database is neither H2 nor PostgreSQL with UTF8, holds a newer version, or does not let the user create
     *     tables; its cause has the words of Flyway
     */
    public static void install(DataSource dataSource) {
        if (installed(dataSource) < VERSION) {
            Database database = new OwnTransactions(dataSource, false).read("install the schema", Database::writable);
            try {
                migrate(dataSource, database);
            } catch (FlywayException e) {
                // Another process may have begun the history in the midst of it, and be at work still: then Flyway
                // waits for it.
                again(dataSource, database, e);
            }
            requireInstalled(dataSource);
        }
        check(dataSource);
    }

    private static void again(DataSource dataSource, Database database, FlywayException first) {
        try {
            migrate(dataSource, database);
        } catch (FlywayException e) {
            e.addSuppressed(first);
            throw failed(e);
        }
    }

    private static void migrate(DataSource dataSource, Database database) {
        Flyway flyway = Flyway.configure(JdbcSchema.class.getClassLoader())
                .dataSource(dataSource)
                .table(HISTORY)
                .locations("classpath:" + database.migrations())
                .failOnMissingLocations(true)
                // A host's own tables may be there already, and ours, if the host created them by itself.
                .baselineOnMigrate(true)
                .baselineVersion(Integer.toString(installed(dataSource)))
                .load();
        if (Arrays.stream(flyway.info().all()).anyMatch(one -> one.getState() == MigrationState.FAILED)) {
            flyway.repair();
        }
        flyway.migrate();
    }

    private static JournalException failed(FlywayException e) {
        return Throwables.getCausalChain(e).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner)
                .map(cause -> SqlFailures.notInstalled(cause, e))
                .orElseGet(() -> new JournalException("Could not install the schema: " + e.getMessage(), e));
    }

    private static void requireInstalled(DataSource dataSource) {
        int found = installed(dataSource);
        if (found < VERSION) {
            throw new JournalException("The table " + HISTORY
                    + " says that the schema is installed, but shien_schema holds version " + found + ": expected "
                    + VERSION + ". Maybe tables were removed, or restored without the others");
        }
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

    /** The version that is installed; 0 if none is. */
    private static int installed(DataSource dataSource) {
        return new OwnTransactions(dataSource, false)
                .read("look for the schema", connection -> isHere(connection) ? version(connection) : 0);
    }

    private static boolean isHere(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(HERE)) {
            return row.next();
        }
    }
}
