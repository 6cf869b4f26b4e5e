package dev.shien.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Recorded;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Envelopes longer than a binary column of H2 (1 MiB) are stored in pieces; there is hardly ever a second one. */
final class PieceSql {

    /** The length of every piece but the last of an envelope, in bytes. */
    static final int LENGTH = 1 << 20;

    private static final String READ = "SELECT seq, envelope FROM shien_entry_piece"
            + " WHERE programme = ? AND seq > ? AND seq <= ? ORDER BY seq, piece";
    private static final String INSERT =
            "INSERT INTO shien_entry_piece (programme, seq, piece, envelope) VALUES (?, ?, ?, ?)";

    private PieceSql() {}

    /** The piece that is stored with the entry itself. */
    static byte[] first(Bytes envelope) {
        byte[] all = envelope.toByteArray();
        return all.length <= LENGTH ? all : Arrays.copyOf(all, LENGTH);
    }

    /** The pieces that follow the first, by sequence, in order. */
    static ImmutableListMultimap<Long, Bytes> read(Connection connection, String programme, long after, long last)
            throws SQLException {
        ImmutableListMultimap.Builder<Long, Bytes> pieces = ImmutableListMultimap.builder();
        try (PreparedStatement sql = connection.prepareStatement(READ)) {
            sql.setString(1, programme);
            sql.setLong(2, after);
            sql.setLong(3, last);
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    pieces.put(rows.getLong(1), Bytes.copyOf(rows.getBytes(2)));
                }
            }
        }
        return pieces.build();
    }

    /** Stores the pieces that follow the first. */
    static void insert(Connection connection, String programme, ImmutableList<Recorded> entries) throws SQLException {
        for (Recorded entry : entries) {
            if (entry.bytes().size() > LENGTH) {
                insert(connection, programme, entry);
            }
        }
    }

    private static void insert(Connection connection, String programme, Recorded entry) throws SQLException {
        byte[] all = entry.bytes().toByteArray();
        try (PreparedStatement sql = connection.prepareStatement(INSERT)) {
            for (int piece = 1; piece * LENGTH < all.length; piece++) {
                sql.setString(1, programme);
                sql.setLong(2, entry.sequence());
                sql.setInt(3, piece);
                sql.setBytes(4, Arrays.copyOfRange(all, piece * LENGTH, Math.min((piece + 1) * LENGTH, all.length)));
                sql.executeUpdate();
            }
        }
    }
}
