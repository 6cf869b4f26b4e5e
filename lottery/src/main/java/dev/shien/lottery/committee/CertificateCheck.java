package dev.shien.lottery.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.CommitteeShape;
import dev.shien.domain.committee.Fairness;
import dev.shien.domain.committee.FairnessCertificate;
import dev.shien.domain.committee.FairnessLevel;
import dev.shien.domain.number.Rational;
import dev.shien.lottery.internal.search.CommitteeSystem;
import dev.shien.lottery.internal.search.GreatestSum;
import dev.shien.lottery.internal.search.SeatSystem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a distribution is what its certificate says, in exact numbers and without a linear programme: every
 * committee against the quotas, every level by weak duality as {@link FairnessLevel} says. The greatest worth of a level is
 * searched for anew.
 */
public final class CertificateCheck {

    private final CommitteeProblem problem;
    private final CommitteeDistribution distribution;
    private final SeatSystem system;
    private final GreatestSum search;
    private final ImmutableList.Builder<String> problems = ImmutableList.builder();

    private CertificateCheck(CommitteeProblem problem, CommitteeDistribution distribution, long nodeLimit) {
        this.problem = problem;
        this.distribution = distribution;
        system = CommitteeSystem.of(problem);
        search = new GreatestSum(system, nodeLimit);
    }

    /**
     * What is wrong; nothing if all is proven up to the gaps that the certificate states.
     *
     * @param nodeLimit how many nodes the search for a level's greatest worth may visit
     * @throws IllegalStateException if they are not enough
     */
    public static ImmutableList<String> problems(
            CommitteeProblem problem,
            CommitteeDistribution distribution,
            FairnessCertificate certificate,
            long nodeLimit) {
        CertificateCheck check = new CertificateCheck(problem, distribution, nodeLimit);
        if (!distribution.types().equals(problem.types())) {
            return ImmutableList.of("types of the distribution are not those of the problem");
        }
        check.committees();
        check.levels(certificate);
        return check.problems.build();
    }

    private void committees() {
        Set<ImmutableList<Integer>> seen = new HashSet<>();
        for (CommitteeShape committee : distribution.committees()) {
            note(system.allows(Ints.toArray(committee.counts())), committee.counts() + " does not keep the quotas");
            note(seen.add(committee.counts()), committee.counts() + " stands twice");
        }
    }

    private void levels(FairnessCertificate certificate) {
        ImmutableList<Rational> probabilities = distribution.probabilities();
        boolean[] earlier = new boolean[distribution.types().size()];
        for (int i = 0; i < certificate.levels().size(); i++) {
            FairnessLevel level = certificate.levels().get(i);
            String name = "level " + (i + 1);
            if (!weights(name, level, earlier)) {
                return;
            }
            greatest(name, level);
            note(
                    least(probabilities, earlier).equals(Optional.of(level.minimum())),
                    name + " has not the minimum that it states");
            note(bound(level, probabilities, earlier).equals(level.bound()), name + " has another bound");
            note(level.gap().signum() >= 0, name + " has a minimum above its bound");
            for (int t = 0; t < earlier.length; t++) {
                earlier[t] |= level.weights().get(t) > 0;
            }
        }
        note(!certificate.levels().isEmpty(), "there is no level");
        note(
                certificate.fairness() == Fairness.MAXIMIN
                        || least(probabilities, earlier).isEmpty(),
                "some type belongs to no level");
    }

    /** Whether the weights prove anything at all. */
    private boolean weights(String name, FairnessLevel level, boolean[] earlier) {
        boolean fits = level.weights().size() == earlier.length
                && level.weights().stream().allMatch(w -> w >= 0 && w <= GreatestSum.GREATEST_WEIGHT);
        boolean any = false;
        for (int t = 0; fits && t < earlier.length; t++) {
            any |= !earlier[t] && level.weights().get(t) > 0;
        }
        note(any, name + " has not a weight from 0 to 2^32 for each type, one of no earlier level above 0");
        return any;
    }

    private void greatest(String name, FairnessLevel level) {
        search.above(level.greatest(), Longs.toArray(level.weights()))
                .ifPresent(f -> problems.add(name + " states a greatest worth of " + level.greatest()
                        + ", but a committee is worth " + f.sum()));
    }

    private Rational bound(FairnessLevel level, ImmutableList<Rational> probabilities, boolean[] earlier) {
        Rational rest = Rational.of(level.greatest());
        Rational others = Rational.ZERO;
        for (int t = 0; t < earlier.length; t++) {
            Rational all = Rational.of(level.weights().get(t))
                    .times(Rational.of(problem.types().get(t).entrants()));
            if (earlier[t]) {
                rest = rest.minus(all.times(probabilities.get(t)));
            } else {
                others = others.plus(all);
            }
        }
        return rest.dividedBy(others);
    }

    private static Optional<Rational> least(ImmutableList<Rational> probabilities, boolean[] earlier) {
        Optional<Rational> least = Optional.empty();
        for (int t = 0; t < earlier.length; t++) {
            Rational probability = probabilities.get(t);
            if (!earlier[t] && (least.isEmpty() || probability.compareTo(least.get()) < 0)) {
                least = Optional.of(probability);
            }
        }
        return least;
    }

    private void note(boolean ok, String problem) {
        if (!ok) {
            problems.add(problem);
        }
    }
}
