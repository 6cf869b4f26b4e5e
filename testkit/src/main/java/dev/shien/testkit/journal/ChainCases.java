package dev.shien.testkit.journal;

import static dev.shien.testkit.journal.JournalUnderTest.note;
import static dev.shien.testkit.journal.JournalUnderTest.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Hash;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.Verification;
import dev.shien.domain.journal.Verification.Broken;
import dev.shien.domain.journal.Verification.Intact;
import org.junit.jupiter.api.Test;

/** The stored bytes form a chain that anyone can recompute. */
interface ChainCases extends JournalUnderTest {

    @Test
    default void anEmptyJournalVerifies() {
        assertThat(Chain.verify(journal(), programme())).isEqualTo(new Intact(Head.genesis(programme()), 0));
    }

    @Test
    default void eachHashCoversTheOneBeforeAndTheBytesAsStored() {
        write(append(0, note("a"), secret("b", "s", "x")));
        write(append(2, note("c")));

        Hash previous = Head.genesis(programme()).hash();
        for (Recorded entry : all()) {
            assertThat(entry.hash()).isEqualTo(Hash.sha256(previous.bytes(), entry.bytes()));
            previous = entry.hash();
        }
        assertThat(journal().head(programme()).hash()).isEqualTo(previous);
    }

    @Test
    default void aJournalOfManyAppendsVerifies() {
        for (int i = 0; i < 20; i++) {
            write(append(2L * i, note("n" + i), secret("m" + i, "s" + i, "x")));
        }

        assertThat(Chain.verify(journal(), programme()))
                .isEqualTo(new Intact(journal().head(programme()), 0));
    }

    @Test
    default void aHeadThatWasPublishedIsFoundAgainAfterTheJournalHasGrown() {
        Head published = write(append(0, note("a"), note("b"))).head();
        write(append(2, note("c")));

        assertThat(Chain.verify(journal(), programme(), published)).matches(Verification::intact);
        assertThat(Chain.verify(journal(), programme(), Head.genesis(programme())))
                .matches(Verification::intact);
    }

    @Test
    default void aHeadThatTheJournalNeverHadIsNamed() {
        write(append(0, note("a"), note("b")));
        Head other = new Head(1, Head.genesis("other").hash());

        assertThat(Chain.verify(journal(), programme(), other))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.sequence()).isEqualTo(1));
    }

    @Test
    default void aTailThatIsMissingIsNamed() {
        write(append(0, note("a"), note("b")));
        Head lost = new Head(5, Head.genesis("other").hash());

        assertThat(Chain.verify(journal(), programme(), lost)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.sequence()).isEqualTo(3);
            assertThat(broken.reason().code()).isEqualTo("journal.cut-off");
        });
    }
}
