package dev.shien.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.journal.Recorded;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads and writes entries. */
final class EntrySql {

    // One statement, so that an erasure between two could not take away parts of which the entries still speak.
    private static final String PAGE = "SELECT e.seq, e.hash, e.envelope, p.subject, p.salt, p.data"
            + " FROM shien_entry e LEFT JOIN shien_private p ON p.programme = e.programme AND p.seq = e.seq"
            + " WHERE e.programme = ? AND e.seq > ? AND e.seq <= ? ORDER BY e.seq, p.subject";
    private static final String INSERT = "INSERT INTO shien_entry (programme, seq, hash, envelope) VALUES (?, ?, ?, ?)";

    private EntrySql() {}

    static ImmutableList<Recorded> read(Connection connection, String programme, long after, int limit)
            throws SQLException {
        long last = after > Long.MAX_VALUE - limit ? Long.MAX_VALUE : after + limit;
        PageReader page = new PageReader();
        try (PreparedStatement sql = connection.prepareStatement(PAGE)) {
            sql.setString(1, programme);
            sql.setLong(2, after);
            sql.setLong(3, last);
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    page.add(rows);
                }
            }
        }
        return page.entries(
                page.complete() ? ImmutableListMultimap.of() : PieceSql.read(connection, programme, after, last));
    }

    /** The end of the chain, from the last entry as stored: nothing is appended to an end that is broken. */
    static Chain end(Connection connection, String programme, Head head) throws SQLException {
        if (head.sequence() == 0) {
            return Chain.begin(programme);
        }
        ImmutableList<Recorded> last = read(connection, programme, head.sequence() - 1, 1);
        if (last.isEmpty() || !last.get(0).head().equals(head)) {
            throw new JournalException("The journal of '" + programme + "' is broken at its last entry, "
                    + head.sequence() + ": nothing is appended to it before it is verified and repaired");
        }
        return new Chain(programme, head, last.get(0).envelope().recordedAt());
    }

    static void insert(Connection connection, String programme, ImmutableList<Recorded> entries) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(INSERT)) {
            for (Recorded entry : entries) {
                sql.setString(1, programme);
                sql.setLong(2, entry.sequence());
                sql.setBytes(3, entry.hash().bytes().toByteArray());
                sql.setBytes(4, PieceSql.first(entry.bytes()));
                sql.addBatch();
            }
            sql.executeBatch();
        }
        PieceSql.insert(connection, programme, entries);
    }
}
