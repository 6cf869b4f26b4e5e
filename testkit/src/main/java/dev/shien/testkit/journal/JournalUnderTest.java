package dev.shien.testkit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.AppendResult.Appended;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Entry;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.PrivatePart;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.json.Json;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What the parts of the contract share: a journal, a programme that is new in each test, and ready-made entries. */
interface JournalUnderTest {

    /** When the entries of the contract are recorded, unless a case says otherwise. */
    Instant NOON = Instant.parse("2024-07-03T03:00:00Z");

    /** A journal over the store under test; asked again, another one or the same over the same store. */
    Journal journal();

    /** An id that no other test has written to. */
    String programme();

    /** An append of the entries to the test's programme. */
    default Append.Builder append(long expected, Entry... entries) {
        return append(programme(), NOON, expected, entries);
    }

    /** An append of the entries to any programme at any time. */
    default Append.Builder append(String programme, Instant recordedAt, long expected, Entry... entries) {
        return Append.builder()
                .programme(programme)
                .expectedSequence(expected)
                .recordedAt(recordedAt)
                .actor("secretariat/1")
                .addEntries(entries);
    }

    /** Appends, and fails the test if it is not written. */
    default Appended write(Append.Builder append) {
        AppendResult result = journal().append(append.build());
        assertThat(result).isInstanceOf(Appended.class);
        return (Appended) result;
    }

    /** Everything in the test's programme. */
    default ImmutableList<Recorded> all() {
        return journal().read(programme(), 0).collect(ImmutableList.toImmutableList());
    }

    /** The only entry of the test's programme. */
    default Recorded only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    /** An entry whose data is {@code {"note": note}}. */
    static Entry note(String note) {
        return entry(note).build();
    }

    /** An entry with a private part. */
    static Entry secret(String note, String subject, String secret) {
        return entry(note)
                .addPrivatePart(new PrivatePart(subject, Bytes.ofUtf8(secret)))
                .build();
    }

    /** An entry that erases a subject. */
    static Entry erasure(String... subjects) {
        return entry("erased").addAllErases(ImmutableSet.copyOf(subjects)).build();
    }

    /** The note of an entry of {@link #note}. */
    static String noteOf(Recorded entry) {
        return entry.envelope().data().get("note").textValue();
    }

    /** An entry under construction, with a note as its data. */
    static Entry.Builder entry(String note) {
        return Entry.builder()
                .type("contract.noted")
                .version(1)
                .occurredAt(OffsetDateTime.parse("2024-07-03T12:00:00+09:00"))
                .data(Json.toTree(ImmutableMap.of("note", note)));
    }
}
