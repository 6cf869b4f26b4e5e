package dev.shien.scheduling.internal.measure;

import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Optional;
import java.util.stream.IntStream;

/** Everyone meets everyone within some rounds: counted are the pairs that could, but do not. */
final class EveryoneMeetsMeasure extends MeetingMeasure {

    private final int within;

    EveryoneMeetsMeasure(Crowd crowd, EveryoneMeets everyone) {
        super(crowd, everyone);
        this.within = Math.min(everyone.within(), crowd.rounds());
    }

    @Override
    public Text counted() {
        return Text.of("最初の" + within + "回で一度も同席しない組の数", "Pairs that do not meet in the first " + within + " rounds");
    }

    @Override
    public long amount(Rounds rounds) {
        Meetings meetings = Meetings.of(crowd, rounds, within);
        long never = 0;
        for (int one = 0; one < crowd.people(); one++) {
            for (int other = 0; other < one; other++) {
                never += meetings.between(one, other) == 0 && rounds.share(one, other, within) ? UNIT : 0;
            }
        }
        return never;
    }

    @Override
    long least(Bounds bounds) {
        return bounds.neverMeet(within);
    }

    @Override
    public long bound(Rounds rounds, Bounds bounds) {
        return UNIT * least(bounds);
    }

    /** Who shares only given rounds cannot meet any more, which is no breach. */
    @Override
    Pairwise against(Rounds rounds) {
        Meetings meetings = Meetings.of(crowd, rounds, within);
        return (one, other) -> meetings.between(one, other) == 0 && shareAnOpenRound(rounds, one, other)
                ? Optional.of(never(crowd.id(one), crowd.id(other)))
                : Optional.empty();
    }

    private boolean shareAnOpenRound(Rounds rounds, int one, int other) {
        return IntStream.range(0, within).anyMatch(round -> crowd.open(round) && rounds.bothSit(round, one, other));
    }

    /** That two do not meet. */
    private Reason never(String one, String other) {
        return breach(
                one + "と" + other + "が最初の" + within + "回で一度も同席しない。",
                one + " and " + other + " do not meet in the first " + within + " rounds.");
    }

    @Override
    void price(Pricing pricing, UnitPrice unit) {
        long each = unit.of(UNIT);
        pricing.encounters(within, met -> met == 0 ? each : 0);
        for (int one = 0; one < crowd.people(); one++) {
            for (int other = 0; other < one; other++) {
                pricing.constant(pricing.shareARound(one, other, within) ? 0 : -each);
            }
        }
    }

    @Override
    public Optional<Reason> reason(int round, int[] members, Meetings before) {
        return Optional.empty();
    }
}
