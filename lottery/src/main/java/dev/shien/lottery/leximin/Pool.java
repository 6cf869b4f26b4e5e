package dev.shien.lottery.leximin;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.EntrantType;
import dev.shien.lottery.internal.search.CommitteeSystem;
import dev.shien.lottery.internal.search.GreatestSum;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of a problem, and the committees found so far. */
final class Pool {

    private final ImmutableList<EntrantType> types;
    private final GreatestSum search;
    private final Set<List<Integer>> seen = new LinkedHashSet<>();
    private final List<int[]> committees = new ArrayList<>();

    Pool(CommitteeProblem problem, long nodeLimit) {
        types = problem.types();
        search = new GreatestSum(CommitteeSystem.of(problem), nodeLimit);
    }

    ImmutableList<EntrantType> types() {
        return types;
    }

    int size() {
        return types.size();
    }

    int entrants(int type) {
        return types.get(type).entrants();
    }

    List<int[]> committees() {
        return committees;
    }

    /** Adds a committee; false if it is known. */
    boolean add(int[] counts) {
        boolean isNew = seen.add(Ints.asList(counts));
        if (isNew) {
            committees.add(counts);
        }
        return isNew;
    }

    /** A committee of the greatest worth by those weights of a seat for each type; empty if no committee is allowed. */
    Optional<GreatestSum.Found> greatest(long[] weights) {
        return search.search(weights);
    }

    /** A committee of nearly the greatest worth. */
    GreatestSum.Found nearly(long[] weights) {
        return search.searchRoughly(weights).orElseThrow();
    }

    /** A committee that is worth more than that, not always the worthiest; empty only if there is none. */
    Optional<GreatestSum.Found> someAbove(long limit, long[] weights) {
        return search.someAbove(limit, weights);
    }

    /** What a committee is worth if a type as a whole is worth that much. */
    double worth(double[] typeWorth, int[] counts) {
        double sum = 0;
        for (int t = 0; t < counts.length; t++) {
            sum += typeWorth[t] * counts[t] / entrants(t);
        }
        return sum;
    }
}
