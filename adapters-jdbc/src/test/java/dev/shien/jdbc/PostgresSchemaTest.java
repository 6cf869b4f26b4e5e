package dev.shien.jdbc;

import static dev.shien.jdbc.Notes.PROGRAMME;
import static dev.shien.jdbc.Notes.append;
import static dev.shien.jdbc.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.journal.JournalException;
import dev.shien.jdbc.Postgres.PostgresDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresSchemaTest extends SchemaCases {

    @Override
    TestDatabase newDatabase() throws SQLException {
        return Postgres.database();
    }

    @Test
    void schemaOfAnotherOnTheSearchPathIsNotOurs() throws SQLException {
        PostgresDatabase shared = Postgres.database();
        Notes.write(shared.install(), append(0, note("a")));
        shared.execute("CREATE SCHEMA tenant");

        DataSource tenant = new SearchPath(shared.dataSource(), "tenant, public");
        JdbcSchema.install(tenant);

        assertThat(JdbcJournal.open(tenant, TestDatabase.SALTS).programmes()).isEmpty();
        assertThat(shared.open().programmes()).containsExactly(PROGRAMME);
    }

    /** Connections with a search path. */
    private static final class SearchPath extends OnlyConnections {

        private final DataSource real;
        private final String path;

        SearchPath(DataSource real, String path) {
            this.real = real;
            this.path = path;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = real.getConnection();
            try (Statement sql = connection.createStatement()) {
                sql.execute("SET search_path TO " + path);
            }
            return connection;
        }
    }

    @Test
    void encodingThatCannotHoldEveryTextIsRefused() throws SQLException {
        PostgresDatabase utf8 = Postgres.database();
        utf8.execute("CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");

        assertThatThrownBy(new PostgresDatabase(utf8.server(), "latin")::install)
                .isInstanceOf(JournalException.class)
                .hasMessage("The database has the encoding LATIN1: expected UTF8");
    }

    @Override
    String folder() {
        return "postgresql";
    }
}
