package dev.shien.scheduling.workshop;

import dev.shien.domain.workshop.ApartPair;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.Likeness;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** What it costs that two people sit in one group, apart from meeting again. */
final class PairCosts {

    private final Crowd crowd;

    PairCosts(Crowd crowd) {
        this.crowd = crowd;
    }

    /**
     * The price of a broken hard rule: more than any exchange of two people can gain in all criteria, so that mending a
     * rule always pays.
     */
    long hard() {
        long weights =
                crowd.problem.criteria().stream().mapToLong(Criterion::weight).sum();
        long pairs = 4L * Math.max(1, crowd.people);
        return 1 + Math.multiplyExact(weights * Likeness.WHOLLY_DIFFERENT, pairs * Math.max(1, crowd.rounds));
    }

    /** The costs of all pairs over some rounds that share their groups, by person times people plus person. */
    long[] over(int[] rounds) {
        long[] costs = new long[crowd.people * crowd.people];
        for (int round : rounds) {
            for (Criterion criterion : crowd.problem.criteria()) {
                criterion.about().ifPresent(attribute -> add(costs, round, criterion, attribute));
            }
        }
        for (ApartPair pair : crowd.problem.apart()) {
            int one = crowd.index(pair.one());
            int other = crowd.index(pair.other());
            if (Arrays.stream(rounds).anyMatch(both(one, other))) {
                costs[one * crowd.people + other] += hard();
                costs[other * crowd.people + one] += hard();
            }
        }
        return costs;
    }

    private void add(long[] costs, int round, Criterion criterion, String attribute) {
        Likeness likeness = Likeness.of(crowd.problem, crowd.round(round), attribute);
        int[] present = crowd.present(round);
        for (int i = 0; i < present.length; i++) {
            for (int j = 0; j < i; j++) {
                int difference = likeness.difference(crowd.id(present[i]), crowd.id(present[j]));
                long cost = criterion.weight() * amount(criterion, difference);
                costs[present[i] * crowd.people + present[j]] += cost;
                costs[present[j] * crowd.people + present[i]] += cost;
            }
        }
    }

    /** How much a pair with this difference is against the criterion, in thousandths. */
    static int amount(Criterion criterion, int difference) {
        return criterion instanceof Criterion.Spread ? Likeness.WHOLLY_DIFFERENT - difference : difference;
    }

    private IntPredicate both(int one, int other) {
        return round -> crowd.present(round, one) && crowd.present(round, other);
    }
}
