package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.SplitMix64;

/** Forms groups by exchanging participants; see the package. Takes memory in the square of the participants. */
public final class ExchangeGroupPlanner implements GroupPlanner {

    /**
     * How hot each restart begins: the mean loss of an exchange divided by this. Tried on 40 people, 8 groups and 10
     * rounds, where 10 is best; small problems need more heat.
     */
    private static final ImmutableList<Integer> RESTARTS = ImmutableList.of(10, 3, 10, 1);

    private static final int COLDEST = 30;

    private ExchangeGroupPlanner() {}

    /** A planner. It holds no state and may be shared by threads. */
    public static ExchangeGroupPlanner create() {
        return new ExchangeGroupPlanner();
    }

    @Override
    public GroupPlan plan(GroupProblem problem, Budget budget) {
        Crowd crowd = new Crowd(problem);
        Layout layout = new Layout(crowd);
        Seating seating = search(crowd, layout, budget);
        ImmutableList<RoundPlan> rounds = new RoundPlans(crowd, layout, seating.best()).all();
        ImmutableList<RuleCheck> rules = RuleChecks.of(crowd, rounds);
        boolean feasible = rules.stream().allMatch(RuleCheck::kept);
        Certificate certificate = new Certificate(rules, Score.of(crowd, rounds, feasible), budget.iterations());
        return new GroupPlan(rounds, notes(crowd), certificate);
    }

    private static ImmutableList<Reason> notes(Crowd crowd) {
        return crowd.problem.criteria().stream()
                .flatMap(criterion -> criterion.about().stream())
                .filter(attribute -> !crowd.anybodyHas(attribute))
                .map(Sentences::nobodyHas)
                .collect(ImmutableList.toImmutableList());
    }

    private static Seating search(Crowd crowd, Layout layout, Budget budget) {
        SplitMix64 seeds = new SplitMix64(budget.seed());
        return RESTARTS.stream()
                .map(hottest -> anneal(crowd, layout, seeds.next(), budget.iterations() / RESTARTS.size(), hottest))
                .reduce((best, seating) -> seating.bestCost() < best.bestCost() ? seating : best)
                .orElseThrow();
    }

    private static Seating anneal(Crowd crowd, Layout layout, long seed, long iterations, int hottest) {
        SplitMix64 random = new SplitMix64(seed);
        Seating seating = new Seating(crowd, layout, random);
        long cost = seating.cost();
        Annealer annealer = new Annealer(seating, random);
        long loss = annealer.meanLoss();
        seating.reached(cost - annealer.run(iterations, Math.max(1, loss / hottest), Math.max(1, loss / COLDEST)));
        return seating;
    }
}
