package dev.shien.jdbc;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Hash;
import dev.shien.domain.journal.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads heads and results. */
final class ReadSql {

    private static final String HEAD = "SELECT head_seq, head_hash FROM shien_journal WHERE programme = ?";
    private static final String RESULT = "SELECT outcome FROM shien_result WHERE programme = ? AND command_key = ?";
    private static final String PROGRAMMES = "SELECT programme FROM shien_journal";

    private ReadSql() {}

    static Head head(Connection connection, String programme) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(HEAD)) {
            sql.setString(1, programme);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? new Head(row.getLong(1), Hash.ofBytes(row.getBytes(2))) : Head.genesis(programme);
            }
        }
    }

    static Optional<Bytes> result(Connection connection, String programme, String key) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(RESULT)) {
            sql.setString(1, programme);
            sql.setString(2, key);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? Optional.of(Bytes.copyOf(row.getBytes(1))) : Optional.empty();
            }
        }
    }

    /** Sorted here rather than by the database, whose collation is the host's. */
    static ImmutableSet<String> programmes(Connection connection) throws SQLException {
        ImmutableSortedSet.Builder<String> programmes = ImmutableSortedSet.naturalOrder();
        try (PreparedStatement sql = connection.prepareStatement(PROGRAMMES);
                ResultSet rows = sql.executeQuery()) {
            while (rows.next()) {
                programmes.add(rows.getString(1));
            }
        }
        return programmes.build();
    }
}
