package dev.shien.lottery.leximin;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteePlan;
import dev.shien.domain.committee.CommitteePlanner;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.Fairness;
import dev.shien.domain.committee.FairnessCertificate;
import dev.shien.domain.committee.FairnessLevel;
import dev.shien.domain.number.Rational;
import dev.shien.lottery.committee.SmallestRelaxation;
import dev.shien.lottery.internal.search.GreatestSum;
import java.util.Optional;

/**
 * Plans committees by column generation. Needs ojAlgo ({@code org.ojalgo:ojalgo}), which the module leaves to its users to
 * add. Bounded by steps, never by time. Immutable and safe for use by several threads.
 */
public final class LeximinPlanner implements CommitteePlanner {

    private static final long NODES = 200_000;
    private static final int ROUNDS = 5_000;
    /** A low limit keeps numbers small; a level that is not proven with it is tried with a higher one. */
    private static final ImmutableList<Double> GREATEST_WORTHS = ImmutableList.of(10.0, 30.0, 100.0, 300.0);

    private static final Rational NEAR_ENOUGH = Rational.of(1, 1_000_000_000);

    private final long nodeLimit;
    private final int roundLimit;

    private LeximinPlanner(long nodeLimit, int roundLimit) {
        this.nodeLimit = nodeLimit;
        this.roundLimit = roundLimit;
    }

    /** A planner whose bounds are enough for some hundred types. */
    public static LeximinPlanner create() {
        return new LeximinPlanner(NODES, ROUNDS);
    }

    /**
     * A planner with other bounds.
     *
     * @param nodes how many nodes each search for a committee may visit, at least 1
     * @param rounds how many committees may be found for each level, at least 1
     */
    public LeximinPlanner withLimits(long nodes, int rounds) {
        if (nodes < 1 || rounds < 1) {
            throw new IllegalArgumentException("Limits must be at least 1, were " + nodes + " and " + rounds);
        }
        return new LeximinPlanner(nodes, rounds);
    }

    @Override
    public CommitteePlan plan(CommitteeProblem problem, Fairness fairness) {
        Pool pool = new Pool(problem, nodeLimit);
        Optional<GreatestSum.Found> any = pool.greatest(new long[pool.size()]);
        if (any.isEmpty()) {
            return new CommitteePlan.Impossible(SmallestRelaxation.of(problem, nodeLimit));
        }
        pool.add(any.get().counts());
        return best(pool, fairness);
    }

    private CommitteePlan best(Pool pool, Fairness fairness) {
        CommitteePlan.Fair best = fair(pool, fairness, GREATEST_WORTHS.get(0));
        for (double greatestWorth : GREATEST_WORTHS.subList(1, GREATEST_WORTHS.size())) {
            if (best.certificate().gap().compareTo(NEAR_ENOUGH) <= 0) {
                return best;
            }
            CommitteePlan.Fair next = fair(pool, fairness, greatestWorth);
            best = next.certificate().gap().compareTo(best.certificate().gap()) < 0 ? next : best;
        }
        return best;
    }

    private CommitteePlan.Fair fair(Pool pool, Fairness fairness, double greatestWorth) {
        ColumnGeneration generation = new ColumnGeneration(pool, roundLimit, greatestWorth);
        Levels levels = new Levels(pool, generation);
        levels.next();
        while (fairness == Fairness.LEXIMIN && !levels.done()) {
            levels.next();
        }
        levels.levelOff();
        double[] floors = levels.floors().stream().mapToDouble(Levels::real).toArray();
        double[] probabilities = generation.programmes().mixture(floors);
        CommitteeDistribution distribution = new Mixture(pool, levels.floors(), probabilities).distribution();
        return new CommitteePlan.Fair(distribution, certificate(pool, distribution, levels, fairness));
    }

    private static FairnessCertificate certificate(
            Pool pool, CommitteeDistribution distribution, Levels levels, Fairness fairness) {
        ImmutableList<Rational> probabilities = distribution.probabilities();
        boolean[] earlier = new boolean[pool.size()];
        ImmutableList.Builder<FairnessLevel> proven = ImmutableList.builder();
        for (Level level : levels.all()) {
            Rational bound = level.bound(pool, probabilities, earlier);
            proven.add(new FairnessLevel(level.weights(), level.greatest(), minimum(probabilities, earlier), bound));
            for (int t = 0; t < earlier.length; t++) {
                earlier[t] |= level.names(t);
            }
        }
        return new FairnessCertificate(fairness, proven.build());
    }

    private static Rational minimum(ImmutableList<Rational> probabilities, boolean[] earlier) {
        Rational minimum = Rational.ONE;
        for (int t = 0; t < earlier.length; t++) {
            Rational probability = probabilities.get(t);
            minimum = earlier[t] || minimum.compareTo(probability) <= 0 ? minimum : probability;
        }
        return minimum;
    }
}
