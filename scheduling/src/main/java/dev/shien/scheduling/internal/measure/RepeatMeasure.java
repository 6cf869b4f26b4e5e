package dev.shien.scheduling.internal.measure;

import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Optional;

/** Few repeats, and most meetings: counted are the meetings of a pair beyond so many. */
final class RepeatMeasure extends MeetingMeasure {

    private final int times;

    RepeatMeasure(Crowd crowd, Criterion criterion, int times) {
        super(crowd, criterion);
        this.times = times;
    }

    @Override
    public Text counted() {
        return Text.of((times + 1) + "回目以降の同席の数", "Meetings of a pair beyond " + (times == 1 ? "the first" : times));
    }

    @Override
    public long amount(Rounds rounds) {
        return UNIT * Meetings.of(crowd, rounds, crowd.rounds()).beyond(times);
    }

    @Override
    long least(Bounds bounds) {
        return bounds.meetingsBeyond(times);
    }

    @Override
    public long bound(Rounds rounds, Bounds bounds) {
        return UNIT * Math.max(least(bounds), Meetings.given(crowd, rounds).beyond(times));
    }

    /** What was beyond the limit in given rounds alone is no breach. */
    @Override
    Pairwise against(Rounds rounds) {
        Meetings all = Meetings.of(crowd, rounds, crowd.rounds());
        Meetings given = Meetings.given(crowd, rounds);
        return (one, other) -> {
            int met = all.between(one, other);
            return met > Math.max(times, given.between(one, other))
                    ? Optional.of(tooOften(crowd.id(one), crowd.id(other), met))
                    : Optional.empty();
        };
    }

    /** That two meet more often than they may. */
    private Reason tooOften(String one, String other, int met) {
        return breach(
                one + "と" + other + "が" + met + "回同席し、上限の" + times + "回を超える。",
                one + " and " + other + " meet " + met + " times, more than " + times + ".");
    }

    @Override
    void price(Pricing pricing, UnitPrice unit) {
        long each = unit.of(UNIT);
        pricing.encounters(crowd.rounds(), met -> each * Math.max(0, met - times));
    }

    @Override
    public Optional<Reason> reason(int round, int[] members, Meetings before) {
        return times > 1
                ? Optional.empty()
                : Optional.of(GroupSentences.met(before.metBefore(round, members), Bounds.choose2(members.length)));
    }
}
