package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.PreviousTables;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Optional;

/** Little change: counted is who sits at another table than before. */
final class ChangeMeasure extends Measure {

    /** The table of each person in the previous plan, or -1; by round and person. */
    private final int[][] before;

    ChangeMeasure(Crowd crowd, LittleChange change) {
        super(crowd, change);
        this.before = PreviousTables.of(crowd);
    }

    @Override
    public Text counted() {
        return Text.of("前の計画と違うグループになる人の数", "People at another table than in the previous plan");
    }

    private boolean moved(int round, int person, Rounds rounds) {
        int table = rounds.table(round, person);
        return table >= 0 && before[round][person] >= 0 && table != before[round][person];
    }

    @Override
    public long amount(Rounds rounds) {
        return count(rounds, false);
    }

    private long count(Rounds rounds, boolean givenOnly) {
        long moved = 0;
        for (int round = 0; round < crowd.rounds(); round++) {
            for (int person = 0; person < crowd.people(); person++) {
                moved += moved(round, person, rounds) && (!givenOnly || !crowd.open(round)) ? UNIT : 0;
            }
        }
        return moved;
    }

    @Override
    public boolean impossible(Rounds rounds, Bounds bounds) {
        return false;
    }

    @Override
    public long bound(Rounds rounds, Bounds bounds) {
        return count(rounds, true);
    }

    @Override
    public ImmutableList<Reason> breaches(Rounds rounds) {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (int round = 0; round < crowd.rounds(); round++) {
            for (int person = 0; person < crowd.people(); person++) {
                if (crowd.open(round) && moved(round, person, rounds)) {
                    breaches.add(breach(
                            round,
                            crowd.id(person) + "が前の計画と違うグループにいる。",
                            crowd.id(person) + " sits at another table than in the previous plan."));
                }
            }
        }
        return breaches.build();
    }

    @Override
    void price(Pricing pricing, UnitPrice unit) {
        long price = unit.of(UNIT);
        for (int round : pricing.openRounds()) {
            for (int person = 0; person < crowd.people(); person++) {
                if (before[round][person] >= 0 && pricing.seated(round, person)) {
                    pricing.anywhereBut(round, person, before[round][person], price);
                }
            }
        }
    }

    @Override
    public Optional<Reason> reason(int round, int[] members, Meetings meetings) {
        return Optional.empty();
    }
}
