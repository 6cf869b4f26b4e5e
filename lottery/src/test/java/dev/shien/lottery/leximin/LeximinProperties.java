package dev.shien.lottery.leximin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteePlan;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.Fairness;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.number.Rational;
import dev.shien.lottery.committee.CertificateCheck;
import dev.shien.lottery.committee.Problems;
import dev.shien.lottery.committee.SmallProblems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LeximinProperties {

    private static final long NODES = 10_000;
    private static final LeximinPlanner PLANNER = LeximinPlanner.create();

    @Provide
    Arbitrary<CommitteeProblem> possible() {
        return SmallProblems.any().filter(p -> !Problems.committees(p).isEmpty());
    }

    @Provide
    Arbitrary<CommitteeProblem> problems() {
        return SmallProblems.any();
    }

    @Property(tries = 300)
    void theLeastProbabilityIsTheGreatestThatThereIs(@ForAll("possible") CommitteeProblem problem) {
        CommitteePlan.Fair plan = fair(problem, Fairness.MAXIMIN);

        assertThat(least(plan.distribution())).isEqualTo(new Enumerated(problem).maximin());
    }

    @Property(tries = 300)
    void everyProbabilityIsThatOfLeximin(@ForAll("possible") CommitteeProblem problem) {
        CommitteePlan.Fair plan = fair(problem, Fairness.LEXIMIN);

        assertThat(plan.distribution().probabilities()).isEqualTo(new Enumerated(problem).leximin());
    }

    @Property(tries = 300)
    void theCertificateProvesItWithoutAGap(@ForAll("possible") CommitteeProblem problem, @ForAll Fairness fairness) {
        CommitteePlan.Fair plan = fair(problem, fairness);

        assertThat(CertificateCheck.problems(problem, plan.distribution(), plan.certificate(), NODES))
                .isEmpty();
        assertThat(plan.certificate().gap()).isEqualTo(Rational.ZERO);
    }

    @Property(tries = 300)
    void everyCommitteeKeepsTheQuotasAndTakesAllSeats(
            @ForAll("possible") CommitteeProblem problem, @ForAll Fairness fairness) {
        assertThat(fair(problem, fairness).distribution().committees()).allSatisfy(committee -> {
            assertThat(Problems.keepsQuotas(problem, committee.counts())).isTrue();
            assertThat(committee.counts().stream().mapToInt(n -> n).sum()).isEqualTo(problem.seats());
        });
    }

    @Property(tries = 300)
    void aPlanIsImpossibleOnlyWhereNoCommitteeKeepsTheQuotas(@ForAll("problems") CommitteeProblem problem) {
        assertThat(PLANNER.plan(problem, Fairness.MAXIMIN) instanceof CommitteePlan.Impossible)
                .isEqualTo(Problems.committees(problem).isEmpty());
    }

    @Property(tries = 100)
    void entrantsInAnyOrderGiveTheSameBytes(@ForAll("problems") CommitteeProblem problem, @ForAll Random order) {
        var entrants = new ArrayList<>(problem.entrants());
        Collections.shuffle(entrants, order);
        CommitteeProblem shuffled =
                new CommitteeProblem(problem.seats(), problem.categories(), ImmutableList.copyOf(entrants));

        assertThat(bytes(PLANNER.plan(shuffled, Fairness.LEXIMIN)))
                .isEqualTo(bytes(PLANNER.plan(problem, Fairness.LEXIMIN)));
    }

    private static String bytes(CommitteePlan plan) {
        return CanonicalJson.string(Json.toTree(plan));
    }

    private static Rational least(CommitteeDistribution distribution) {
        return Collections.min(distribution.probabilities());
    }

    private static CommitteePlan.Fair fair(CommitteeProblem problem, Fairness fairness) {
        return (CommitteePlan.Fair) PLANNER.plan(problem, fairness);
    }
}
