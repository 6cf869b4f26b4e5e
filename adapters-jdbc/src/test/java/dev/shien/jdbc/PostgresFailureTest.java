package dev.shien.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.journal.JournalException;
import dev.shien.jdbc.Postgres.PostgresDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresFailureTest extends FailureCases {

    @Override
    TestDatabase newDatabase() throws SQLException {
        return Postgres.database();
    }

    @Override
    String checkFailed() {
        return "23514";
    }

    @Test
    void aDatabaseThatIsNotThereIsAClearFailure() throws SQLException {
        PostgresDatabase absent = new PostgresDatabase(Postgres.database().server(), "absent");

        assertThatThrownBy(absent::open)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("read the schema's version");
    }
}
