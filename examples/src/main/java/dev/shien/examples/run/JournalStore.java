package dev.shien.examples.run;

import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.SaltSource;
import dev.shien.examples.input.BadInput;
import dev.shien.jdbc.JdbcJournal;
import dev.shien.jdbc.JdbcSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The journal in an embedded H2 database, or in the one that a URL names. Closing it closes the database, so that
 * nothing but the file is left.
 */
final class JournalStore implements AutoCloseable {

    private static final String USER = "shien";

    /** What Flyway does is told only if it warns of something. A logger that nobody holds would forget its level. */
    private static final Logger SCHEMA_LOG = Logger.getLogger("org.flywaydb");

    static {
        SCHEMA_LOG.setLevel(Level.WARNING);
    }

    /** What goes wrong is told by exceptions; the file that the driver would write beside the database is not wanted. */
    private static final String NO_TRACE_FILE = ";TRACE_LEVEL_FILE=0";

    private final JdbcConnectionPool pool;
    private final Journal journal;

    private JournalStore(JdbcConnectionPool pool, SaltSource salts) {
        this.pool = pool;
        JdbcSchema.install(pool);
        this.journal = JdbcJournal.open(pool, salts);
    }

    /** The URL of a database in a file. What is acknowledged is in the file, because writes are not delayed. */
    static String urlOf(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /**
     * Opens the database.
     *
     * @param seed from which the salts of private parts are derived, so that the same seed gives the same journal
     * @throws BadInput if it cannot be opened
     */
    static JournalStore open(String url, Bytes seed) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url + NO_TRACE_FILE, USER, "");
        try (Connection connection = pool.getConnection()) {
            if (!connection.isValid(1)) {
                throw new BadInput("--db: database " + shown(url) + " does not answer");
            }
        } catch (SQLException e) {
            pool.dispose();
            boolean isLocked = e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            throw new BadInput(
                    "--db: database " + shown(url) + " cannot be opened: "
                            + (isLocked ? "another process has it open" : withoutSettings(e, url)),
                    e);
        }
        return new JournalStore(pool, SaltSource.seeded(seed));
    }

    /** The driver's message, which may quote the whole URL. */
    private static String withoutSettings(SQLException e, String url) {
        return String.valueOf(e.getMessage()).replace(url + NO_TRACE_FILE, shown(url));
    }

    /** A URL without its settings, which may hold a password. */
    private static String shown(String url) {
        return url.replaceFirst("[;?].*", "");
    }

    Journal journal() {
        return journal;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
