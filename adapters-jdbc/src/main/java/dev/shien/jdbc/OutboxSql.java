package dev.shien.jdbc;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.OutboxMessage;
import dev.shien.domain.journal.PendingMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads, writes and removes messages. */
final class OutboxSql {

    private static final String INSERT =
            "INSERT INTO shien_outbox (programme, seq, place, topic, body) VALUES (?, ?, ?, ?, ?)";
    private static final String READ = "SELECT seq, place, topic, body FROM shien_outbox WHERE programme = ?"
            + " ORDER BY seq, place FETCH FIRST ? ROWS ONLY";
    private static final String REMOVE = "DELETE FROM shien_outbox WHERE programme = ? AND seq = ? AND place = ?";

    private OutboxSql() {}

    static void insert(Connection connection, Append append, long sequence) throws SQLException {
        if (append.messages().isEmpty()) {
            return;
        }
        try (PreparedStatement sql = connection.prepareStatement(INSERT)) {
            for (int place = 0; place < append.messages().size(); place++) {
                OutboxMessage message = append.messages().get(place);
                sql.setString(1, append.programme());
                sql.setLong(2, sequence);
                sql.setInt(3, place);
                sql.setString(4, message.topic());
                sql.setBytes(5, message.body().toByteArray());
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    static ImmutableList<PendingMessage> read(Connection connection, String programme, int limit) throws SQLException {
        ImmutableList.Builder<PendingMessage> messages = ImmutableList.builder();
        try (PreparedStatement sql = connection.prepareStatement(READ)) {
            sql.setString(1, programme);
            sql.setInt(2, limit);
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    OutboxMessage message = new OutboxMessage(rows.getString(3), Bytes.copyOf(rows.getBytes(4)));
                    messages.add(new PendingMessage(rows.getLong(1), rows.getInt(2), message));
                }
            }
        }
        return messages.build();
    }

    static boolean remove(Connection connection, String programme, PendingMessage message) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(REMOVE)) {
            sql.setString(1, programme);
            sql.setLong(2, message.sequence());
            sql.setInt(3, message.index());
            return sql.executeUpdate() == 1;
        }
    }
}
