package dev.shien.testkit.journal;

import static dev.shien.testkit.journal.JournalUnderTest.erasure;
import static dev.shien.testkit.journal.JournalUnderTest.note;
import static dev.shien.testkit.journal.JournalUnderTest.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.PrivatePart;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.Verification;
import dev.shien.domain.journal.Verification.Intact;
import org.junit.jupiter.api.Test;

/** Personal data lies beside the chain and can be erased from it. */
interface ErasureCases extends JournalUnderTest {

    @Test
    default void aPrivatePartIsReadBackAndIsNotInTheEnvelope() {
        write(append(0, secret("a", "s1", "星野")));

        assertThat(only().privatePart("s1")).contains(Bytes.ofUtf8("星野"));
        assertThat(only().bytes().utf8()).contains("s1").doesNotContain("星野");
        assertThat(only().privatePart("s2")).isEmpty();
    }

    @Test
    default void theDigestInTheChainIsSalted() {
        write(append(0, secret("a", "s1", "same"), secret("b", "s1", "same"), secret("c", "s2", "same")));

        assertThat(all())
                .flatExtracting(entry -> entry.envelope().privateParts().values())
                .doesNotHaveDuplicates();
    }

    @Test
    default void erasureRemovesASubjectFromAllEarlierEntries() {
        write(append(0, secret("a", "s1", "one"), secret("b", "s2", "two"), secret("c", "s1", "three")));
        write(append(3, erasure("s1")));

        assertThat(all()).extracting(e -> e.privatePart("s1").isPresent()).containsOnly(false);
        assertThat(all().get(1).privatePart("s2")).contains(Bytes.ofUtf8("two"));
        assertThat(all()).extracting(e -> e.privateParts().size()).containsExactly(0, 1, 0, 0);
    }

    @Test
    default void theChainVerifiesAfterAnErasureAndCountsIt() {
        write(append(0, secret("a", "s1", "one"), secret("b", "s1", "two"), secret("c", "s2", "three")));
        Bytes before = all().get(0).bytes();
        write(append(3, erasure("s1")));

        assertThat(Chain.verify(journal(), programme()))
                .isEqualTo(new Intact(journal().head(programme()), 2));
        assertThat(all().get(0).bytes()).isEqualTo(before);
    }

    @Test
    default void whatIsRecordedAfterAnErasureIsKept() {
        write(append(0, secret("a", "s1", "old")));
        write(append(1, erasure("s1"), secret("b", "s1", "new")));

        assertThat(all().get(2).privatePart("s1")).contains(Bytes.ofUtf8("new"));
        assertThat(Chain.verify(journal(), programme())).matches(Verification::intact);
    }

    @Test
    default void anErasureReachesEarlierEntriesOfItsOwnAppend() {
        write(append(0, secret("a", "s1", "one"), erasure("s1", "s9")));

        assertThat(all().get(0).privateParts()).isEmpty();
        assertThat(Chain.verify(journal(), programme())).matches(Verification::intact);
    }

    @Test
    default void anEntryThatErasesKeepsItsOwnPart() {
        write(append(0, secret("a", "s1", "one")));
        write(append(
                1,
                JournalUnderTest.entry("b")
                        .addErase("s1")
                        .addPrivatePart(new PrivatePart("s1", Bytes.ofUtf8("two")))
                        .build()));

        assertThat(all()).extracting(e -> e.privatePart("s1").isPresent()).containsExactly(false, true);
        assertThat(Chain.verify(journal(), programme())).matches(Verification::intact);
    }

    @Test
    default void anErasureInOneProgrammeLeavesTheOthersAlone() {
        write(append(0, secret("a", "s1", "ours")));
        write(append(programme() + "/2", NOON, 0, secret("a", "s1", "theirs")));
        write(append(1, erasure("s1")));

        assertThat(journal().read(programme() + "/2", 0))
                .extracting(e -> e.privatePart("s1"))
                .containsExactly(java.util.Optional.of(Bytes.ofUtf8("theirs")));
    }

    @Test
    default void aConflictErasesNothing() {
        write(append(0, secret("a", "s1", "one")));
        journal().append(append(0, erasure("s1")).build());

        assertThat(only().privatePart("s1")).isPresent();
    }

    @Test
    default void severalSubjectsOfOneEntryAreErasedApart() {
        write(append(
                0,
                JournalUnderTest.entry("a")
                        .addPrivateParts(
                                new PrivatePart("company", Bytes.ofUtf8("x")),
                                new PrivatePart("participant", Bytes.ofUtf8("y")))
                        .build(),
                note("b")));
        write(append(2, erasure("participant")));

        Recorded first = all().get(0);
        assertThat(first.privateParts()).containsOnlyKeys("company");
        assertThat(first.envelope().privateParts()).containsOnlyKeys("company", "participant");
    }
}
