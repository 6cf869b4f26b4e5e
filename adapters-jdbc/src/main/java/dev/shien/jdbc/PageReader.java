package dev.shien.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Hash;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.SaltedPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts entries together from rows that come in order, one row for each private part. */
final class PageReader {

    private final List<Row> rows = new ArrayList<>();

    /** Takes the row that the result set stands on: seq, hash, envelope, subject, salt, data. */
    void add(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        if (rows.isEmpty() || rows.get(rows.size() - 1).sequence() != sequence) {
            rows.add(new Row(sequence, Hash.ofBytes(row.getBytes(2)), bytes(row.getBytes(3)), ImmutableMap.builder()));
        }
        String subject = row.getString(4);
        if (subject != null) {
            rows.get(rows.size() - 1)
                    .parts()
                    .put(subject, new SaltedPart(bytes(row.getBytes(5)), bytes(row.getBytes(6))));
        }
    }

    /** Whether no entry can have more pieces. */
    boolean complete() {
        return rows.stream().noneMatch(row -> row.envelope().size() == PieceSql.LENGTH);
    }

    /** The entries, with the pieces that follow their first by sequence. */
    ImmutableList<Recorded> entries(ImmutableListMultimap<Long, Bytes> more) {
        return rows.stream().map(row -> row.entry(more.get(row.sequence()))).collect(ImmutableList.toImmutableList());
    }

    private static Bytes bytes(byte[] stored) {
        return Bytes.copyOf(stored);
    }

    private record Row(long sequence, Hash hash, Bytes envelope, ImmutableMap.Builder<String, SaltedPart> parts) {

        Recorded entry(ImmutableList<Bytes> more) {
            Bytes whole = more.isEmpty() ? envelope : Bytes.concat(Iterables.concat(ImmutableList.of(envelope), more));
            return new Recorded(sequence, whole, hash, parts.buildOrThrow());
        }
    }
}
