package dev.shien.testkit.journal;

import static dev.shien.testkit.journal.JournalUnderTest.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.journal.Entry;
import dev.shien.domain.journal.JournalLimits;
import dev.shien.domain.journal.Recorded;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading returns what was stored, in order, page by page, of one programme alone. */
interface ReadCases extends JournalUnderTest {

    @Test
    default void aPageBeginsAfterTheSequenceAndEndsAtTheLimit() {
        write(append(0, note("a"), note("b"), note("c"), note("d")));

        assertThat(journal().read(programme(), 1, 2))
                .extracting(JournalUnderTest::noteOf)
                .containsExactly("b", "c");
        assertThat(journal().read(programme(), 3, 2))
                .extracting(JournalUnderTest::noteOf)
                .containsExactly("d");
    }

    @Test
    default void aPageBehindTheEndIsEmpty() {
        write(append(0, note("a")));

        assertThat(journal().read(programme(), 1, 10)).isEmpty();
        assertThat(journal().read(programme(), Long.MAX_VALUE, Integer.MAX_VALUE))
                .isEmpty();
    }

    @Test
    default void aPageThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> journal().read(programme(), -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> journal().read(programme(), 0, 0));
    }

    @Test
    default void aStreamGoesOverAllPages() {
        Entry[] many = IntStream.range(0, 1234).mapToObj(i -> note("n" + i)).toArray(Entry[]::new);
        write(append(0, many));

        assertThat(all()).extracting(Recorded::sequence).hasSize(1234).isSorted();
        assertThat(journal().read(programme(), 1000)).hasSize(234);
        assertThat(journal().read(programme(), 0).limit(3)).hasSize(3);
    }

    @Test
    default void programmesAreApart() {
        String other = programme() + "'s neighbour";
        write(append(0, note("ours")));
        write(append(other, NOON, 0, note("theirs"), note("theirs too")));

        assertThat(only()).extracting(JournalUnderTest::noteOf).isEqualTo("ours");
        assertThat(journal().read(other, 0)).hasSize(2);
        assertThat(journal().head(programme()).sequence()).isEqualTo(1);
        assertThat(journal().programmes().asList()).contains(programme(), other).isSorted();
    }

    @Test
    default void programmesThatDifferInCaseOrWidthOrSpaceAreApart() {
        ImmutableList<String> ids = ImmutableList.of("p", "P", "ｐ", "p ", " p", "が", "か\u3099");
        for (int i = 0; i < ids.size(); i++) {
            write(append(programme() + ids.get(i), NOON, 0, note("n" + i)));
        }

        for (int i = 0; i < ids.size(); i++) {
            assertThat(journal().read(programme() + ids.get(i), 0))
                    .extracting(JournalUnderTest::noteOf)
                    .containsExactly("n" + i);
        }
    }

    @Test
    default void anEntryOfSeveralMebibytesComesBackWhole() {
        String long1 = "長".repeat(1_000_000);
        write(append(0, note(long1), note("short"), note(long1 + "い")));

        assertThat(all()).extracting(JournalUnderTest::noteOf).containsExactly(long1, "short", long1 + "い");
    }

    @Test
    default void anEntryThatIsTooLongIsRefused() {
        String tooLong = "x".repeat(JournalLimits.ENTRY_BYTES);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        journal().append(append(0, note("a"), note(tooLong)).build()))
                .withMessageContaining("expected at most " + JournalLimits.ENTRY_BYTES);
        assertThat(all()).isEmpty();
    }
}
