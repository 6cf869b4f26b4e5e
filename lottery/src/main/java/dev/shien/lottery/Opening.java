package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.SourceValue;
import dev.shien.domain.selection.Ticket;
import dev.shien.lottery.entropy.DeclaredSources;
import dev.shien.lottery.entropy.Seed;
import java.time.OffsetDateTime;
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
        DeclaredSources declared = DeclaredSources.of(lock.id(), lock.seed(), lock.lockedAt());
        declared.checkTime(drawnAt);
        Locking.check(lock);
        declared.checkSecret(secret);
        return new Opening(lock, secret, declared.values(sources), drawnAt, lock.hash());
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
}
