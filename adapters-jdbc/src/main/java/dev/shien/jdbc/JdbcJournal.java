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
 * <p>H2 in a file stays whole when its process is killed only as long as nothing else writes to it at the same time: of the journals that
 * are opened one writes at a time, and a host keeps its own tables in another database.
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
     * @param dataSource where connections come from; for H2 in a file its URL has {@code WRITE_DELAY=0}
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
     * together with what the host itself writes, or not at all. Until then other appends to the same programme wait. What an engine on it
     * answers is true once the host has committed; if the host rolls back, the engine is of no use any more. After an exception the host
     * rolls back.
     *
     * @param connection a connection with auto-commit off; nothing here closes it
     * @param salts where the salts of private parts come from
     * @throws JournalException if the database does not answer, or does not hold this version's schema
     * @throws IllegalStateException from each call if the connection commits each statement by itself
     */
    public static JdbcJournal within(Connection connection, SaltSource salts) {
        Transactions transaction = new HostTransaction(connection);
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
