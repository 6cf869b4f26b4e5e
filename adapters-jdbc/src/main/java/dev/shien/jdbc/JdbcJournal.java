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
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A journal in a database. Each call takes one connection from the data source, runs one transaction at the
 * connection's own isolation level (READ COMMITTED is enough) and gives it back as it was. Several of these may work on
 * one database. Safe for many threads; one of them writes at a time.
 *
 * <p>H2 in a file stays whole when its process is killed only as long as nothing else writes to it at the same time: a
 * host keeps its own tables in another database.
 */
public final class JdbcJournal implements Journal {

    private final Transactions transactions;
    private final AppendSql appends;

    private JdbcJournal(DataSource dataSource, SaltSource salts) {
        this.transactions = new Transactions(dataSource);
        this.appends = new AppendSql(salts);
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
        JdbcSchema.check(dataSource);
        return new JdbcJournal(dataSource, salts);
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
