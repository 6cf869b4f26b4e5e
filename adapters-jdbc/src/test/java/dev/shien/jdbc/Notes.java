package dev.shien.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.AppendResult.Appended;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Entry;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.PrivatePart;
import dev.shien.domain.json.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

/** Ready-made entries. */
final class Notes {

    static final String PROGRAMME = "tokyo-2024";

    private Notes() {}

    static Append.Builder append(long expected, Entry... entries) {
        return Append.builder()
                .programme(PROGRAMME)
                .expectedSequence(expected)
                .recordedAt(Instant.parse("2024-07-03T03:00:00Z"))
                .actor("secretariat/1")
                .addEntries(entries);
    }

    static Entry.Builder entry(String note) {
        return Entry.builder()
                .type("test.noted")
                .version(1)
                .occurredAt(OffsetDateTime.parse("2024-07-03T12:00:00+09:00"))
                .data(Json.toTree(Map.of("note", note)));
    }

    static Entry note(String note) {
        return entry(note).build();
    }

    static Entry secret(String note, String subject, String secret) {
        return entry(note)
                .addPrivatePart(new PrivatePart(subject, Bytes.ofUtf8(secret)))
                .build();
    }

    static Appended write(Journal journal, Append.Builder append) {
        AppendResult result = journal.append(append.build());
        assertThat(result).isInstanceOf(Appended.class);
        return (Appended) result;
    }
}
