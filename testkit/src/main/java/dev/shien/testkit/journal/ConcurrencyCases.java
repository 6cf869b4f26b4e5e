package dev.shien.testkit.journal;

import static dev.shien.testkit.journal.JournalUnderTest.note;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.AppendResult.AlreadyDone;
import dev.shien.domain.journal.AppendResult.Appended;
import dev.shien.domain.journal.AppendResult.Conflict;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Idempotency;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.Verification;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads, each with a journal of its own over the same store, behave like some order of single calls. */
interface ConcurrencyCases extends JournalUnderTest {

    /** How many threads work at once. */
    int THREADS = 8;

    @Test
    default void ofManyThatExpectTheSameHeadOneWins() throws Exception {
        for (int round = 0; round < 10; round++) {
            int expected = round;
            ImmutableList<AppendResult> results = Threads.all(
                    THREADS,
                    i -> journal().append(append(expected, note("t" + i)).build()));

            assertThat(results).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(Conflict.class::isInstance).hasSize(THREADS - 1);
        }
        assertThat(Chain.verify(journal(), programme())).matches(Verification::intact);
    }

    @Test
    default void ofManyUnderTheSameKeyOneIsCarriedOutAndAllGetItsResult() throws Exception {
        for (int round = 0; round < 10; round++) {
            int expected = round;
            Idempotency key = new Idempotency("k" + round, Bytes.ofUtf8("r" + round));
            ImmutableList<AppendResult> results = Threads.all(
                    THREADS,
                    i -> journal()
                            .append(append(expected, note("t")).idempotency(key).build()));

            assertThat(results).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(AlreadyDone.class::isInstance)
                    .hasSize(THREADS - 1)
                    .containsOnly(new AlreadyDone(Bytes.ofUtf8("r" + round)));
        }
        assertThat(all()).hasSize(10);
    }

    @Test
    default void everyAppendOfManyThreadsIsThereOnceAndTheChainVerifies() throws Exception {
        Threads.all(THREADS, i -> {
            Journal journal = journal();
            for (int n = 0; n < 25; n++) {
                insist(journal, "t" + i + "/" + n);
            }
            return i;
        });

        assertThat(all())
                .extracting(JournalUnderTest::noteOf)
                .hasSize(THREADS * 25)
                .doesNotHaveDuplicates();
        assertThat(all()).extracting(Recorded::sequence).isSorted().last().isEqualTo(THREADS * 25L);
        assertThat(Chain.verify(journal(), programme())).matches(Verification::intact);
    }

    @Test
    default void aReaderNeverSeesPartOfAnAppend() throws Exception {
        Threads.all(THREADS, i -> {
            Journal journal = journal();
            for (int n = 0; n < 15; n++) {
                if (i % 2 == 0) {
                    long last = journal.head(programme()).sequence();
                    journal.append(append(last, note("a"), note("b"), note("c")).build());
                } else {
                    Head head = journal.head(programme());
                    ImmutableList<Recorded> seen = journal.read(programme(), 0, 10_000);
                    assertThat(seen.size() % 3).isZero();
                    assertThat(head.sequence()).isLessThanOrEqualTo(seen.size());
                }
            }
            return i;
        });
    }

    @Test
    default void programmesAreWrittenSideBySide() throws Exception {
        Threads.all(THREADS, i -> {
            Journal journal = journal();
            for (int n = 0; n < 15; n++) {
                AppendResult result = journal.append(
                        append(programme() + "/" + i, NOON, n, note("n")).build());
                assertThat(result).isInstanceOf(Appended.class);
            }
            return i;
        });

        assertThat(IntStream.range(0, THREADS).mapToObj(i -> programme() + "/" + i))
                .allSatisfy(p -> assertThat(Chain.verify(journal(), p)).matches(Verification::intact));
    }

    private void insist(Journal journal, String text) {
        boolean written = false;
        while (!written) {
            long last = journal.head(programme()).sequence();
            written = journal.append(append(last, note(text)).build()) instanceof Appended;
        }
    }
}
