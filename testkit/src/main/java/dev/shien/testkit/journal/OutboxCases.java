package dev.shien.testkit.journal;

import static dev.shien.testkit.journal.JournalUnderTest.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.OutboxMessage;
import dev.shien.domain.journal.PendingMessage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messages come with their append, in order, until they are acknowledged. */
interface OutboxCases extends JournalUnderTest {

    @Test
    default void messagesComeInTheOrderOfTheirAppends() {
        write(append(0, note("a"), note("b")).addMessages(message("m1"), message("m2")));
        write(append(2, note("c")).addMessage(message("m3")));

        assertThat(journal().outbox(programme(), 10))
                .containsExactly(
                        new PendingMessage(2, 0, message("m1")),
                        new PendingMessage(2, 1, message("m2")),
                        new PendingMessage(3, 0, message("m3")));
    }

    @Test
    default void aMessageComesUntilItIsAcknowledged() {
        write(append(0, note("a")).addMessages(message("m1"), message("m2")));
        PendingMessage first = journal().outbox(programme(), 1).get(0);

        assertThat(journal().outbox(programme(), 1)).containsExactly(first);
        assertThat(journal().acknowledge(programme(), first)).isTrue();
        assertThat(journal().acknowledge(programme(), first)).isFalse();
        assertThat(journal().outbox(programme(), 10))
                .extracting(PendingMessage::message)
                .containsExactly(message("m2"));
    }

    @Test
    default void aConflictTellsNobody() {
        write(append(0, note("a")));
        journal().append(append(0, note("b")).addMessage(message("m")).build());

        assertThat(journal().outbox(programme(), 10)).isEmpty();
    }

    @Test
    default void manyMessagesOfOneAppendKeepTheirOrder() {
        ImmutableList<OutboxMessage> many =
                IntStream.range(0, 120).mapToObj(i -> message("m" + i)).collect(ImmutableList.toImmutableList());
        write(append(0, note("a")).addAllMessages(many));

        assertThat(journal().outbox(programme(), 500))
                .extracting(PendingMessage::message)
                .containsExactlyElementsOf(many);
        assertThat(journal().outbox(programme(), 7)).hasSize(7);
    }

    @Test
    default void acknowledgingInOneProgrammeLeavesTheOthersAlone() {
        write(append(0, note("a")).addMessage(message("ours")));
        write(append(programme() + "/2", NOON, 0, note("a")).addMessage(message("theirs")));
        PendingMessage ours = journal().outbox(programme(), 1).get(0);

        assertThat(journal().acknowledge(programme(), ours)).isTrue();
        assertThat(journal().outbox(programme() + "/2", 10)).hasSize(1);
    }

    @Test
    default void anOutboxPageThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> journal().outbox(programme(), 0));
    }

    private static OutboxMessage message(String body) {
        return new OutboxMessage("mail", Bytes.ofUtf8(body));
    }
}
