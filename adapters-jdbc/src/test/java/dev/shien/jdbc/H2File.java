package dev.shien.jdbc;

import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.SaltSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An H2 database in a file, as a host opens it. */
record H2File(Path file) {

    static final SaltSource SALTS = SaltSource.seeded(Bytes.ofUtf8("the seed of the tests"));

    String url() {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0";
    }

    DataSource dataSource() {
        return dataSource("sa");
    }

    DataSource dataSource(String user) {
        return dataSource(url(), user);
    }

    static DataSource dataSource(String url, String user) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        dataSource.setUser(user);
        return dataSource;
    }

    JdbcJournal install() {
        JdbcSchema.install(dataSource());
        return open();
    }

    JdbcJournal open() {
        return JdbcJournal.open(dataSource(), SALTS);
    }

    /** Runs SQL behind the journal's back. */
    int execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
