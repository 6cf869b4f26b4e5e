package dev.shien.testkit.journal;

import static dev.shien.testkit.journal.JournalUnderTest.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.DoubleNode;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult.Appended;
import dev.shien.domain.journal.AppendResult.Conflict;
import dev.shien.domain.journal.Entry;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Recorded;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** An append is written as a whole behind the sequence that it names, or not at all. */
interface AppendCases extends JournalUnderTest {

    @Test
    default void aProgrammeNobodyWroteToHasTheGenesisHeadAndNoEntries() {
        assertThat(journal().head(programme())).isEqualTo(Head.genesis(programme()));
        assertThat(all()).isEmpty();
        assertThat(journal().programmes()).doesNotContain(programme());
    }

    @Test
    default void entriesAreNumberedFromOneWithoutGaps() {
        write(append(0, note("a"), note("b")));
        write(append(2, note("c")));

        assertThat(all()).extracting(Recorded::sequence).containsExactly(1L, 2L, 3L);
        assertThat(all()).extracting(JournalUnderTest::noteOf).containsExactly("a", "b", "c");
        assertThat(journal().programmes()).contains(programme());
    }

    @Test
    default void whatIsReturnedIsWhatIsRead() {
        Appended appended = write(append(0, note("a"), JournalUnderTest.secret("b", "s1", "secret")));

        assertThat(all()).isEqualTo(appended.entries());
        assertThat(journal().head(programme())).isEqualTo(appended.head());
        assertThat(appended.head()).isEqualTo(all().get(1).head());
    }

    @Test
    default void anEntryIsReadWithEverythingItWasGiven() {
        write(append(0, note("a")));

        var envelope = only().envelope();
        assertThat(envelope.programme()).isEqualTo(programme());
        assertThat(envelope.sequence()).isEqualTo(1);
        assertThat(envelope.type()).isEqualTo("contract.noted");
        assertThat(envelope.version()).isEqualTo(1);
        assertThat(envelope.actor()).isEqualTo("secretariat/1");
        assertThat(envelope.recordedAt()).isEqualTo(NOON);
        assertThat(envelope.occurredAt()).isEqualTo(OffsetDateTime.parse("2024-07-03T12:00:00+09:00"));
    }

    @Test
    default void anAppendBehindTheHeadIsAConflictAndWritesNothing() {
        Head head = write(append(0, note("a"))).head();

        assertThat(journal().append(append(0, note("late")).build())).isEqualTo(new Conflict(head));
        assertThat(only()).extracting(JournalUnderTest::noteOf).isEqualTo("a");
    }

    @Test
    default void anAppendAheadOfTheHeadIsAConflictAndWritesNothing() {
        Head head = write(append(0, note("a"))).head();

        assertThat(journal().append(append(7, note("early")).build())).isEqualTo(new Conflict(head));
        assertThat(only()).extracting(JournalUnderTest::noteOf).isEqualTo("a");
    }

    @Test
    default void anAppendToAnEmptyJournalThatExpectsEntriesIsAConflict() {
        assertThat(journal().append(append(3, note("early")).build()))
                .isEqualTo(new Conflict(Head.genesis(programme())));
    }

    @Test
    default void recordedTimeNeverGoesBack() {
        write(append(0, note("a")));
        write(append(programme(), NOON.minusSeconds(3600), 1, note("b"), note("c")));
        write(append(programme(), NOON.plusNanos(1), 3, note("d")));

        assertThat(all())
                .extracting(entry -> entry.envelope().recordedAt())
                .containsExactly(NOON, NOON, NOON, NOON.plusNanos(1));
    }

    @Test
    default void anEntryThatCannotBeKeptLeavesNothingOfItsBatch() {
        Entry unfit = Entry.builder()
                .type("contract.noted")
                .version(1)
                .occurredAt(OffsetDateTime.parse("2024-07-03T12:00:00+09:00"))
                .data(DoubleNode.valueOf(0.5))
                .build();
        Append append = append(0, note("a"), unfit).build();

        assertThatIllegalArgumentException().isThrownBy(() -> journal().append(append));
        assertThat(all()).isEmpty();
        assertThat(journal().head(programme())).isEqualTo(Head.genesis(programme()));
    }
}
