package dev.shien.jdbc;

import static dev.shien.jdbc.Notes.PROGRAMME;
import static dev.shien.jdbc.Notes.append;
import static dev.shien.jdbc.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import dev.shien.domain.journal.JournalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a database when the schema is installed. */
abstract class SchemaCases {

    private static final String VERSIONS =
            "CREATE TABLE shien_schema (version INTEGER NOT NULL PRIMARY KEY, description VARCHAR(200) NOT NULL)";

    private TestDatabase database;

    /** A database without tables. */
    abstract TestDatabase newDatabase() throws SQLException;

    /** The folder of the migrations. */
    abstract String folder();

    @BeforeEach
    void database() throws SQLException {
        database = newDatabase();
    }

    /** Runs the files as a host does that has its own way of changing databases. */
    private void runByHand() throws SQLException, IOException {
        String script = Resources.toString(
                Resources.getResource("dev/shien/jdbc/schema/" + folder() + "/V1__journal.sql"),
                StandardCharsets.UTF_8);
        try (Connection connection = database.dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(script);
        }
    }

    @Test
    void installingTwiceChangesNothing() {
        Notes.write(database.install(), append(0, note("a")));

        assertThat(database.install().read(PROGRAMME, 0)).hasSize(1);
    }

    @Test
    void anInstallationThatWasInterruptedIsCompleted() throws SQLException {
        database.execute(VERSIONS);

        Notes.write(database.install(), append(0, note("a")));
    }

    @Test
    void anInstallationThatFailedIsDoneAgain() throws SQLException {
        database.execute("CREATE TABLE shien_journal (other INTEGER)");
        database.execute("CREATE TABLE shien_private (other INTEGER)");
        assertThatThrownBy(() -> database.install())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("install the schema")
                .hasStackTraceContaining("V1__journal.sql");

        database.execute("DROP TABLE shien_journal");
        database.execute("DROP TABLE shien_private");
        Notes.write(database.install(), append(0, note("a")));
    }

    @Test
    void theSqlCanBeRunByHand() throws Exception {
        runByHand();

        Notes.write(database.open(), append(0, note("a")));
        assertThat(database.install().read(PROGRAMME, 0)).hasSize(1);
    }

    @Test
    void tablesThatWereRemovedAreMissed() throws SQLException {
        database.install();
        database.execute("DROP TABLE shien_schema");

        assertThatThrownBy(() -> database.install())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("shien_flyway_history says that the schema is installed")
                .hasMessageContaining("version 0: expected " + JdbcSchema.VERSION);
    }

    @Test
    void manyMayInstallItAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Connection open = database.dataSource().getConnection()) {
            assertThat(open.isClosed()).isFalse();
            List<Future<JdbcJournal>> installed = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                installed.add(threads.submit(() -> database.install()));
            }
            for (Future<JdbcJournal> one : installed) {
                assertThat(one.get(60, TimeUnit.SECONDS).programmes()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void hostsOwnFlywayMayComeFirst() throws SQLException {
        database.execute("CREATE TABLE host (letter VARCHAR(9))");
        Flyway hosts = Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:dev/shien/jdbc/none")
                .baselineOnMigrate(true)
                .load();
        hosts.baseline();

        Notes.write(database.install(), append(0, note("a")));
        hosts.validate();
        assertThat(hosts.info().current().getVersion().getVersion()).isEqualTo("1");
    }

    @Test
    void tablesOfTheHostMayBeThereAlready() throws SQLException {
        database.execute("CREATE TABLE host (letter VARCHAR(9))");
        database.execute("CREATE TABLE flyway_schema_history (of_the_host INTEGER)");

        Notes.write(database.install(), append(0, note("a")));
    }

    @Test
    void aDatabaseWithoutTheSchemaIsRefused() {
        assertThatThrownBy(() -> database.open())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("JdbcSchema.install");
    }

    @Test
    void aDatabaseOfANewerVersionIsRefused() throws SQLException {
        database.install();
        int newer = JdbcSchema.VERSION + 1;
        database.execute("INSERT INTO shien_schema VALUES (" + newer + ", 'from the future')");

        assertThatThrownBy(() -> database.open())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("version " + newer)
                .hasMessageContaining("expected " + JdbcSchema.VERSION);
        assertThatThrownBy(() -> database.install()).hasMessageContaining("version " + newer);
    }

    @Test
    void anInstallationWithoutTheRightsIsRefused() throws SQLException {
        database.execute(database.createUser("clerk"));

        assertThatThrownBy(() -> JdbcSchema.install(database.dataSource("clerk")))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("rights");
    }
}
