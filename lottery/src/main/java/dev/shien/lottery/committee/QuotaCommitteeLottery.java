package dev.shien.lottery.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.shien.domain.committee.CommitteeLock;
import dev.shien.domain.committee.CommitteeLottery;
import dev.shien.domain.committee.CommitteeRecord;
import dev.shien.domain.committee.CommitteeRequest;
import dev.shien.domain.committee.CommitteeShape;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.lottery.entropy.DeclaredSources;
import dev.shien.lottery.entropy.OpenedSeed;
import dev.shien.lottery.internal.search.CommitteeSystem;
import dev.shien.lottery.internal.search.SeatSystem;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

/**
 * Draws a committee: one number chooses among the committees of the distribution by their weights, then the least tickets
 * of each type choose its entrants. All entrants of a type have the same chance within it, so each is in with exactly the
 * probability of the distribution. Needs no linear programme and no ojAlgo. Thread-safe.
 */
public final class QuotaCommitteeLottery implements CommitteeLottery {

    private static final QuotaCommitteeLottery ONLY = new QuotaCommitteeLottery();

    private QuotaCommitteeLottery() {}

    /** A lottery. */
    public static QuotaCommitteeLottery create() {
        return ONLY;
    }

    @Override
    public CommitteeLock lock(CommitteeRequest request) {
        DeclaredSources.of(request.id(), request.seed(), request.lockedAt()).checkBeacons();
        CommitteeLock lock = new CommitteeLock(
                CommitteeLock.FORMAT,
                request.id(),
                DrawRequest.HMAC_SHA256,
                request.lockedAt(),
                request.journalHead(),
                request.seed(),
                request.problem(),
                request.distribution());
        check(lock);
        return lock;
    }

    @Override
    public CommitteeRecord draw(
            CommitteeLock lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt) {
        check(lock);
        String lockHash = lock.hash();
        OpenedSeed opened =
                DeclaredSources.of(lock.id(), lock.seed(), lock.lockedAt()).open(secret, sources, drawnAt, lockHash);
        Lots lots = Lots.of(lock, opened.seed());
        return new CommitteeRecord(
                        CommitteeRecord.FORMAT,
                        lock,
                        lockHash,
                        drawnAt,
                        secret.reveal(),
                        opened.values(),
                        lock.selfSeeded(),
                        opened.seed().reveal(),
                        lots.number().toString(),
                        lots.committee().counts(),
                        lots.tickets(),
                        lots.selected(),
                        "")
                .withHash();
    }

    private static void check(CommitteeLock lock) {
        if (!lock.distribution().types().equals(lock.problem().types())) {
            throw new IllegalArgumentException(
                    "Distribution of draw " + lock.id() + " has other types than the entrants of its problem");
        }
        SeatSystem system = CommitteeSystem.of(lock.problem());
        Set<ImmutableList<Integer>> seen = new HashSet<>();
        for (CommitteeShape committee : lock.distribution().committees()) {
            if (!system.allows(Ints.toArray(committee.counts())) || !seen.add(committee.counts())) {
                throw new IllegalArgumentException("Committee " + committee.counts() + " of draw " + lock.id()
                        + " does not keep the quotas, or stands twice");
            }
        }
    }
}
