package dev.shien.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the states of the SQL standard (ISO/IEC 9075-2, subclause 24.1) and the codes of H2 are taken to mean. */
class SqlFailuresTest {

    @ParameterizedTest(name = "{0}, {1}: again {2}, undone {3}")
    @CsvSource({
        "40001, 0, true, true",
        "40002, 0, true, true",
        "40003, 0, false, false",
        "23505, 23505, true, false",
        "23513, 23513, false, false",
        "23514, 0, false, false",
        "55P03, 0, true, false",
        "HYT00, 50200, true, false",
        "90131, 90131, true, false",
        "08006, 0, false, false",
        "42501, 0, false, false",
        ", 0, false, false"
    })
    void tellsWhatMaySucceedIfItIsDoneAgain(String state, int code, boolean again, boolean undone) {
        SQLException e = new SQLException("secret", state, code);

        assertThat(SqlFailures.passing(e)).isEqualTo(again);
        assertThat(SqlFailures.rolledBack(e)).isEqualTo(undone);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "90020, 90020, the database file is in use by another process",
        "42S02, 42102, 'the schema is not installed, see JdbcSchema.install'",
        "42S04, 42104, 'the schema is not installed, see JdbcSchema.install'",
        "42P01, 0, 'the schema is not installed, see JdbcSchema.install'",
        "90096, 90096, the database user has not the rights it takes",
        "90040, 90040, the database user has not the rights it takes",
        "42501, 0, the database user has not the rights it takes",
        "23513, 23513, a constraint of the schema was violated",
        "40001, 0, other transactions were in the way",
        "55P03, 0, other transactions were in the way",
        "25P02, 0, a statement of the transaction has failed before; it can only be rolled back",
        "25006, 0, 'the transaction, or the database, is read-only'",
        "53100, 0, the database's disk is full",
        "22P05, 0, the database's encoding does not have a character; expected UTF8",
        "58030, 0, the database failed"
    })
    void saysWhatHappenedWithoutTheDriversWords(String state, int code, String meaning) {
        assertThat(SqlFailures.failed("append to 'p'", new SQLException("secret", state, code)))
                .hasMessage("Could not append to 'p': " + meaning + " (SQLSTATE " + state + ", code " + code + ")")
                .satisfies(e -> assertThat(e).hasStackTraceContaining("message withheld"))
                .satisfies(e -> assertThat(FailureCases.stackTrace(e)).doesNotContain("secret"));
    }

    @Test
    void saysSoIfTheDriverGivesNoState() {
        assertThat(SqlFailures.failed("read", new SQLException("secret")))
                .hasMessage("Could not read: the database failed (SQLSTATE none, code 0)");
    }
}
