package dev.shien.lottery.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteePlan;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.CommitteeShape;
import dev.shien.domain.committee.Fairness;
import dev.shien.domain.committee.FairnessCertificate;
import dev.shien.domain.committee.FairnessLevel;
import dev.shien.domain.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever is altered in a certificate or its distribution, something is no longer proven. */
class CertificateCheckTest {

    private static final CommitteeProblem TOKYO = Problems.tokyo();
    private static final CommitteePlan.Fair PLAN = Committees.plan(TOKYO);
    private static final List<FairnessLevel> LEVELS = PLAN.certificate().levels();

    @Test
    void theCertificateOfAPlanHolds() {
        assertThat(LEVELS).hasSizeGreaterThan(1);
        assertThat(problems(PLAN.certificate())).isEmpty();
    }

    @Test
    void aSmallerGreatestWorthIsRefuted() {
        assertThat(problems(with(0, l -> new FairnessLevel(l.weights(), l.greatest() - 1, l.minimum(), l.bound()))))
                .anyMatch(p -> p.startsWith("level 1 states a greatest worth"));
    }

    @Test
    void aGreaterGreatestWorthDoesNotGiveTheSameBound() {
        assertThat(problems(with(0, l -> new FairnessLevel(l.weights(), l.greatest() + 1, l.minimum(), l.bound()))))
                .containsExactly("level 1 has another bound");
    }

    @Test
    void aStatedMinimumAndBoundAreRecomputed() {
        assertThat(problems(with(0, l -> new FairnessLevel(l.weights(), l.greatest(), Rational.ONE, l.bound()))))
                .contains("level 1 has not the minimum that it states", "level 1 has a minimum above its bound");
        assertThat(problems(with(1, l -> new FairnessLevel(l.weights(), l.greatest(), l.minimum(), Rational.ONE))))
                .contains("level 2 has another bound");
    }

    @Test
    void weightsThatProveNothingAreRefused() {
        UnaryOperator<FairnessLevel> nothing = l -> new FairnessLevel(
                ImmutableList.copyOf(Collections.nCopies(l.weights().size(), 0L)),
                l.greatest(),
                l.minimum(),
                l.bound());
        UnaryOperator<FairnessLevel> short1 = l ->
                new FairnessLevel(l.weights().subList(1, l.weights().size()), l.greatest(), l.minimum(), l.bound());
        UnaryOperator<FairnessLevel> negative = l -> new FairnessLevel(
                l.weights().stream().map(w -> -w).collect(ImmutableList.toImmutableList()),
                l.greatest(),
                l.minimum(),
                l.bound());

        for (UnaryOperator<FairnessLevel> change : ImmutableList.of(nothing, short1, negative)) {
            assertThat(problems(with(0, change))).anyMatch(p -> p.startsWith("level 1 has not a weight"));
        }
    }

    @Test
    void otherWeightsGiveAnotherBound() {
        assertThat(problems(with(0, l -> {
                    List<Long> weights = new ArrayList<>(l.weights());
                    weights.set(0, weights.get(0) + 1);
                    return new FairnessLevel(ImmutableList.copyOf(weights), l.greatest(), l.minimum(), l.bound());
                })))
                .isNotEmpty();
    }

    @Test
    void aLevelThatIsLeftOutLeavesATypeUnproven() {
        assertThat(problems(new FairnessCertificate(
                        Fairness.LEXIMIN, ImmutableList.copyOf(LEVELS.subList(0, LEVELS.size() - 1)))))
                .containsExactly("some type belongs to no level");
        assertThat(problems(new FairnessCertificate(Fairness.MAXIMIN, ImmutableList.of())))
                .containsExactly("there is no level");
    }

    @Test
    void anUnfairDistributionHasNoProof() {
        CommitteeShape first = PLAN.distribution().committees().get(0);
        CommitteeDistribution one = new CommitteeDistribution(
                TOKYO.types(), BigInteger.ONE, ImmutableList.of(new CommitteeShape(BigInteger.ONE, first.counts())));

        assertThat(CertificateCheck.problems(TOKYO, one, PLAN.certificate(), 10_000))
                .contains("level 1 has not the minimum that it states");
    }

    @Test
    void aCommitteeThatBreaksAQuotaIsNamed() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(TOKYO.types().size(), 0));
        counts.set(0, 6);
        CommitteeDistribution wrong = new CommitteeDistribution(
                TOKYO.types(),
                BigInteger.ONE,
                ImmutableList.of(new CommitteeShape(BigInteger.ONE, ImmutableList.copyOf(counts))));

        assertThat(CertificateCheck.problems(TOKYO, wrong, PLAN.certificate(), 10_000))
                .anyMatch(p -> p.endsWith("does not keep the quotas"));
        assertThat(CertificateCheck.problems(Problems.toy(), wrong, PLAN.certificate(), 10_000))
                .containsExactly("types of the distribution are not those of the problem");
    }

    private static FairnessCertificate with(int level, UnaryOperator<FairnessLevel> change) {
        List<FairnessLevel> levels = new ArrayList<>(LEVELS);
        levels.set(level, change.apply(levels.get(level)));
        return new FairnessCertificate(Fairness.LEXIMIN, ImmutableList.copyOf(levels));
    }

    private static List<String> problems(FairnessCertificate certificate) {
        return CertificateCheck.problems(TOKYO, PLAN.distribution(), certificate, 10_000);
    }
}
