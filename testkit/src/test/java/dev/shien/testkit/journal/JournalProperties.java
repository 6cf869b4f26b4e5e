package dev.shien.testkit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult.Appended;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Entry;
import dev.shien.domain.journal.Hash;
import dev.shien.domain.journal.InMemoryJournal;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.SaltSource;
import dev.shien.domain.journal.SaltedPart;
import dev.shien.domain.journal.Verification;
import dev.shien.domain.journal.Verification.Broken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JournalProperties {

    private static final SaltSource SALTS = SaltSource.seeded(Bytes.ofUtf8("the seed of the properties"));

    /** Rule 1: whatever is appended, in whatever batches, verifies, and time does not go back. */
    @Property(tries = 100)
    void whateverIsAppendedVerifies(@ForAll("batches") List<List<Entry>> batches, @ForAll("times") List<Long> times) {
        Journal journal = written(batches, times);

        assertThat(Chain.verify(journal, "p")).matches(Verification::intact);
        assertThat(journal.read("p", 0).map(entry -> entry.envelope().recordedAt()))
                .isSorted();
    }

    /** Rule 2: one bit changed in the bytes of an entry is found at that entry. */
    @Property(tries = 200)
    void aChangedBitIsFoundAtItsEntry(
            @ForAll("batches") List<List<Entry>> batches,
            @ForAll @IntRange(max = 1 << 20) int bit,
            @ForAll @IntRange(max = 1000) int at) {
        List<Recorded> entries = entries(written(batches, ImmutableList.of()));
        int place = at % entries.size();
        Recorded entry = entries.get(place);
        entries.set(
                place, new Recorded(entry.sequence(), flip(entry.bytes(), bit), entry.hash(), entry.privateParts()));

        assertBroken(entries, place + 1);
    }

    /** Rule 3: one bit changed in a hash, a salt or a private part is found at its entry. */
    @Property(tries = 200)
    void aChangedHashOrSaltOrPartIsFoundAtItsEntry(
            @ForAll @IntRange(max = 1 << 12) int bit,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 4) int place) {
        List<Recorded> entries = entries(written(secrets(), ImmutableList.of()));
        Recorded entry = entries.get(place);
        SaltedPart part = entry.privateParts().values().asList().get(0);
        SaltedPart changed = new SaltedPart(
                which == 1 ? flip(part.salt(), bit) : part.salt(), which == 2 ? flip(part.data(), bit) : part.data());
        Hash hash = which == 0 ? Hash.ofBytes(flip(entry.hash().bytes(), bit).toByteArray()) : entry.hash();
        entries.set(place, new Recorded(entry.sequence(), entry.bytes(), hash, ImmutableMap.of("s", changed)));

        assertBroken(entries, place + 1);
    }

    /** Rule 4: an entry that is taken out, put in twice or changed with its neighbour is found at its place. */
    @Property(tries = 100)
    void entriesTakenOutOrDoubledOrSwappedAreFound(
            @ForAll @IntRange(max = 3) int place, @ForAll @IntRange(max = 2) int how) {
        List<Recorded> entries = entries(written(secrets(), ImmutableList.of()));
        switch (how) {
            case 0 -> entries.remove(place);
            case 1 -> entries.add(place, entries.get(place));
            default -> entries.add(place, entries.remove(place + 1));
        }

        assertBroken(entries, how == 1 ? place + 2 : place + 1);
    }

    /** Rule 5: the same appends give the same bytes, hashes and salts. */
    @Property(tries = 50)
    void theSameAppendsGiveTheSameJournal(@ForAll("batches") List<List<Entry>> batches) {
        assertThat(entries(written(batches, ImmutableList.of())))
                .isEqualTo(entries(written(batches, ImmutableList.of())));
    }

    @Provide
    Arbitrary<List<List<Entry>>> batches() {
        Arbitrary<Entry> note = Arbitraries.strings()
                .ofMaxLength(30)
                .filter(JournalProperties::unicode)
                .map(JournalUnderTest::note);
        Arbitrary<Entry> secret = Arbitraries.of("s1", "s2", "s3").map(s -> JournalUnderTest.secret("n", s, "of " + s));
        Arbitrary<Entry> erasure = Arbitraries.of("s1", "s2", "s3").map(JournalUnderTest::erasure);
        return Arbitraries.oneOf(note, secret, erasure)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Long>> times() {
        return Arbitraries.longs().between(-100, 100).list().ofSize(6);
    }

    private static boolean unicode(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static List<List<Entry>> secrets() {
        List<List<Entry>> batches = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            batches.add(List.of(JournalUnderTest.secret("n" + i, "s", "secret " + i)));
        }
        return batches;
    }

    private static Journal written(List<List<Entry>> batches, List<Long> seconds) {
        Journal journal = new InMemoryJournal(SALTS);
        for (int i = 0; i < batches.size(); i++) {
            Append append = Append.builder()
                    .programme("p")
                    .expectedSequence(journal.head("p").sequence())
                    .recordedAt(Instant.EPOCH.plusSeconds(i < seconds.size() ? seconds.get(i) : i))
                    .actor("a")
                    .addAllEntries(batches.get(i))
                    .build();
            assertThat(journal.append(append)).isInstanceOf(Appended.class);
        }
        return journal;
    }

    private static List<Recorded> entries(Journal journal) {
        return new ArrayList<>(journal.read("p", 0).toList());
    }

    private static Bytes flip(Bytes bytes, int bit) {
        byte[] changed = bytes.toByteArray();
        changed[bit / 8 % changed.length] ^= (byte) (1 << bit % 8);
        return Bytes.copyOf(changed);
    }

    private static void assertBroken(List<Recorded> entries, long sequence) {
        assertThat(Chain.verify("p", entries.stream()))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.sequence()).isEqualTo(sequence));
    }
}
