package dev.shien.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.PendingMessage;
import dev.shien.domain.journal.Recorded;
import dev.shien.jdbc.Postgres.PostgresDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/** The contract on PostgreSQL, each call in a transaction of a host, which commits it. */
class PostgresHostJournalTest extends PostgresJournalTest {

    @Override
    public Journal journal() {
        return new OfHost(database());
    }

    private record OfHost(PostgresDatabase database) implements Journal {

        private <T> T each(Function<Journal, T> call) {
            try (Connection connection = database.dataSource().getConnection()) {
                connection.setAutoCommit(false);
                T result = call.apply(JdbcJournal.within(connection, TestDatabase.SALTS));
                connection.commit();
                return result;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public AppendResult append(Append append) {
            return each(journal -> journal.append(append));
        }

        @Override
        public Head head(String programme) {
            return each(journal -> journal.head(programme));
        }

        @Override
        public ImmutableList<Recorded> read(String programme, long after, int limit) {
            return each(journal -> journal.read(programme, after, limit));
        }

        @Override
        public Optional<Bytes> result(String programme, String key) {
            return each(journal -> journal.result(programme, key));
        }

        @Override
        public ImmutableList<PendingMessage> outbox(String programme, int limit) {
            return each(journal -> journal.outbox(programme, limit));
        }

        @Override
        public boolean acknowledge(String programme, PendingMessage message) {
            return each(journal -> journal.acknowledge(programme, message));
        }

        @Override
        public ImmutableSet<String> programmes() {
            return each(Journal::programmes);
        }
    }
}
