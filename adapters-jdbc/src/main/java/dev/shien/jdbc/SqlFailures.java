package dev.shien.jdbc;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.journal.JournalException;
import java.sql.SQLException;

/**
 * What a database's failures mean. A driver's message may quote the values of a statement, so only the SQLSTATE, the
 * vendor's code and the stack trace are passed on.
 */
final class SqlFailures {

    private static final String NO_RIGHTS = "the database user has not the rights it takes";

    /** PostgreSQL's. */
    private static final String LOCK_TIMEOUT = "55P03";

    /** PostgreSQL's states that mean the same whatever was done (PostgreSQL 16, appendix A). */
    private static final ImmutableMap<String, String> MEANINGS = ImmutableMap.<String, String>builder()
            .put("25P02", "a statement of the transaction has failed before; it can only be rolled back")
            .put("25006", "the transaction, or the database, is read-only")
            .put("42501", NO_RIGHTS)
            .put("53100", "the database's disk is full")
            .put("22P05", "the database's encoding does not have a character; expected UTF8")
            .buildOrThrow();

    private SqlFailures() {}

    /** Whether the same work may succeed if it is done again: another transaction was in the way. */
    static boolean passing(SQLException e) {
        return rolledBack(e) || duplicate(e) || LOCK_TIMEOUT.equals(state(e)) || H2.passing(e);
    }

    /** Whether the database says that it has undone the transaction (class 40, but for "completion unknown"). */
    static boolean rolledBack(SQLException e) {
        return state(e).startsWith("40") && !state(e).equals("40003");
    }

    /** Whether a row was there already. */
    static boolean duplicate(SQLException e) {
        return state(e).equals("23505");
    }

    /** Whether a table is not there. */
    static boolean noTable(SQLException e) {
        return H2.missing(e) || state(e).equals("42P01");
    }

    /** Work that was undone as a whole. */
    static JournalException failed(String what, SQLException e) {
        return new JournalException("Could not " + what + ": " + meaning(e) + codes(e), silent(e));
    }

    /** A change of the schema, whose statements hold nothing personal: the driver's words are passed on. */
    static JournalException notInstalled(SQLException e, Exception told) {
        String meaning = noTable(e) ? "a table is missing" : meaning(e);
        return new JournalException("Could not install the schema: " + meaning + codes(e), told);
    }

    /** A commit of which nobody knows whether it took place. */
    static JournalException uncertain(String what, SQLException e) {
        return new JournalException(
                "The connection failed while it committed to " + what + ": whether that was written is not known;"
                        + " ask again under the same idempotency key, or read on" + codes(e),
                silent(e));
    }

    private static String meaning(SQLException e) {
        if (H2.inUse(e)) {
            return "the database file is in use by another process";
        }
        if (noTable(e)) {
            return "the schema is not installed, see JdbcSchema.install";
        }
        if (H2.forbidden(e)) {
            return NO_RIGHTS;
        }
        String known = MEANINGS.get(state(e));
        if (known != null) {
            return known;
        }
        if (state(e).startsWith("23")) {
            return "a constraint of the schema was violated";
        }
        return passing(e) ? "other transactions were in the way" : "the database failed";
    }

    private static String codes(SQLException e) {
        return " (SQLSTATE " + state(e) + ", code " + e.getErrorCode() + ")";
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? "none" : e.getSQLState();
    }

    private static SQLException silent(SQLException e) {
        SQLException silent = new SQLException("message withheld" + codes(e), e.getSQLState(), e.getErrorCode());
        silent.setStackTrace(e.getStackTrace());
        return silent;
    }

    /** The codes of H2 that its SQLSTATEs do not tell apart (org.h2.api.ErrorCode). */
    private static final class H2 {

        private static final int LOCK_TIMEOUT = 50200;
        private static final int CONCURRENT_UPDATE = 90131;
        private static final int ALREADY_OPEN = 90020;
        private static final int NO_RIGHTS = 90096;
        private static final int ADMIN_RIGHTS = 90040;
        private static final int TABLE_NOT_FOUND = 42102;
        private static final int TABLE_NOT_FOUND_DATABASE_EMPTY = 42104;

        static boolean passing(SQLException e) {
            return e.getErrorCode() == LOCK_TIMEOUT || e.getErrorCode() == CONCURRENT_UPDATE;
        }

        static boolean inUse(SQLException e) {
            return e.getErrorCode() == ALREADY_OPEN;
        }

        static boolean forbidden(SQLException e) {
            return e.getErrorCode() == NO_RIGHTS || e.getErrorCode() == ADMIN_RIGHTS;
        }

        static boolean missing(SQLException e) {
            return e.getErrorCode() == TABLE_NOT_FOUND || e.getErrorCode() == TABLE_NOT_FOUND_DATABASE_EMPTY;
        }
    }
}
