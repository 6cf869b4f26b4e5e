package dev.shien.lottery.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.primitives.Ints;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.lottery.committee.Problems;
import dev.shien.lottery.committee.SmallProblems;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class GreatestSumProperties {

    private static final long NODES = 10_000;

    @Provide
    Arbitrary<CommitteeProblem> problems() {
        return SmallProblems.any();
    }

    @Property
    void theGreatestSumIsThatOfAllCommittees(
            @ForAll("problems") CommitteeProblem problem,
            @ForAll @Size(27) List<@LongRange(min = 0, max = GreatestSum.GREATEST_WEIGHT) Long> weights) {
        long[] first =
                weights.stream().limit(problem.types().size()).mapToLong(w -> w).toArray();
        OptionalLong greatest = Problems.committees(problem).stream()
                .mapToLong(c -> worth(first, c))
                .max();
        var found = new GreatestSum(CommitteeSystem.of(problem), NODES).search(first);

        assertThat(found.map(GreatestSum.Found::sum).orElse(-1L)).isEqualTo(greatest.orElse(-1));
        found.ifPresent(f -> {
            assertThat(Problems.keepsQuotas(problem, Ints.asList(f.counts()))).isTrue();
            assertThat(worth(first, f.counts())).isEqualTo(f.sum());
        });
    }

    @Property
    void oneSearchLearnsNothingWrongForTheNext(
            @ForAll("problems") CommitteeProblem problem,
            @ForAll @Size(min = 1, max = 6) List<@Size(27) List<@LongRange(min = 0, max = 9) Long>> many) {
        GreatestSum kept = new GreatestSum(CommitteeSystem.of(problem), NODES);
        for (List<Long> weights : many) {
            long[] first = weights.stream()
                    .limit(problem.types().size())
                    .mapToLong(w -> w)
                    .toArray();
            long fresh = new GreatestSum(CommitteeSystem.of(problem), NODES)
                    .search(first)
                    .map(GreatestSum.Found::sum)
                    .orElse(-1L);

            assertThat(kept.search(first).map(GreatestSum.Found::sum).orElse(-1L))
                    .isEqualTo(fresh);
        }
    }

    @Example
    void nodesAreBounded() {
        SeatSystem system = CommitteeSystem.of(Problems.tokyo());

        assertThatIllegalStateException()
                .isThrownBy(() -> new GreatestSum(system, 0).search(new long[system.columns()]))
                .withMessageContaining("0 nodes");
    }

    private static long worth(long[] weights, int[] counts) {
        long sum = 0;
        for (int t = 0; t < weights.length; t++) {
            sum += weights[t] * counts[t];
        }
        return sum;
    }
}
