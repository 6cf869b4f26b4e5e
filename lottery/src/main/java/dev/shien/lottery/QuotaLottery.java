package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeatPlanRequest;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.lottery.odds.DrawOdds;
import java.time.OffsetDateTime;

/** The lottery with quotas: soft targets under a hard capacity, tickets by HMAC-SHA256, a waitlist. Thread-safe. */
public final class QuotaLottery implements Lottery {

    private static final QuotaLottery ONLY = new QuotaLottery();

    private QuotaLottery() {}

    /** A lottery. */
    public static QuotaLottery create() {
        return ONLY;
    }

    @Override
    public SeatPlan plan(SeatPlanRequest request) {
        return SeatPlanner.plan(request);
    }

    @Override
    public LockedDraw lock(DrawRequest request) {
        return Locking.lock(request);
    }

    @Override
    public ImmutableList<QuotaOdds> odds(LockedDraw lock) {
        return DrawOdds.of(lock);
    }

    @Override
    public DrawRecord draw(
            LockedDraw lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt) {
        Opening opening = Opening.of(lock, secret, sources, drawnAt);
        if (lock.entrantFile().isPresent()) {
            throw new IllegalArgumentException(
                    "Draw " + lock.id() + " has its entrants in a file: accumulate them instead");
        }
        return opening.record(new TicketMaker(opening).all(lock.entrants()));
    }

    @Override
    public DrawAccumulator accumulate(
            LockedDraw lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt) {
        Opening opening = Opening.of(lock, secret, sources, drawnAt);
        return lock.entrantFile().isPresent() ? new FiledDraw(opening) : new ListedDraw(opening);
    }

    @Override
    public Standing start(DrawRecord record) {
        return StandingFold.start(record);
    }

    @Override
    public Standing next(Standing standing, WaitlistEvent event) {
        return StandingFold.next(standing, event);
    }
}
