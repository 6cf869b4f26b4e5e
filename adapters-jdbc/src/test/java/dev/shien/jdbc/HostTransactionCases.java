package dev.shien.jdbc;

import static dev.shien.jdbc.Notes.PROGRAMME;
import static dev.shien.jdbc.Notes.append;
import static dev.shien.jdbc.Notes.note;
import static dev.shien.jdbc.Notes.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.AppendResult.AlreadyDone;
import dev.shien.domain.journal.AppendResult.Appended;
import dev.shien.domain.journal.AppendResult.Conflict;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Idempotency;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.journal.Verification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal within a transaction of the host: kept with what the host writes, or not at all. */
abstract class HostTransactionCases {

    private TestDatabase database;
    private JdbcJournal journal;
    private Connection host;

    /** A database without tables. */
    abstract TestDatabase newDatabase() throws SQLException;

    @BeforeEach
    void begin() throws SQLException {
        database = newDatabase();
        host = database.dataSource().getConnection();
        journal = database.install();
        database.execute("CREATE TABLE host (letter VARCHAR(9))");
        host.setAutoCommit(false);
    }

    @AfterEach
    void end() throws SQLException {
        host.rollback();
        host.close();
    }

    private JdbcJournal within() {
        return JdbcJournal.within(host, TestDatabase.SALTS);
    }

    private void hostWrites(String letter) throws SQLException {
        try (Statement sql = host.createStatement()) {
            sql.execute("INSERT INTO host VALUES ('" + letter + "')");
        }
    }

    private int letters() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT COUNT(*) FROM host")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void bothAreThereOnceTheHostCommits() throws SQLException {
        hostWrites("a");
        Notes.write(within(), append(0, note("a")));
        Notes.write(within(), append(1, note("b")));

        assertThat(journal.read(PROGRAMME, 0)).isEmpty();
        assertThat(letters()).isZero();
        host.commit();
        assertThat(journal.read(PROGRAMME, 0)).hasSize(2);
        assertThat(letters()).isEqualTo(1);
        assertThat(Chain.verify(journal, PROGRAMME)).matches(Verification::intact);
    }

    @Test
    void neitherIsThereOnceTheHostRollsBack() throws SQLException {
        hostWrites("a");
        Notes.write(within(), append(0, note("a")));
        host.rollback();

        assertThat(journal.head(PROGRAMME)).isEqualTo(Head.genesis(PROGRAMME));
        assertThat(letters()).isZero();
        Notes.write(journal, append(0, note("b")));
    }

    @Test
    void whoComesTooLateIsToldSoAndTheHostGoesOn() throws SQLException {
        hostWrites("a");
        Notes.write(journal, append(0, note("a")));

        assertThat(within().append(append(0, note("b")).build())).isInstanceOf(Conflict.class);
        hostWrites("b");
        host.commit();
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void sameCommandIsNotCarriedOutTwice() throws SQLException {
        Append once = append(0, note("a"))
                .idempotency(new Idempotency("k", Bytes.ofUtf8("r")))
                .build();
        within().append(once);

        assertThat(within().append(once)).isEqualTo(new AlreadyDone(Bytes.ofUtf8("r")));
        host.commit();
        assertThat(journal.append(once)).isEqualTo(new AlreadyDone(Bytes.ofUtf8("r")));
    }

    @Test
    void othersWaitForTheHostAndComeTooLate() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection second = database.dataSource().getConnection()) {
            second.setAutoCommit(false);
            Notes.write(within(), append(0, note("a")));
            JdbcJournal late = JdbcJournal.within(second, TestDatabase.SALTS);
            Future<AppendResult> result =
                    other.submit(() -> late.append(append(0, note("b")).build()));
            assertThatThrownBy(() -> result.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            host.commit();

            assertThat(result.get(10, TimeUnit.SECONDS)).isInstanceOf(Conflict.class);
            second.rollback();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void othersWaitForTheHostAndGoOnIfItRollsBack() throws Exception {
        Notes.write(journal, append(0, note("a")));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection second = database.dataSource().getConnection()) {
            second.setAutoCommit(false);
            Notes.write(within(), append(1, note("b")));
            JdbcJournal late = JdbcJournal.within(second, TestDatabase.SALTS);
            Future<AppendResult> result =
                    other.submit(() -> late.append(append(1, note("c")).build()));
            assertThatThrownBy(() -> result.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            host.rollback();

            assertThat(result.get(10, TimeUnit.SECONDS)).isInstanceOf(Appended.class);
            second.commit();
        } finally {
            other.shutdownNow();
        }
        assertThat(Chain.verify(journal, PROGRAMME)).matches(Verification::intact);
    }

    @Test
    void failureInTheMiddleIsUndoneByItselfAndTheHostGoesOn() throws SQLException {
        database.execute("ALTER TABLE shien_private ADD CONSTRAINT small CHECK (OCTET_LENGTH(data) < 10)");
        hostWrites("a");

        assertThatThrownBy(() -> within().append(append(0, note("a"), secret("b", "s1", "星野 樹昭 090-0000-0000"))
                        .build()))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("a constraint of the schema was violated");
        Notes.write(within(), append(0, note("c")));
        host.commit();

        assertThat(letters()).isEqualTo(1);
        assertThat(journal.read(PROGRAMME, 0)).hasSize(1);
        assertThat(Chain.verify(journal, PROGRAMME)).matches(Verification::intact);
    }

    @Test
    void anotherIsolationLevelIsRefused() throws SQLException {
        host.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);

        assertThatThrownBy(this::within)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The connection has isolation level 8: expected 2 (READ COMMITTED)");
    }

    @Test
    void connectionStaysOpenAndIsTheHosts() throws SQLException {
        Notes.write(within(), append(0, note("a")));

        assertThat(host.isClosed()).isFalse();
        assertThat(host.getAutoCommit()).isFalse();
    }

    @Test
    void connectionThatCommitsByItselfIsRefused() throws SQLException {
        host.setAutoCommit(true);

        assertThatThrownBy(this::within)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("expected one with auto-commit off");
        host.setAutoCommit(false);
    }

    @Test
    void connectionThatIsClosedIsAClearFailure() throws SQLException {
        JdbcJournal within = within();
        host.close();

        assertThatThrownBy(() -> within.head(PROGRAMME))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("read the head of '" + PROGRAMME + "'");
        host = database.dataSource().getConnection();
        host.setAutoCommit(false);
    }
}
