package dev.shien.jdbc;

import static dev.shien.jdbc.Notes.PROGRAMME;
import static dev.shien.jdbc.Notes.append;
import static dev.shien.jdbc.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.journal.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcSchemaTest {

    @TempDir
    private Path folder;

    private H2File database;

    @BeforeEach
    void database() {
        database = new H2File(folder.resolve("journal"));
    }

    @Test
    void installingTwiceChangesNothing() {
        Notes.write(database.install(), append(0, note("a")));

        assertThat(database.install().read(PROGRAMME, 0)).hasSize(1);
    }

    @Test
    void anInstallationThatWasInterruptedIsCompleted() throws SQLException {
        database.execute("CREATE TABLE shien_schema (version INTEGER NOT NULL PRIMARY KEY,"
                + " description VARCHAR(200) NOT NULL)");

        Notes.write(database.install(), append(0, note("a")));
    }

    @Test
    void theSqlCanBeRunByHand() throws Exception {
        String script = "RUNSCRIPT FROM 'classpath:dev/shien/jdbc/schema/h2.sql'";
        try (Connection connection = database.dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(script);
        }

        assertThatCode(() -> database.open()).doesNotThrowAnyException();
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
        database.execute("INSERT INTO shien_schema VALUES (2, 'from the future')");

        assertThatThrownBy(() -> database.open())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("version 2")
                .hasMessageContaining("expected 1");
        assertThatThrownBy(() -> database.install()).hasMessageContaining("version 2");
    }

    @Test
    void anInstallationWithoutTheRightsIsRefused() throws SQLException {
        database.execute("CREATE USER clerk PASSWORD ''");

        assertThatThrownBy(() -> JdbcSchema.install(database.dataSource("clerk")))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("rights");
    }
}
