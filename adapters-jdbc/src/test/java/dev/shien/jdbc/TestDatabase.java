package dev.shien.jdbc;

import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.SaltSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A database under test, as a host opens it. */
interface TestDatabase {

    SaltSource SALTS = SaltSource.seeded(Bytes.ofUtf8("the seed of the tests"));

    /** The connections of its owner. */
    DataSource dataSource();

    /** The connections of a user who owns nothing, and has no password. */
    DataSource dataSource(String user);

    /** The statement that makes such a user. */
    String createUser(String user);

    /** A byte as a literal, by its two hexadecimal digits. */
    String binary(String digits);

    default JdbcJournal install() {
        JdbcSchema.install(dataSource());
        return open();
    }

    default JdbcJournal open() {
        return JdbcJournal.open(dataSource(), SALTS);
    }

    /** Runs SQL behind the journal's back. */
    default int execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
