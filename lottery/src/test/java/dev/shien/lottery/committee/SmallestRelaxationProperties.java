package dev.shien.lottery.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.Category;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.FeatureQuota;
import dev.shien.domain.committee.QuotaChange;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class SmallestRelaxationProperties {

    private static final long NODES = 10_000;

    @Provide
    Arbitrary<CommitteeProblem> problems() {
        return SmallProblems.any();
    }

    @Tag("slow")
    @Property
    void quotasThatACommitteeKeepsStayAsTheyAreAndOthersDoNot(@ForAll("problems") CommitteeProblem problem) {
        assertThat(SmallestRelaxation.of(problem, NODES).isEmpty())
                .isEqualTo(!Problems.committees(problem).isEmpty());
    }

    @Tag("slow")
    @Property
    void afterTheChangesACommitteeKeepsTheQuotas(@ForAll("problems") CommitteeProblem problem) {
        CommitteeProblem relaxed = relaxed(problem, SmallestRelaxation.of(problem, NODES));

        assertThat(Problems.committees(relaxed)).isNotEmpty();
    }

    /** The distance of a committee to the quotas, by enumeration of all committees without quotas. */
    @Tag("slow")
    @Property
    void noOtherRelaxationIsSmaller(@ForAll("problems") CommitteeProblem problem) {
        int least = Problems.committees(unbounded(problem)).stream()
                .mapToInt(c -> distance(problem, c))
                .min()
                .orElseThrow();

        assertThat(SmallestRelaxation.of(problem, NODES).stream()
                        .mapToInt(QuotaChange::seats)
                        .sum())
                .isEqualTo(least);
    }

    static CommitteeProblem relaxed(CommitteeProblem problem, List<QuotaChange> changes) {
        return new CommitteeProblem(
                problem.seats(),
                problem.categories().stream()
                        .map(c -> new Category(
                                c.name(),
                                c.features().stream()
                                        .map(q -> changes.stream()
                                                .filter(change -> change.category()
                                                                .equals(c.name())
                                                        && change.quota().equals(q))
                                                .map(change ->
                                                        new FeatureQuota(q.feature(), change.min(), change.max()))
                                                .findFirst()
                                                .orElse(q))
                                        .collect(ImmutableList.toImmutableList())))
                        .collect(ImmutableList.toImmutableList()),
                problem.entrants());
    }

    private static CommitteeProblem unbounded(CommitteeProblem problem) {
        return new CommitteeProblem(
                problem.seats(),
                problem.categories().stream()
                        .map(c -> new Category(
                                c.name(),
                                c.features().stream()
                                        .map(q -> new FeatureQuota(q.feature(), 0, problem.seats()))
                                        .collect(ImmutableList.toImmutableList())))
                        .collect(ImmutableList.toImmutableList()),
                problem.entrants());
    }

    private static int distance(CommitteeProblem problem, int[] counts) {
        int distance = 0;
        for (int c = 0; c < problem.categories().size(); c++) {
            for (FeatureQuota quota : problem.categories().get(c).features()) {
                int seats = 0;
                for (int t = 0; t < counts.length; t++) {
                    seats += problem.types().get(t).features().get(c).equals(quota.feature()) ? counts[t] : 0;
                }
                distance += Math.max(0, quota.min() - seats) + Math.max(0, seats - quota.max());
            }
        }
        return distance;
    }
}
