package dev.shien.domain.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The end of a hash chain, from which it is carried on: {@code hash(n) = SHA-256(hash(n-1) || bytes(n))} over the bytes
 * as stored, beginning with {@link Head#genesis}.
 *
 * @param programme the journal
 * @param head where it ends
 * @param recordedAt when the last entry was recorded; {@link Instant#MIN} in an empty journal
 */
public record Chain(String programme, Head head, Instant recordedAt) {

    /** The chain of an empty journal. */
    public static Chain begin(String programme) {
        return new Chain(programme, Head.genesis(programme), Instant.MIN);
    }

    /** Checks a whole journal, head included; see {@link Verification}. */
    public static Verification verify(Journal journal, String programme) {
        return ChainVerifier.verify(journal, programme, Optional.empty());
    }

    /** Checks a whole journal, and that it holds a head that was published earlier. */
    public static Verification verify(Journal journal, String programme, Head published) {
        return ChainVerifier.verify(journal, programme, Optional.of(published));
    }

    /** Checks a journal that was exported: all its entries from the first. */
    public static Verification verify(String programme, Stream<Recorded> entries) {
        return ChainVerifier.verify(programme, entries, Optional.empty());
    }

    /**
     * Reads what a journal holds after this end, its head included, and hands on each entry once it is found as it was
     * written. Private parts before this end are not looked at again.
     *
     * @param sound takes the entries up to the first that fails
     * @return what is wrong, if anything is
     */
    public Optional<Verification.Broken> follow(Journal journal, Consumer<Recorded> sound) {
        return ChainVerifier.follow(this, journal, sound);
    }

    /** Checks entries that are said to follow this end, and hands them on; see {@link #follow(Journal, Consumer)}. */
    public Optional<Verification.Broken> follow(ImmutableList<Recorded> entries, Consumer<Recorded> sound) {
        return ChainVerifier.follow(this, entries.stream(), sound);
    }

    /**
     * The entries of an append as they are to be stored after this end: what every implementation of {@link Journal}
     * calls once it knows that the journal ends here.
     *
     * @throws IllegalArgumentException if an entry is too long or has no canonical form
     */
    public ImmutableList<Recorded> seal(Append append, SaltSource salts) {
        ImmutableList.Builder<Recorded> sealed = ImmutableList.builder();
        Chain end = this;
        for (Entry entry : append.entries()) {
            Recorded next = end.seal(append, entry, salts);
            sealed.add(next);
            end = new Chain(programme, next.head(), time(append));
        }
        return sealed.build();
    }

    /** The end of the chain once the entries that were sealed here are stored. */
    public Chain after(Append append, ImmutableList<Recorded> sealed) {
        return new Chain(programme, sealed.get(sealed.size() - 1).head(), time(append));
    }

    private Recorded seal(Append append, Entry entry, SaltSource salts) {
        long sequence = head.sequence() + 1;
        ImmutableMap.Builder<String, SaltedPart> parts = ImmutableMap.builder();
        ImmutableMap.Builder<String, Hash> digests = ImmutableMap.builder();
        for (PrivatePart part : entry.privateParts()) {
            SaltedPart salted = new SaltedPart(salts.salt(programme, sequence, part.subject()), part.data());
            parts.put(part.subject(), salted);
            digests.put(part.subject(), salted.digest());
        }
        Bytes bytes = new Envelope(
                        sequence,
                        programme,
                        entry.type(),
                        entry.version(),
                        entry.occurredAt(),
                        time(append),
                        append.actor(),
                        entry.data(),
                        digests.buildOrThrow(),
                        entry.erases())
                .bytes();
        return new Recorded(sequence, bytes, link(bytes), parts.buildOrThrow());
    }

    /** When an append to this end is recorded: never before the last entry. */
    private Instant time(Append append) {
        return recordedAt.isAfter(append.recordedAt()) ? recordedAt : append.recordedAt();
    }

    /** The hash of the entry that follows this end with the bytes. */
    Hash link(Bytes bytes) {
        return Hash.sha256(head.hash().bytes(), bytes);
    }
}
