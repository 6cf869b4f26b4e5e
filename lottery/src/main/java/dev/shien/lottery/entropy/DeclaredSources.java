package dev.shien.lottery.entropy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceValue;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Map;

/** Holds a draw to what was declared at its lock: the secret's commitment, the sources and their times. */
public final class DeclaredSources {

    private final DrawId id;
    private final SeedTerms terms;
    private final OffsetDateTime lockedAt;

    private DeclaredSources(DrawId id, SeedTerms terms, OffsetDateTime lockedAt) {
        this.id = id;
        this.terms = terms;
        this.lockedAt = lockedAt;
    }

    /** What that draw declares. */
    public static DeclaredSources of(DrawId id, SeedTerms terms, OffsetDateTime lockedAt) {
        return new DeclaredSources(id, terms, lockedAt);
    }

    /** Refuses a beacon that was public at the lock: its time is no expectation but known, and it is no entropy. */
    public void checkBeacons() {
        for (Source source : terms.sources()) {
            if (source.isBeaconPublicAt(lockedAt)) {
                throw new IllegalArgumentException("Source '" + source.name()
                        + "' must become public after the lock of " + lockedAt + ", was public at "
                        + source.expectedAt().orElseThrow());
            }
        }
    }

    /**
     * The seed of the draw.
     *
     * @param secret the secret to which the lock is committed
     * @param published what each source gave, by its name; see {@link SourceReading}
     * @param drawnAt when the draw is held, not before all sources are public
     * @param lockHash of the lock that declares them
     */
    public OpenedSeed open(
            DrawSecret secret, ImmutableMap<String, String> published, OffsetDateTime drawnAt, String lockHash) {
        checkTime(drawnAt);
        checkSecret(secret);
        ImmutableList<SourceValue> values = values(published);
        return new OpenedSeed(values, Seed.derive(secret, lockHash, values));
    }

    /** Refuses a draw before its lock, or before all its sources are public. */
    private void checkTime(OffsetDateTime drawnAt) {
        if (drawnAt.toInstant().isBefore(lockedAt.toInstant())) {
            throw new IllegalArgumentException(
                    "Draw " + id + " must not be held before its lock of " + lockedAt + ", was " + drawnAt);
        }
        terms.sources().stream().filter(s -> s.isLaterThan(drawnAt)).findFirst().ifPresent(s -> {
            throw new IllegalArgumentException("Draw " + id + " must not be held before its source '"
                    + s.name() + "' is public, which is at "
                    + s.expectedAt().orElseThrow() + ", was " + drawnAt);
        });
    }

    /** Refuses another secret than that to which the lock is committed. */
    private void checkSecret(DrawSecret secret) {
        String commitment = secret.commitment();
        if (!commitment.equals(terms.commitment())) {
            throw new IllegalArgumentException("Secret has the commitment " + commitment + ", but draw " + id
                    + " was locked with " + terms.commitment());
        }
    }

    /** The values of the sources in declared order, from what each published by its name; see {@link SourceReading}. */
    private ImmutableList<SourceValue> values(ImmutableMap<String, String> published) {
        ImmutableMap<String, String> byName = published.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(e -> nfc(e.getKey()), Map.Entry::getValue));
        ImmutableList<String> declared =
                terms.sources().stream().map(Source::name).collect(ImmutableList.toImmutableList());
        byName.keySet().stream().filter(n -> !declared.contains(n)).findFirst().ifPresent(n -> {
            throw new IllegalArgumentException(
                    "Source '" + n + "' was not declared at the lock; declared were " + declared);
        });
        return terms.sources().stream().map(s -> valueOf(s, byName)).collect(ImmutableList.toImmutableList());
    }

    private static SourceValue valueOf(Source source, ImmutableMap<String, String> byName) {
        String published = byName.get(source.name());
        if (published == null) {
            throw new IllegalArgumentException(
                    "Source '" + source.name() + "' was declared at the lock and has no value");
        }
        return SourceReading.read(source, published);
    }

    private static String nfc(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
