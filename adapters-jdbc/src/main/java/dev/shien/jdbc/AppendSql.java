package dev.shien.jdbc;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.AppendResult.AlreadyDone;
import dev.shien.domain.journal.AppendResult.Appended;
import dev.shien.domain.journal.AppendResult.Conflict;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Idempotency;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.SaltSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** An append within a transaction that somebody else begins and ends. */
final class AppendSql {

    private static final String NEXT = "UPDATE shien_journal SET head_seq = ?, head_hash = ?"
            + " WHERE programme = ? AND head_seq = ? AND head_hash = ?";
    private static final String RESULT = "INSERT INTO shien_result (programme, command_key, outcome) VALUES (?, ?, ?)";

    private final Database database;
    private final SaltSource salts;

    AppendSql(Database database, SaltSource salts) {
        this.database = database;
        this.salts = salts;
    }

    AppendResult append(Connection connection, Append append) throws SQLException {
        Optional<AppendResult> done = done(connection, append);
        if (done.isPresent()) {
            return done.get();
        }
        Head head = ReadSql.head(connection, append.programme());
        if (head.sequence() != append.expectedSequence()) {
            return late(connection, append);
        }
        Chain end = EntrySql.end(connection, append.programme(), head);
        ImmutableList<Recorded> sealed = end.seal(append, salts);
        Head next = end.after(append, sealed).head();
        if (!move(connection, append.programme(), head, next)) {
            return late(connection, append);
        }
        write(connection, append, sealed);
        return new Appended(next, sealed);
    }

    private static Optional<AppendResult> done(Connection connection, Append append) throws SQLException {
        if (append.idempotency().isEmpty()) {
            return Optional.empty();
        }
        String key = append.idempotency().get().key();
        return ReadSql.result(connection, append.programme(), key).map(AlreadyDone::new);
    }

    /** Somebody was faster: perhaps the same command, whose result is visible once its head is. */
    private static AppendResult late(Connection connection, Append append) throws SQLException {
        Head actual = ReadSql.head(connection, append.programme());
        return done(connection, append).orElseGet(() -> new Conflict(actual));
    }

    /** The conditional update that decides who wins; it locks the row until the transaction ends. */
    private boolean move(Connection connection, String programme, Head from, Head to) throws SQLException {
        return from.sequence() == 0 ? begin(connection, programme, to) : follow(connection, programme, from, to);
    }

    private boolean begin(Connection connection, String programme, Head to) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(database.firstHead())) {
            head(sql, programme, to);
            return sql.executeUpdate() == 1;
        } catch (SQLException e) {
            // At an isolation level above READ COMMITTED the row may be there and yet not seen before the next
            // transaction.
            if (SqlFailures.duplicate(e) && ReadSql.head(connection, programme).sequence() > 0) {
                return false;
            }
            throw e;
        }
    }

    private static boolean follow(Connection connection, String programme, Head from, Head to) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(NEXT)) {
            head(sql, programme, to);
            sql.setLong(4, from.sequence());
            sql.setBytes(5, from.hash().bytes().toByteArray());
            return sql.executeUpdate() == 1;
        }
    }

    private static void head(PreparedStatement sql, String programme, Head to) throws SQLException {
        sql.setLong(1, to.sequence());
        sql.setBytes(2, to.hash().bytes().toByteArray());
        sql.setString(3, programme);
    }

    private static void write(Connection connection, Append append, ImmutableList<Recorded> sealed)
            throws SQLException {
        EntrySql.insert(connection, append.programme(), sealed);
        PrivateSql.insert(connection, append.programme(), sealed);
        PrivateSql.erase(connection, append, sealed);
        if (append.idempotency().isPresent()) {
            insert(connection, append.programme(), append.idempotency().get());
        }
        OutboxSql.insert(connection, append, sealed.get(sealed.size() - 1).sequence());
    }

    private static void insert(Connection connection, String programme, Idempotency idempotency) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(RESULT)) {
            sql.setString(1, programme);
            sql.setString(2, idempotency.key());
            sql.setBytes(3, idempotency.result().toByteArray());
            sql.executeUpdate();
        }
    }
}
