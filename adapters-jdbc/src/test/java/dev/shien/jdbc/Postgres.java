package dev.shien.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server that runs as long as the tests of this process, durable as a host's. */
final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String failure;

    private Postgres() {}

    /** A new and empty database; the test is skipped where there is no server for the platform. */
    static synchronized PostgresDatabase database() throws SQLException {
        if (failure != null) {
            Assumptions.abort(failure);
        }
        if (server == null) {
            server = start();
        }
        String name = "shien" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE DATABASE " + name);
        }
        return new PostgresDatabase(server, name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        } catch (IOException | IllegalStateException e) {
            if (Boolean.getBoolean("shien.postgres.required")) {
                throw new IllegalStateException("PostgreSQL is required here and does not start", e);
            }
            failure = "PostgreSQL does not start here, its tests are skipped: " + e.getMessage();
            System.out.println(failure);
            return Assumptions.abort(failure);
        }
    }

    /** One database of the server. */
    record PostgresDatabase(EmbeddedPostgres server, String name) implements TestDatabase {

        @Override
        public DataSource dataSource() {
            return dataSource("postgres");
        }

        @Override
        public DataSource dataSource(String user) {
            return server.getDatabase(user, name);
        }

        @Override
        public String createUser(String user) {
            return "CREATE USER " + user;
        }

        @Override
        public String binary(String digits) {
            return "'\\x" + digits + "'::bytea";
        }
    }
}
