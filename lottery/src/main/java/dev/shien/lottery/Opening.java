package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Ticket;
import dev.shien.lottery.entropy.DeclaredSources;
import dev.shien.lottery.entropy.OpenedSeed;
import dev.shien.lottery.entropy.Seed;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A locked draw whose secret and sources were found to be those it was locked with: all but the tickets. */
final class Opening {

    private final LockedDraw lock;
    private final String lockHash;
    private final String secret;
    private final OffsetDateTime drawnAt;
    private final OpenedSeed opened;

    private Opening(LockedDraw lock, DrawSecret secret, OffsetDateTime drawnAt, String lockHash, OpenedSeed opened) {
        this.lock = lock;
        this.lockHash = lockHash;
        this.secret = secret.reveal();
        this.drawnAt = drawnAt;
        this.opened = opened;
    }

    static Opening of(
            LockedDraw lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt) {
        Locking.check(lock);
        String lockHash = lock.hash();
        OpenedSeed opened =
                DeclaredSources.of(lock.id(), lock.seed(), lock.lockedAt()).open(secret, sources, drawnAt, lockHash);
        return new Opening(lock, secret, drawnAt, lockHash, opened);
    }

    LockedDraw lock() {
        return lock;
    }

    String lockHash() {
        return lockHash;
    }

    Seed seed() {
        return opened.seed();
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
                        opened.values(),
                        lock.selfSeeded(),
                        opened.seed().reveal(),
                        tickets,
                        seating.selected(),
                        seating.waitlist(),
                        "",
                        Optional.empty())
                .withHash();
    }
}
