package dev.shien.scheduling.internal.measure;

import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Optional;

/** Apart: counted are the pairs that sit in one group. */
final class ApartMeasure extends GroupMeasure {

    private final Apart apart;

    ApartMeasure(Crowd crowd, Apart apart) {
        super(crowd, apart);
        this.apart = apart;
    }

    @Override
    public Text counted() {
        return Text.of("離すべきだが同じグループにいる組の数", "Pairs to be kept apart that sit in one group");
    }

    @Override
    long against(int round, int[] members) {
        return UNIT * PairKinds.among(crowd, apart.pairs(), members).size();
    }

    /** Of people who are all to be apart from each other some sit together if there are fewer groups than they are. */
    @Override
    long least(int round, Rounds rounds, Bounds bounds) {
        Cliques cliques = new Cliques(crowd.people());
        for (ParticipantPair pair : apart.pairs()) {
            int one = crowd.index(pair.one());
            int other = crowd.index(pair.other());
            if (rounds.bothSit(round, one, other)) {
                cliques.join(one, other);
            }
        }
        return UNIT
                * cliques.disjoint().stream()
                        .mapToLong(size -> bounds.evenPairs(round, size))
                        .sum();
    }

    @Override
    Reason breach(int round, int table, int[] members) {
        String all = PairKinds.names(PairKinds.among(crowd, apart.pairs(), members));
        return breach(
                round,
                "グループ" + (table + 1) + "に離すべき組がいる: " + all + "。",
                "group " + (table + 1) + " holds who must be kept apart: " + all + ".");
    }

    @Override
    void price(Pricing pricing, UnitPrice unit) {
        for (int round : pricing.openRounds()) {
            pricing.pairs(round, PairKinds.layer(crowd, round, apart.pairs(), unit.of(UNIT)));
        }
    }

    @Override
    public Optional<Reason> reason(int round, int[] members, Meetings before) {
        return Optional.empty();
    }
}
