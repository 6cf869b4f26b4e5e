package dev.shien.testkit.journal;

import static dev.shien.testkit.journal.JournalUnderTest.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult.AlreadyDone;
import dev.shien.domain.journal.AppendResult.Conflict;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Idempotency;
import dev.shien.domain.journal.OutboxMessage;
import org.junit.jupiter.api.Test;

/** Under one key a command is carried out once. */
interface IdempotencyCases extends JournalUnderTest {

    @Test
    default void theSameKeyReturnsTheFirstResultAndWritesNothing() {
        write(keyed(append(0, note("a")), "k", "first"));

        assertThat(journal().append(keyed(append(1, note("b")), "k", "second").build()))
                .isEqualTo(new AlreadyDone(Bytes.ofUtf8("first")));
        assertThat(only()).extracting(JournalUnderTest::noteOf).isEqualTo("a");
    }

    @Test
    default void theKeyIsKnownEvenToACallerThatIsBehind() {
        write(keyed(append(0, note("a")), "k", "first"));
        write(append(1, note("b")));

        assertThat(journal().append(keyed(append(0, note("a")), "k", "first").build()))
                .isEqualTo(new AlreadyDone(Bytes.ofUtf8("first")));
    }

    @Test
    default void aConflictLeavesTheKeyFree() {
        write(append(0, note("a")));

        assertThat(journal().append(keyed(append(0, note("b")), "k", "r").build()))
                .isInstanceOf(Conflict.class);
        assertThat(journal().result(programme(), "k")).isEmpty();
        write(keyed(append(1, note("b")), "k", "r"));
    }

    @Test
    default void aResultIsFoundByItsKey() {
        write(keyed(append(0, note("a")), "k", "result"));

        assertThat(journal().result(programme(), "k")).contains(Bytes.ofUtf8("result"));
        assertThat(journal().result(programme(), "K")).isEmpty();
    }

    @Test
    default void anEmptyResultIsAResult() {
        write(keyed(append(0, note("a")), "k", ""));

        assertThat(journal().result(programme(), "k")).contains(Bytes.ofUtf8(""));
    }

    @Test
    default void eachProgrammeHasItsOwnKeys() {
        write(keyed(append(0, note("a")), "k", "ours"));
        write(keyed(append(programme() + "/2", NOON, 0, note("a")), "k", "theirs"));

        assertThat(journal().result(programme(), "k")).contains(Bytes.ofUtf8("ours"));
        assertThat(journal().result(programme() + "/2", "k")).contains(Bytes.ofUtf8("theirs"));
    }

    @Test
    default void aRepeatedCommandTellsNobodyTwice() {
        OutboxMessage message = new OutboxMessage("mail", Bytes.ofUtf8("{}"));
        write(keyed(append(0, note("a")), "k", "r").addMessage(message));
        journal()
                .append(keyed(append(1, note("a")), "k", "r")
                        .addMessage(message)
                        .build());

        assertThat(journal().outbox(programme(), 10)).hasSize(1);
    }

    private static Append.Builder keyed(Append.Builder append, String key, String result) {
        return append.idempotency(new Idempotency(key, Bytes.ofUtf8(result)));
    }
}
