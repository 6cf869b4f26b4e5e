package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Together: counted are the pairs that sit in different groups. */
final class TogetherMeasure extends Measure {

    private final Together together;

    TogetherMeasure(Crowd crowd, Together together) {
        super(crowd, together);
        this.together = together;
    }

    @Override
    public Text counted() {
        return Text.of("同じグループにすべきだが分かれている組の数", "Pairs to be kept together that sit in different groups");
    }

    private Stream<ParticipantPair> parted(int round, Rounds rounds) {
        return together.pairs().stream().filter(pair -> {
            int one = crowd.index(pair.one());
            int other = crowd.index(pair.other());
            return rounds.bothSit(round, one, other) && !rounds.together(round, one, other);
        });
    }

    @Override
    public long amount(Rounds rounds) {
        long amount = 0;
        for (int round = 0; round < crowd.rounds(); round++) {
            amount += UNIT * parted(round, rounds).count();
        }
        return amount;
    }

    @Override
    public boolean impossible(Rounds rounds, Bounds bounds) {
        return false;
    }

    @Override
    public long bound(Rounds rounds, Bounds bounds) {
        long bound = 0;
        for (int round = 0; round < crowd.rounds(); round++) {
            bound += UNIT
                    * (crowd.open(round)
                            ? tooMany(round, rounds, bounds)
                            : parted(round, rounds).count());
        }
        return bound;
    }

    /** Who is to sit with more than a group has seats for is parted from some; each pair that is parted counts for both. */
    private long tooMany(int round, Rounds rounds, Bounds bounds) {
        long[] wanted = new long[crowd.people()];
        for (ParticipantPair pair : together.pairs()) {
            int one = crowd.index(pair.one());
            int other = crowd.index(pair.other());
            if (rounds.bothSit(round, one, other)) {
                wanted[one]++;
                wanted[other]++;
            }
        }
        int seats = bounds.greatest(round) - 1;
        long sum = Arrays.stream(wanted).map(w -> Math.max(0, w - seats)).sum();
        long most = Arrays.stream(wanted).map(w -> Math.max(0, w - seats)).max().orElse(0);
        return Math.max(most, (sum + 1) / 2);
    }

    @Override
    public ImmutableList<Reason> breaches(Rounds rounds) {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (int round = 0; round < crowd.rounds(); round++) {
            int r = round;
            if (crowd.open(round)) {
                parted(round, rounds)
                        .map(pair -> breach(
                                r,
                                pair.one() + "と" + pair.other() + "が別のグループにいる。",
                                pair.one() + " and " + pair.other() + " sit in different groups."))
                        .forEach(breaches::add);
            }
        }
        return breaches.build();
    }

    /** Sitting together is paid back, so that being parted is what costs. */
    @Override
    void price(Pricing pricing, UnitPrice unit) {
        long price = unit.of(UNIT);
        for (int round : pricing.openRounds()) {
            pricing.pairs(round, PairKinds.layer(crowd, round, together.pairs(), -price));
            for (ParticipantPair pair : together.pairs()) {
                boolean both = pricing.seated(round, crowd.index(pair.one()))
                        && pricing.seated(round, crowd.index(pair.other()));
                pricing.constant(both ? price : 0);
            }
        }
    }

    @Override
    public Optional<Reason> reason(int round, int[] members, Meetings before) {
        ImmutableList<ParticipantPair> pairs = PairKinds.among(crowd, together.pairs(), members);
        return pairs.isEmpty() ? Optional.empty() : Optional.of(GroupSentences.together(PairKinds.names(pairs)));
    }
}
