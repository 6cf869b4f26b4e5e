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
import java.util.stream.Stream;

/** Forms groups by exchanging participants; see the package. Takes memory in the square of the participants. */
public final class ExchangeGroupPlanner implements GroupPlanner {

    /**
     * How hot each restart begins: the mean loss of an exchange divided by this. Tried on 40 people, 8 groups and 10
     * rounds, where 10 is best; small problems need more heat.
     */
    private static final ImmutableList<Integer> RESTARTS = ImmutableList.of(10, 3, 10, 1);

    /** Up to this part of the budget is spent on finding a cyclic design, where one may help. */
    private static final int CYCLIC = 3;

    /** As {@link #RESTARTS}, for the rounds that an opening leaves free. */
    private static final int COMPLETION = 10;

    /** As {@link #RESTARTS}, for all rounds, once those are found. */
    private static final int REFINEMENT = 20;

    /** A search ends this much colder than it begins. */
    private static final long COOLING = 3;

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
        Openings designs = new Openings(crowd, layout.blocks);
        ImmutableList<Opening> openings = designs.all(budget.iterations() / CYCLIC, new SplitMix64(seeds.next()));
        long each = (budget.iterations() - designs.tried()) / (openings.size() + RESTARTS.size());
        Stream<Seating> fromDesigns =
                openings.stream().map(opening -> complete(crowd, layout, opening, seeds.next(), each));
        Stream<Seating> fromNothing =
                RESTARTS.stream().map(hottest -> fromNothing(crowd, layout, hottest, seeds.next(), each));
        return Stream.concat(fromDesigns, fromNothing)
                .reduce((best, seating) -> seating.bestCost() < best.bestCost() ? seating : best)
                .orElseThrow();
    }

    private static Seating fromNothing(Crowd crowd, Layout layout, int hottest, long seed, long iterations) {
        SplitMix64 random = new SplitMix64(seed);
        return anneal(new Seating(crowd, layout, Opening.NONE, random), random, iterations, hottest);
    }

    /** Searches first over the rounds that the opening leaves free, then with little heat over all. */
    private static Seating complete(Crowd crowd, Layout layout, Opening opening, long seed, long iterations) {
        SplitMix64 random = new SplitMix64(seed);
        Seating seating = new Seating(crowd, layout, opening, random);
        seating.open(opening.free(layout.blocks.size()));
        anneal(seating, random, iterations / 2, COMPLETION);
        Seating all = new Seating(crowd, layout, Opening.of(seating.best()), random);
        return anneal(all, random, iterations - iterations / 2, REFINEMENT);
    }

    private static Seating anneal(Seating seating, SplitMix64 random, long iterations, int hottest) {
        long cost = seating.cost();
        Annealer annealer = new Annealer(seating, random);
        long loss = annealer.meanLoss();
        long gain = annealer.run(iterations, Math.max(1, loss / hottest), Math.max(1, loss / (COOLING * hottest)));
        seating.reached(cost - gain);
        return seating;
    }
}
