package dev.shien.jdbc;

import dev.shien.domain.journal.Journal;
import dev.shien.testkit.journal.JournalContract;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract on H2 in a file; each thread has a journal of its own. */
class H2JournalTest extends JournalContract {

    @TempDir
    private static Path folder;

    /** Keeps the database open: H2 opens and closes the file with the first and the last connection. */
    private static Connection connection;

    @BeforeAll
    static void install() throws SQLException {
        connection = database().dataSource().getConnection();
        database().install();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Override
    public Journal journal() {
        return database().open();
    }

    private static H2File database() {
        return new H2File(folder.resolve("journal"));
    }
}
