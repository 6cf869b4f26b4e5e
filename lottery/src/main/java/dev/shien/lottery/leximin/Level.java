package dev.shien.lottery.leximin;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import dev.shien.domain.number.Rational;

/**
 * A level whose bound is proven.
 *
 * @param weights the dual weight of a seat for each type
 * @param greatest the greatest worth of a committee
 */
record Level(ImmutableList<Long> weights, long greatest) {

    static Level of(long[] weights, long greatest) {
        return new Level(ImmutableList.copyOf(Longs.asList(weights)), greatest);
    }

    /** What no type without a floor can be sure to exceed; see {@link dev.shien.domain.committee.FairnessLevel}. */
    Rational bound(Pool pool, ImmutableList<Rational> probabilities, boolean[] earlier) {
        Rational rest = Rational.of(greatest);
        long others = 0;
        for (int t = 0; t < pool.size(); t++) {
            long all = Math.multiplyExact(weights.get(t), (long) pool.entrants(t));
            if (earlier[t]) {
                rest = all == 0 ? rest : rest.minus(Rational.of(all).times(probabilities.get(t)));
            } else {
                others = Math.addExact(others, all);
            }
        }
        return rest.dividedBy(Rational.of(others));
    }

    boolean names(int type) {
        return weights.get(type) > 0;
    }
}
