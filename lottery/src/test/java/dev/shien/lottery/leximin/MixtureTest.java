package dev.shien.lottery.leximin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteeEntrant;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.CommitteeShape;
import dev.shien.domain.number.Rational;
import dev.shien.lottery.committee.Problems;
import org.junit.jupiter.api.Test;

/** One seat for three types of one entrant each, so that each committee is one of them. */
class MixtureTest {

    private static final CommitteeProblem PROBLEM = new CommitteeProblem(
            1,
            ImmutableList.of(Problems.category("kind: a 0-1, b 0-1, c 0-1")),
            ImmutableList.of(
                    CommitteeEntrant.of("R-1", "a"), CommitteeEntrant.of("R-2", "b"), CommitteeEntrant.of("R-3", "c")));

    @Test
    void weightsAreExactWhereTheFloorsSayWhatTheyAre() {
        assertThat(weights(floors(2, 1, 1, 4), 0.5, 0.25, 0.25)).containsExactly(1L, 1L, 2L);
        assertThat(weights(floors(1, 1, 1, 3), 1 / 3.0, 1 / 3.0, 1 / 3.0)).containsExactly(1L, 1L, 1L);
        assertThat(weights(floors(1, 2, 4, 7), 1 / 7.0, 2 / 7.0, 4 / 7.0)).containsExactly(4L, 2L, 1L);
    }

    @Test
    void otherwiseTheyAreRoundedByTheLargestRemainder() {
        ImmutableList<Rational> low = floors(1, 1, 1, 10);

        assertThat(weights(low, 1 / 3.0, 1 / 3.0, 1 / 3.0))
                .containsExactly(333_333_333_333L, 333_333_333_333L, 333_333_333_334L);
        assertThat(weights(low, 0.200_000_000_000_3, 0.3, 0.499_999_999_999_7))
                .containsExactly(500_000_000_000L, 300_000_000_000L, 200_000_000_000L);
        assertThat(weights(low, 0.1, 0.2, 0.2)).containsExactly(400_000_000_000L, 400_000_000_000L, 200_000_000_000L);
    }

    @Test
    void committeesThatAreHardlyEverDrawnAreLeftOut() {
        assertThat(weights(floors(1, 1, 0, 2), 0.5, 0.5, 1e-10)).containsExactly(1L, 1L);
        assertThat(weights(floors(1, 1, 0, 10), 0.25, 0.75, 0)).containsExactly(750_000_000_000L, 250_000_000_000L);
    }

    private static ImmutableList<Rational> floors(int a, int b, int c, int of) {
        return ImmutableList.of(Rational.of(a, of), Rational.of(b, of), Rational.of(c, of));
    }

    /** The weights of the committees in their order, which is that of their counts: c, b, a. */
    private static ImmutableList<Long> weights(ImmutableList<Rational> floors, double... probabilities) {
        Pool pool = new Pool(PROBLEM, 1_000);
        pool.add(new int[] {1, 0, 0});
        pool.add(new int[] {0, 1, 0});
        pool.add(new int[] {0, 0, 1});
        CommitteeDistribution distribution = new Mixture(pool, floors, probabilities).distribution();
        ImmutableList<Long> weights = distribution.committees().stream()
                .map(CommitteeShape::weight)
                .map(w -> w.longValueExact())
                .collect(ImmutableList.toImmutableList());
        assertThat(distribution.total())
                .isEqualTo(weights.stream().mapToLong(w -> w).sum());
        return weights;
    }
}
