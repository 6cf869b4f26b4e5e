package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceValue;
import dev.shien.domain.selection.Ticket;
import dev.shien.lottery.entropy.Seed;
import dev.shien.lottery.entropy.SourceReading;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** A locked draw whose secret and sources were found to be those it was locked with: all but the tickets. */
final class Opening {

    private final LockedDraw lock;
    private final String lockHash;
    private final String secret;
    private final ImmutableList<SourceValue> sources;
    private final OffsetDateTime drawnAt;
    private final Seed seed;

    private Opening(
            LockedDraw lock,
            DrawSecret secret,
            ImmutableList<SourceValue> sources,
            OffsetDateTime drawnAt,
            String lockHash) {
        this.lock = lock;
        this.lockHash = lockHash;
        this.secret = secret.reveal();
        this.sources = sources;
        this.drawnAt = drawnAt;
        seed = Seed.derive(secret, lockHash, sources);
    }

    static Opening of(
            LockedDraw lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt) {
        checkTime(lock, drawnAt);
        Locking.check(lock);
        checkSecret(lock, secret);
        return new Opening(lock, secret, values(lock, sources), drawnAt, lock.hash());
    }

    LockedDraw lock() {
        return lock;
    }

    String lockHash() {
        return lockHash;
    }

    Seed seed() {
        return seed;
    }

    /** The record, from the tickets in their order. */
    DrawRecord record(ImmutableList<Ticket> tickets) {
        Seating seating = Seating.of(lock, tickets);
        return new DrawRecord(
                        DrawRecord.FORMAT,
                        lock,
                        lockHash,
                        drawnAt,
                        secret,
                        sources,
                        lock.selfSeeded(),
                        seed.reveal(),
                        tickets,
                        seating.selected(),
                        seating.waitlist(),
                        "",
                        Optional.empty())
                .withHash();
    }

    private static void checkTime(LockedDraw lock, OffsetDateTime drawnAt) {
        if (drawnAt.toInstant().isBefore(lock.lockedAt().toInstant())) {
            throw new IllegalArgumentException("Draw " + lock.id() + " must not be held before its lock of "
                    + lock.lockedAt() + ", was " + drawnAt);
        }
        lock.seed().sources().stream()
                .filter(s -> s.isLaterThan(drawnAt))
                .findFirst()
                .ifPresent(s -> {
                    throw new IllegalArgumentException("Draw " + lock.id() + " must not be held before its source '"
                            + s.name() + "' is public, which is at "
                            + s.expectedAt().orElseThrow() + ", was " + drawnAt);
                });
    }

    private static void checkSecret(LockedDraw lock, DrawSecret secret) {
        String commitment = secret.commitment();
        if (!commitment.equals(lock.seed().commitment())) {
            throw new IllegalArgumentException("Secret has the commitment " + commitment + ", but draw " + lock.id()
                    + " was locked with " + lock.seed().commitment());
        }
    }

    private static ImmutableList<SourceValue> values(LockedDraw lock, ImmutableMap<String, String> given) {
        ImmutableMap<String, String> byName = given.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(e -> nfc(e.getKey()), Map.Entry::getValue));
        ImmutableList<String> declared =
                lock.seed().sources().stream().map(Source::name).collect(ImmutableList.toImmutableList());
        byName.keySet().stream().filter(n -> !declared.contains(n)).findFirst().ifPresent(n -> {
            throw new IllegalArgumentException(
                    "Source '" + n + "' was not declared at the lock; declared were " + declared);
        });
        return lock.seed().sources().stream().map(s -> valueOf(s, byName)).collect(ImmutableList.toImmutableList());
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
