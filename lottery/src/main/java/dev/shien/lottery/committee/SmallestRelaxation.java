package dev.shien.lottery.committee;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.Category;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.FeatureQuota;
import dev.shien.domain.committee.QuotaChange;
import dev.shien.lottery.internal.search.CommitteeSystem;
import dev.shien.lottery.internal.search.GreatestSum;
import java.util.Arrays;

/**
 * The changes of quotas with the least sum of seats after which some committee keeps them. Of several, the quotas declared
 * first stay as they are where they can.
 */
public final class SmallestRelaxation {

    private final CommitteeProblem problem;
    private final GreatestSum search;
    private final int types;
    private final int[] columnMax;

    private SmallestRelaxation(CommitteeProblem problem, long nodeLimit) {
        this.problem = problem;
        var system = CommitteeSystem.relaxed(problem);
        search = new GreatestSum(system, nodeLimit);
        types = problem.types().size();
        columnMax = system.columnMax();
    }

    /**
     * The changes in declared order; none if a committee keeps the quotas as they are.
     *
     * @param nodeLimit how many nodes each of its searches may visit
     * @throws IllegalStateException if they are not enough
     */
    public static ImmutableList<QuotaChange> of(CommitteeProblem problem, long nodeLimit) {
        return new SmallestRelaxation(problem, nodeLimit).changes();
    }

    private ImmutableList<QuotaChange> changes() {
        for (int column = types; column < columnMax.length; column += 2) {
            settle(column);
        }
        ImmutableList.Builder<QuotaChange> changes = ImmutableList.builder();
        int column = types;
        for (Category category : problem.categories()) {
            for (FeatureQuota quota : category.features()) {
                if (columnMax[column] + columnMax[column + 1] > 0) {
                    changes.add(change(category, quota, columnMax[column], columnMax[column + 1]));
                }
                column += 2;
            }
        }
        return changes.build();
    }

    /** Changes a quota, whose columns are that and the next, as little as the least sum allows. */
    private void settle(int column) {
        long[] weights = new long[columnMax.length];
        Arrays.fill(weights, types, weights.length, -2L * problem.seats() - 1);
        weights[column]--;
        weights[column + 1]--;
        int[] found = search.search(weights, columnMax)
                .orElseThrow(() -> new IllegalStateException("Quotas without bounds allow any committee"))
                .counts();
        columnMax[column] = found[column];
        columnMax[column + 1] = found[column + 1];
    }

    private QuotaChange change(Category category, FeatureQuota quota, int lowered, int raised) {
        int min = quota.min() - lowered;
        int max = quota.max() + raised;
        long entrants = problem.entrants().stream()
                .filter(e ->
                        e.features().get(problem.categories().indexOf(category)).equals(quota.feature()))
                .count();
        return new QuotaChange(
                category.name(), quota, min, max, RelaxationWords.reason(category.name(), quota, min, max, entrants));
    }
}
