package dev.shien.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.journal.AppendResult.AlreadyDone;
import dev.shien.domain.journal.AppendResult.Appended;
import dev.shien.domain.journal.AppendResult.Conflict;
import dev.shien.domain.journal.Verification.Broken;
import dev.shien.domain.journal.Verification.Intact;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chains whose hashes fit, because whoever forged them recomputed them, but whose entries do not; and the rest. */
class VerificationTest {

    private static final Instant NOON = Instant.parse("2024-07-03T03:00:00Z");

    private static Envelope envelope(long sequence, String programme, Instant recordedAt) {
        return new Envelope(
                sequence,
                programme,
                "t",
                1,
                OffsetDateTime.parse("2024-07-03T12:00:00+09:00"),
                recordedAt,
                "a",
                NullNode.instance,
                ImmutableMap.of(),
                ImmutableSet.of());
    }

    private static Recorded[] chained(Bytes... stored) {
        Recorded[] entries = new Recorded[stored.length];
        Hash previous = Head.genesis("p").hash();
        for (int i = 0; i < stored.length; i++) {
            previous = Hash.sha256(previous.bytes(), stored[i]);
            entries[i] = new Recorded(i + 1L, stored[i], previous, ImmutableMap.of());
        }
        return entries;
    }

    private static Verification verify(Bytes... stored) {
        return Chain.verify("p", Arrays.stream(chained(stored)));
    }

    private static void assertBroken(Verification found, long sequence, String code) {
        assertThat(found).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.sequence()).isEqualTo(sequence);
            assertThat(broken.reason().code()).isEqualTo(code);
            assertThat(broken.reason().text().en()).contains(Long.toString(sequence));
            assertThat(broken.reason().text().ja()).contains(Long.toString(sequence));
        });
    }

    @Test
    void aChainThatFitsIsIntact() {
        Bytes one = envelope(1, "p", NOON).bytes();
        Bytes two = envelope(2, "p", NOON).bytes();

        assertThat(verify(one, two)).isEqualTo(new Intact(chained(one, two)[1].head(), 0));
    }

    @Test
    void anEntryOfAnotherProgrammeIsFound() {
        assertBroken(
                verify(envelope(1, "p", NOON).bytes(), envelope(2, "q", NOON).bytes()), 2, "journal.misplaced");
    }

    @Test
    void anEntryOfAnotherPlaceIsFound() {
        assertBroken(
                verify(envelope(1, "p", NOON).bytes(), envelope(3, "p", NOON).bytes()), 2, "journal.misplaced");
    }

    @Test
    void aTimeThatGoesBackIsFound() {
        assertBroken(
                verify(
                        envelope(1, "p", NOON).bytes(),
                        envelope(2, "p", NOON.minusNanos(1)).bytes()),
                2,
                "journal.time-goes-back");
    }

    @Test
    void bytesThatAreNoEnvelopeAreFound() {
        for (String bytes : ImmutableList.of("", "{", "[]", "null", "{\"sequence\":1}", "\u0000")) {
            assertBroken(verify(Bytes.ofUtf8(bytes)), 1, "journal.unreadable");
        }
        assertBroken(verify(Bytes.copyOf(new byte[] {(byte) 0xff})), 1, "journal.unreadable");
    }

    @Test
    void anEnvelopeWithAFieldMoreOrLessIsFound() {
        String whole = envelope(1, "p", NOON).bytes().utf8();

        assertBroken(verify(Bytes.ofUtf8(whole.replace("{\"actor\"", "{\"x\":1,\"actor\""))), 1, "journal.unreadable");
        assertBroken(verify(Bytes.ofUtf8(whole.replace("\"actor\":\"a\",", ""))), 1, "journal.unreadable");
        assertBroken(verify(Bytes.ofUtf8(whole.replace("\"a\"", "null"))), 1, "journal.unreadable");
    }

    @Test
    void aGapIsFound() {
        Recorded[] entries =
                chained(envelope(1, "p", NOON).bytes(), envelope(2, "p", NOON).bytes());

        assertBroken(Chain.verify("p", Stream.of(entries[1])), 1, "journal.gap");
    }

    @Test
    void anAppendIsWrittenOrIsAConflictOrWasDoneBefore() {
        Journal journal = new InMemoryJournal(SaltSource.seeded(Bytes.ofUtf8("0123456789abcdef")));
        Append append = Append.builder()
                .programme("p")
                .expectedSequence(0)
                .recordedAt(NOON)
                .actor("a")
                .addEntry(Entry.builder()
                        .type("t")
                        .version(1)
                        .occurredAt(OffsetDateTime.parse("2024-07-03T12:00:00+09:00"))
                        .data(NullNode.instance)
                        .addPrivatePart(new PrivatePart("s", Bytes.ofUtf8("x")))
                        .build())
                .addEntry(Entry.builder()
                        .type("t")
                        .version(1)
                        .occurredAt(OffsetDateTime.parse("2024-07-03T12:00:00+09:00"))
                        .data(NullNode.instance)
                        .addErase("s")
                        .build())
                .idempotency(new Idempotency("k", Bytes.ofUtf8("r")))
                .addMessage(new OutboxMessage("t", Bytes.ofUtf8("m")))
                .build();

        assertThat(journal.append(append)).isInstanceOf(Appended.class);
        assertThat(journal.append(append)).isEqualTo(new AlreadyDone(Bytes.ofUtf8("r")));
        assertThat(Chain.verify(journal, "p")).isEqualTo(new Intact(journal.head("p"), 1));
        assertThat(journal.outbox("p", 1)).hasSize(1);
        Append late = Append.builder()
                .programme("p")
                .expectedSequence(0)
                .recordedAt(NOON)
                .actor("a")
                .addAllEntries(append.entries())
                .build();
        assertThat(journal.append(late)).isEqualTo(new Conflict(journal.head("p")));
        assertBroken(Chain.verify(journal, "p", new Head(3, Head.genesis("p").hash())), 3, "journal.cut-off");
    }
}
