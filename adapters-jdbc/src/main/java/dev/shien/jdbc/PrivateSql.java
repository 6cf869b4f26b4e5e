package dev.shien.jdbc;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.SaltedPart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Writes and erases personal data; it is read with its entry. */
final class PrivateSql {

    private static final String INSERT =
            "INSERT INTO shien_private (programme, seq, subject, salt, data) VALUES (?, ?, ?, ?, ?)";
    private static final String ERASE = "DELETE FROM shien_private WHERE programme = ? AND subject = ? AND seq < ?";

    private PrivateSql() {}

    static void insert(Connection connection, String programme, ImmutableList<Recorded> entries) throws SQLException {
        if (entries.stream().allMatch(entry -> entry.privateParts().isEmpty())) {
            return;
        }
        try (PreparedStatement sql = connection.prepareStatement(INSERT)) {
            for (Recorded entry : entries) {
                for (Map.Entry<String, SaltedPart> part : entry.privateParts().entrySet()) {
                    sql.setString(1, programme);
                    sql.setLong(2, entry.sequence());
                    sql.setString(3, part.getKey());
                    sql.setBytes(4, part.getValue().salt().toByteArray());
                    sql.setBytes(5, part.getValue().data().toByteArray());
                    sql.addBatch();
                }
            }
            sql.executeBatch();
        }
    }

    /** Erases what the entries of the append erase, each from the entries before it. */
    static void erase(Connection connection, Append append, ImmutableList<Recorded> sealed) throws SQLException {
        for (int i = 0; i < sealed.size(); i++) {
            for (String subject : append.entries().get(i).erases()) {
                erase(connection, append.programme(), subject, sealed.get(i).sequence());
            }
        }
    }

    private static void erase(Connection connection, String programme, String subject, long before)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(ERASE)) {
            sql.setString(1, programme);
            sql.setString(2, subject);
            sql.setLong(3, before);
            sql.executeUpdate();
        }
    }
}
