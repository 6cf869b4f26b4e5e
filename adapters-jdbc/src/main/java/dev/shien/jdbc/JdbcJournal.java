package dev.shien.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.journal.JournalLimits;
import dev.shien.domain.journal.PendingMessage;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.SaltSource;
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A journal in a database, H2 or PostgreSQL. Several of these may work on one database.
 *
 * <p>One that is {@linkplain #open opened} over a data source takes one connection for each call, runs one transaction at the connection's
 * own isolation level (READ COMMITTED is enough) and gives it back as it was; it is safe for many threads. One {@linkplain #within within}
 * a transaction of the host is of one thread, and lasts no longer than the transaction.
 *
 * <p>H2 in a file stays whole when its process is killed only as long as one transaction writes to it at a time. Journals that are opened
 * see to that among themselves; a host keeps its own tables in another database.
 */
public final class JdbcJournal implements Journal {

    private final Transactions transactions;
    private final AppendSql appends;

    private JdbcJournal(Transactions transactions, AppendSql appends) {
        this.transactions = transactions;
        this.appends = appends;
    }

    /**
     * Opens the journals of a database.
     *
     * @param dataSource where connections come from, one of its own for each call: never that of a transaction that is under way, which
     *     would be ended here; for H2 in a file its URL has {@code WRITE_DELAY=0}
     * @param salts where the salts of private parts come from
     * @throws JournalException if the database cannot be reached, or does not hold this version's schema, see {@link
     *     JdbcSchema#install}
     */
    public static JdbcJournal open(DataSource dataSource, SaltSource salts) {
        Database database = JdbcSchema.check(dataSource);
        return new JdbcJournal(
                new OwnTransactions(dataSource, database == Database.H2), new AppendSql(database, salts));
    }

    /**
     * The journals of a database within a transaction of the host, which alone commits it or rolls it back: what is appended is kept
     * together with what the host itself writes, or not at all. A call that fails is undone by itself. What an engine on it answers is true
     * once the host has committed; if the host rolls back, the engine is of no use any more.
     *
     * <p>Until the transaction ends others who append to the same programme wait, and on H2 give up after its lock timeout; so within it
     * the host uses no journal that is opened. On H2 in a file the host sees to it that nothing else writes meanwhile, or the file may not
     * survive a kill.
     *
     * @param connection a connection with auto-commit off, at READ COMMITTED; nothing here closes it
     * @param salts where the salts of private parts come from
     * @throws JournalException if the database does not answer, or does not hold this version's schema
     * @throws IllegalStateException if the connection has another isolation level; here and from each call, if it commits each statement
     *     by itself
     */
    public static JdbcJournal within(Connection connection, SaltSource salts) {
        Transactions transaction = HostTransaction.on(connection);
        Database database = transaction.read("read the schema's version", JdbcSchema::check);
        return new JdbcJournal(transaction, new AppendSql(database, salts));
    }

    @Override
    public AppendResult append(Append append) {
        return transactions.write("append to '" + append.programme() + "'", c -> appends.append(c, append));
    }

    @Override
    public Head head(String programme) {
        return transactions.read("read the head of '" + programme + "'", c -> ReadSql.head(c, programme));
    }

    @Override
    public ImmutableList<Recorded> read(String programme, long after, int limit) {
        JournalLimits.page(after, limit);
        return transactions.read("read '" + programme + "'", c -> EntrySql.read(c, programme, after, limit));
    }

    @Override
    public Optional<Bytes> result(String programme, String key) {
        return transactions.read("read a result of '" + programme + "'", c -> ReadSql.result(c, programme, key));
    }

    @Override
    public ImmutableList<PendingMessage> outbox(String programme, int limit) {
        JournalLimits.page(0, limit);
        return transactions.read("read the outbox of '" + programme + "'", c -> OutboxSql.read(c, programme, limit));
    }

    @Override
    public boolean acknowledge(String programme, PendingMessage message) {
        return transactions.write(
                "acknowledge a message of '" + programme + "'", c -> OutboxSql.remove(c, programme, message));
    }

    @Override
    public ImmutableSet<String> programmes() {
        return transactions.read("list the programmes", ReadSql::programmes);
    }
}
