package dev.shien.domain.journal;

import dev.shien.domain.journal.Verification.Broken;
import dev.shien.domain.journal.Verification.Intact;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** Recomputes a chain from the stored bytes, entry by entry, in memory that does not grow with the journal. */
final class ChainVerifier {

    private final String programme;
    private final Optional<Head> published;
    private final ErasureLedger erasures = new ErasureLedger();
    private Chain end;

    private ChainVerifier(String programme, Optional<Head> published) {
        this.programme = programme;
        this.published = published;
        this.end = Chain.begin(programme);
    }

    static Verification verify(Journal journal, String programme, Optional<Head> published) {
        Head before = journal.head(programme);
        ChainVerifier verifier = new ChainVerifier(programme, published);
        return verifier.run(journal.read(programme, 0).iterator())
                .or(() -> verifier.sameHead(before, journal))
                .or(verifier.erasures::firstMissing)
                .<Verification>map(broken -> broken)
                .orElseGet(verifier::intact);
    }

    static Verification verify(String programme, Stream<Recorded> entries, Optional<Head> published) {
        ChainVerifier verifier = new ChainVerifier(programme, published);
        return verifier.run(entries.iterator())
                .or(verifier.erasures::firstMissing)
                .<Verification>map(broken -> broken)
                .orElseGet(verifier::intact);
    }

    private Intact intact() {
        return new Intact(end.head(), erasures.erased());
    }

    private Optional<Broken> run(Iterator<Recorded> entries) {
        Optional<Broken> found = Optional.empty();
        if (published.isPresent() && published.get().sequence() == 0) {
            found = atHead(published.get());
        }
        while (found.isEmpty() && entries.hasNext()) {
            found = next(entries.next());
        }
        return found.or(this::publishedReached);
    }

    private Optional<Broken> next(Recorded entry) {
        long sequence = end.head().sequence() + 1;
        if (entry.sequence() != sequence) {
            return Optional.of(new Broken(sequence, Findings.gap(sequence, entry.sequence())));
        }
        if (!end.link(entry.bytes()).equals(entry.hash())) {
            return Optional.of(new Broken(sequence, Findings.altered(sequence)));
        }
        return envelope(entry)
                .or(() -> published.filter(h -> h.sequence() == sequence).flatMap(this::atHead));
    }

    private Optional<Broken> envelope(Recorded entry) {
        Envelope envelope;
        try {
            envelope = entry.envelope();
        } catch (IllegalArgumentException e) {
            return Optional.of(new Broken(entry.sequence(), Findings.unreadable(entry.sequence())));
        }
        if (envelope.sequence() != entry.sequence() || !envelope.programme().equals(programme)) {
            return Optional.of(new Broken(entry.sequence(), Findings.misplaced(entry.sequence())));
        }
        if (envelope.recordedAt().isBefore(end.recordedAt())) {
            return Optional.of(new Broken(entry.sequence(), Findings.timeGoesBack(entry.sequence())));
        }
        end = new Chain(programme, entry.head(), envelope.recordedAt());
        return erasures.next(entry, envelope);
    }

    private Optional<Broken> atHead(Head expected) {
        return end.head().equals(expected)
                ? Optional.empty()
                : Optional.of(new Broken(expected.sequence(), Findings.otherHead(expected, end.head())));
    }

    private Optional<Broken> publishedReached() {
        return published.filter(h -> h.sequence() > end.head().sequence()).map(this::cutOff);
    }

    /** Others may have appended meanwhile: what was the head before must be there, and nothing may lie behind it. */
    private Optional<Broken> sameHead(Head before, Journal journal) {
        Head after = journal.head(programme);
        if (before.sequence() > end.head().sequence()) {
            return Optional.of(cutOff(before));
        }
        if (after.sequence() < end.head().sequence()) {
            return Optional.of(new Broken(after.sequence() + 1, Findings.otherHead(after, end.head())));
        }
        return after.sequence() == end.head().sequence() ? atHead(after) : Optional.empty();
    }

    private Broken cutOff(Head expected) {
        return new Broken(end.head().sequence() + 1, Findings.cutOff(end.head().sequence(), expected));
    }
}
