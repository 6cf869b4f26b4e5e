package dev.shien.domain.journal;

import dev.shien.domain.journal.Verification.Broken;
import dev.shien.domain.journal.Verification.Intact;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Recomputes a chain from the stored bytes, entry by entry, in memory that does not grow with the journal. */
final class ChainVerifier {

    private final String programme;
    private final Optional<Head> published;
    private final Consumer<Recorded> sound;
    private final ErasureLedger erasures = new ErasureLedger();
    private Chain end;

    private ChainVerifier(Chain from, Optional<Head> published, Consumer<Recorded> sound) {
        this.programme = from.programme();
        this.published = published;
        this.sound = sound;
        this.end = from;
    }

    static Verification verify(Journal journal, String programme, Optional<Head> published) {
        ChainVerifier verifier = new ChainVerifier(Chain.begin(programme), published, entry -> {});
        return verifier.verdict(verifier.rest(journal));
    }

    static Verification verify(String programme, Stream<Recorded> entries, Optional<Head> published) {
        ChainVerifier verifier = new ChainVerifier(Chain.begin(programme), published, entry -> {});
        return verifier.verdict(verifier.rest(entries));
    }

    static Optional<Broken> follow(Chain from, Journal journal, Consumer<Recorded> sound) {
        return new ChainVerifier(from, Optional.empty(), sound).rest(journal);
    }

    static Optional<Broken> follow(Chain from, Stream<Recorded> entries, Consumer<Recorded> sound) {
        return new ChainVerifier(from, Optional.empty(), sound).rest(entries);
    }

    private Verification verdict(Optional<Broken> found) {
        return found.<Verification>map(broken -> broken).orElseGet(() -> new Intact(end.head(), erasures.erased()));
    }

    private Optional<Broken> rest(Journal journal) {
        Head before = journal.head(programme);
        return run(journal.read(programme, end.head().sequence()).iterator())
                .or(() -> sameHead(before, journal))
                .or(erasures::firstMissing);
    }

    private Optional<Broken> rest(Stream<Recorded> entries) {
        return run(entries.iterator()).or(erasures::firstMissing);
    }

    private Optional<Broken> run(Iterator<Recorded> entries) {
        Optional<Broken> found = Optional.empty();
        if (published.isPresent() && published.get().sequence() == 0) {
            found = atHead(published.get());
        }
        while (found.isEmpty() && entries.hasNext()) {
            Recorded entry = entries.next();
            found = next(entry);
            if (found.isEmpty()) {
                sound.accept(entry);
            }
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
