package dev.shien.jdbc;

import static dev.shien.jdbc.Notes.PROGRAMME;
import static dev.shien.jdbc.Notes.append;
import static dev.shien.jdbc.Notes.note;
import static dev.shien.jdbc.Notes.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult.AlreadyDone;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Idempotency;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.journal.Verification;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that fails: clear errors, nothing half-written, nothing personal in a message. */
abstract class FailureCases {

    private TestDatabase database;
    private Connection open;
    private JdbcJournal journal;

    /** A database without tables. */
    abstract TestDatabase newDatabase() throws SQLException;

    /** The SQLSTATE of a check that failed. */
    abstract String checkFailed();

    @BeforeEach
    void open() throws SQLException {
        database = newDatabase();
        open = database.dataSource().getConnection();
        journal = database.install();
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    @Test
    void aUserWhoMayOnlyReadIsToldSo() throws SQLException {
        database.execute(database.createUser("auditor"));
        for (String table : new String[] {"schema", "journal", "entry", "entry_piece", "private", "result", "outbox"}) {
            database.execute("GRANT SELECT ON shien_" + table + " TO auditor");
        }
        Notes.write(journal, append(0, note("a")));
        JdbcJournal readOnly = JdbcJournal.open(database.dataSource("auditor"), TestDatabase.SALTS);

        assertThat(readOnly.read(PROGRAMME, 0)).hasSize(1);
        assertThatThrownBy(() -> readOnly.append(append(1, note("b")).build()))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("append to '" + PROGRAMME + "'")
                .hasMessageContaining("rights");
        assertThat(journal.read(PROGRAMME, 0)).hasSize(1);
    }

    @Test
    void aFailureInTheMiddleLeavesNothingAndSaysNothingPersonal() throws SQLException {
        database.execute("ALTER TABLE shien_private ADD CONSTRAINT small CHECK (OCTET_LENGTH(data) < 10)");
        Append append = append(0, note("a"), secret("b", "s1", "星野 樹昭 090-0000-0000"))
                .idempotency(new Idempotency("k", Bytes.ofUtf8("r")))
                .build();

        assertThatThrownBy(() -> journal.append(append))
                .isInstanceOf(JournalException.class)
                .hasStackTraceContaining("SQLSTATE " + checkFailed())
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("星野").doesNotContain("E6989F"));
        assertThat(journal.head(PROGRAMME)).isEqualTo(Head.genesis(PROGRAMME));
        assertThat(journal.read(PROGRAMME, 0)).isEmpty();
        assertThat(journal.result(PROGRAMME, "k")).isEmpty();
    }

    @Test
    void aConnectionThatIsLostBeforeTheCommitLeavesNothing() {
        JdbcJournal faulty = JdbcJournal.open(new FaultyDataSource(database.dataSource(), false), TestDatabase.SALTS);

        assertThatThrownBy(() -> faulty.append(append(0, note("a")).build()))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("not known");
        assertThat(journal.read(PROGRAMME, 0)).isEmpty();
        Notes.write(journal, append(0, note("a")));
    }

    @Test
    void aConnectionThatIsLostAfterTheCommitIsFoundOutByTheKey() {
        JdbcJournal faulty = JdbcJournal.open(new FaultyDataSource(database.dataSource(), true), TestDatabase.SALTS);
        Append append = append(0, note("a"))
                .idempotency(new Idempotency("k", Bytes.ofUtf8("r")))
                .build();

        assertThatThrownBy(() -> faulty.append(append))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("same idempotency key");
        assertThat(journal.append(append)).isEqualTo(new AlreadyDone(Bytes.ofUtf8("r")));
        assertThat(Chain.verify(journal, PROGRAMME)).matches(Verification::intact);
    }

    @Test
    void aConnectionIsGivenBackAsItWas() throws SQLException {
        try (Connection shared = database.dataSource().getConnection()) {
            shared.setAutoCommit(false);
            JdbcJournal onShared = JdbcJournal.open(new SharedDataSource(shared), TestDatabase.SALTS);
            Notes.write(onShared, append(0, note("a")));
            assertThat(shared.getAutoCommit()).isFalse();
            shared.setAutoCommit(true);
            Notes.write(onShared, append(1, note("b")));
            assertThat(shared.getAutoCommit()).isTrue();
        }

        assertThat(journal.read(PROGRAMME, 0)).hasSize(2);
    }

    static String stackTrace(Throwable e) {
        return com.google.common.base.Throwables.getStackTraceAsString(e);
    }
}
