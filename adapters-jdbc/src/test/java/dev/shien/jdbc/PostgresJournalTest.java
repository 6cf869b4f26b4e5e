package dev.shien.jdbc;

import static java.util.Objects.requireNonNull;

import dev.shien.domain.journal.Journal;
import dev.shien.jdbc.Postgres.PostgresDatabase;
import dev.shien.testkit.journal.JournalContract;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;

/** The contract on PostgreSQL; each thread has a journal and connections of its own. */
class PostgresJournalTest extends JournalContract {

    private static @Nullable PostgresDatabase database;

    @BeforeAll
    static void install() throws SQLException {
        database = Postgres.database();
        database.install();
    }

    /** The database of the class. */
    final PostgresDatabase database() {
        return requireNonNull(database);
    }

    @Override
    public Journal journal() {
        return database().open();
    }
}
