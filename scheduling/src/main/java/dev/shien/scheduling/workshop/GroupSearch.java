package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.seating.Seating;
import dev.shien.scheduling.internal.seating.Series;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Searches for the best seating, several times from different beginnings, within a budget. */
final class GroupSearch {

    /**
     * How hot each restart begins: the mean loss of an exchange divided by this. Tried on 40 people, 8 groups and 10
     * rounds, where 10 is best; small problems need more heat.
     */
    private static final ImmutableList<Integer> RESTARTS = ImmutableList.of(10, 3, 10, 1);

    /** Up to this part of the budget is spent on finding a cyclic design, where one may help. */
    private static final int CYCLIC = 3;

    /** As {@link #RESTARTS}, for the rounds that an opening leaves free. */
    private static final int COMPLETION = 10;

    /** As {@link #RESTARTS}, for all rounds, once those are found, and for a previous plan. */
    private static final int REFINEMENT = 20;

    /** A search ends this much colder than it begins. */
    private static final long COOLING = 3;

    private final Crowd crowd;
    private final Layout layout;
    private final Series series;
    private final long hard;
    private final int[][] undecided;
    private final BooleanSupplier stop;

    private int[][] best;
    private long bestCost = Long.MAX_VALUE;
    private long tried;
    private boolean stopped;

    private GroupSearch(Crowd crowd, Layout layout, ImmutableList<Measure> measures, BooleanSupplier stop) {
        this.crowd = crowd;
        this.layout = layout;
        this.series = Pricing.of(crowd, layout, measures);
        this.hard = Pricing.hard(crowd, layout);
        this.undecided = new int[layout.open.size()][crowd.people];
        Arrays.stream(undecided).forEach(groups -> Arrays.fill(groups, -1));
        this.best = undecided;
        this.stop = stop;
    }

    /**
     * Searches.
     *
     * @param stop asked now and then whether to end with the best seating so far
     */
    static GroupSearch of(
            Crowd crowd, Layout layout, ImmutableList<Measure> measures, Budget budget, BooleanSupplier stop) {
        GroupSearch search = new GroupSearch(crowd, layout, measures, stop);
        search.run(budget);
        return search;
    }

    /** The table of each person in the best seating, for each list of open rounds in the layout. */
    int[][] best() {
        return best;
    }

    /** How many changes were tried. */
    long tried() {
        return tried;
    }

    /** Whether the search was stopped. */
    boolean stopped() {
        return stopped;
    }

    private void run(Budget budget) {
        SplitMix64 seeds = new SplitMix64(budget.seed());
        Openings designs = new Openings(crowd, layout);
        ImmutableList<int[][]> openings = designs.all(budget.iterations() / CYCLIC, new SplitMix64(seeds.next()));
        tried = designs.tried();
        boolean previous = !crowd.problem.previous().isEmpty();
        long each = (budget.iterations() - tried) / (openings.size() + RESTARTS.size() + (previous ? 1 : 0));
        if (previous) {
            refine(previous(), seeds.next(), each);
        }
        for (int[][] opening : openings) {
            complete(opening, seeds.next(), each);
        }
        for (int hottest : RESTARTS) {
            SplitMix64 random = new SplitMix64(seeds.next());
            anneal(new Seating(series, undecided, random), random, each, hottest);
        }
    }

    /** The tables of the previous plan, as far as there are such. */
    private int[][] previous() {
        int[][] before = ChangeMeasure.before(crowd);
        int[][] decided = new int[layout.open.size()][];
        for (int b = 0; b < decided.length; b++) {
            OpenRounds open = layout.open.get(b);
            decided[b] = before[open.rounds()[0]].clone();
            for (int person = 0; person < crowd.people; person++) {
                decided[b][person] = decided[b][person] < open.tables().size() ? decided[b][person] : -1;
            }
        }
        return decided;
    }

    private void refine(int[][] decided, long seed, long iterations) {
        SplitMix64 random = new SplitMix64(seed);
        anneal(new Seating(series, decided, random), random, iterations, REFINEMENT);
    }

    /** Searches first over the blocks that the opening leaves free, then with little heat over all. */
    private void complete(int[][] opening, long seed, long iterations) {
        SplitMix64 random = new SplitMix64(seed);
        Seating seating = new Seating(series, opening, random);
        int[] free = IntStream.range(0, opening.length)
                .filter(b -> Arrays.stream(opening[b]).allMatch(group -> group < 0))
                .toArray();
        seating.open(free);
        anneal(seating, random, iterations / 2, COMPLETION);
        anneal(new Seating(series, seating.best(), random), random, iterations - iterations / 2, REFINEMENT);
    }

    private void anneal(Seating seating, SplitMix64 random, long iterations, int hottest) {
        if (bestCost == 0 || (stopped && bestCost < Long.MAX_VALUE)) {
            return;
        }
        long cost = seating.cost();
        Annealer annealer = new Annealer(seating, random, () -> stopped = stopped || stop.getAsBoolean());
        long loss = annealer.meanLoss(hard);
        long gain =
                annealer.run(iterations, Math.max(1, loss / hottest), Math.max(1, loss / (COOLING * hottest)), cost);
        tried += annealer.tried();
        if (cost - gain < bestCost) {
            bestCost = cost - gain;
            best = seating.best();
        }
    }
}
