package dev.shien.testkit.journal;

import static dev.shien.testkit.journal.JournalUnderTest.note;
import static dev.shien.testkit.journal.JournalUnderTest.secret;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Idempotency;
import dev.shien.domain.journal.OutboxMessage;
import dev.shien.domain.journal.PendingMessage;
import dev.shien.domain.journal.Verification;
import org.junit.jupiter.api.Test;

/** Any text that is Unicode goes in and comes out unchanged, in every field. */
interface TextCases extends JournalUnderTest {

    /** SQL metacharacters, wildcards, escapes, four-byte characters, combining marks, right-to-left, a byte order mark. */
    ImmutableList<String> HOSTILE = ImmutableList.of(
            "'; DROP TABLE shien_entry; --",
            "%_\\\"`$1 ? :x {fn now()}",
            "𠮷野家 👨‍👩‍👧‍👦 𝒜",
            "か\u3099 é e\u0301 İıſ",
            "\u202Eabc\u202C \uFEFFx",
            "~−‖¢£¬ ① ㈱ 髙 﨑",
            "NULL");

    @Test
    default void hostileTextComesBackUnchangedFromData() {
        for (int i = 0; i < HOSTILE.size(); i++) {
            write(append(i, note(HOSTILE.get(i))));
        }

        assertThat(all()).extracting(JournalUnderTest::noteOf).containsExactlyElementsOf(HOSTILE);
    }

    @Test
    default void controlCharactersComeBackUnchangedFromData() {
        write(append(0, note("a\u0000b\u0001\r\n\t\u001f\u007f\u0085\u2028")));

        assertThat(only())
                .extracting(JournalUnderTest::noteOf)
                .isEqualTo("a\u0000b\u0001\r\n\t\u001f\u007f\u0085\u2028");
    }

    @Test
    default void hostileTextIsASubject() {
        for (int i = 0; i < HOSTILE.size(); i++) {
            write(append(i, secret("n", HOSTILE.get(i), HOSTILE.get(i))));
        }

        for (int i = 0; i < HOSTILE.size(); i++) {
            assertThat(all().get(i).privatePart(HOSTILE.get(i))).contains(Bytes.ofUtf8(HOSTILE.get(i)));
        }
        write(append(HOSTILE.size(), JournalUnderTest.erasure(HOSTILE.toArray(String[]::new))));
        assertThat(all()).allMatch(e -> e.privateParts().isEmpty());
    }

    @Test
    default void hostileTextIsAProgramme() {
        for (String text : HOSTILE) {
            String programme = programme() + text;
            write(append(programme, NOON, 0, note(text)));
            assertThat(journal().read(programme, 0))
                    .extracting(JournalUnderTest::noteOf)
                    .containsExactly(text);
            assertThat(Chain.verify(journal(), programme)).matches(Verification::intact);
        }
    }

    @Test
    default void hostileTextIsAKeyAndATopicAndAnActor() {
        for (int i = 0; i < HOSTILE.size(); i++) {
            write(Append.builder()
                    .programme(programme())
                    .expectedSequence(i)
                    .recordedAt(NOON)
                    .actor(HOSTILE.get(i))
                    .addEntry(note("n"))
                    .idempotency(new Idempotency(HOSTILE.get(i), Bytes.ofUtf8(HOSTILE.get(i))))
                    .addMessage(new OutboxMessage(HOSTILE.get(i), Bytes.ofUtf8(HOSTILE.get(i)))));
        }

        for (String text : HOSTILE) {
            assertThat(journal().result(programme(), text)).contains(Bytes.ofUtf8(text));
        }
        assertThat(all()).extracting(e -> e.envelope().actor()).containsExactlyElementsOf(HOSTILE);
        assertThat(journal().outbox(programme(), 99))
                .extracting(PendingMessage::message)
                .extracting(OutboxMessage::topic)
                .containsExactlyElementsOf(HOSTILE);
    }

    @Test
    default void bytesThatAreNoTextComeBackUnchanged() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        Bytes bytes = Bytes.copyOf(every);
        write(append(0, note("n")).idempotency(new Idempotency("k", bytes)).addMessage(new OutboxMessage("t", bytes)));

        assertThat(journal().result(programme(), "k")).contains(bytes);
        assertThat(journal().outbox(programme(), 1).get(0).message().body()).isEqualTo(bytes);
    }
}
