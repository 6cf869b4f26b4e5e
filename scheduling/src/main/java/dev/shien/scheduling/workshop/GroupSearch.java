package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.Cooling;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.OpenRounds;
import dev.shien.scheduling.internal.crowd.PreviousTables;
import dev.shien.scheduling.internal.measure.Measure;
import dev.shien.scheduling.internal.measure.Pricing;
import dev.shien.scheduling.internal.seating.ExactSeating;
import dev.shien.scheduling.internal.seating.Seating;
import dev.shien.scheduling.internal.seating.Series;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Searches for the best seating, several times from different beginnings, within a budget. */
final class GroupSearch {

    /**
     * How hot each search begins: the mean loss of an exchange divided by this. Small problems need more heat, and a search that
     * is short for its seats half as much.
     */
    private static final ImmutableList<Integer> HEATS = ImmutableList.of(12, 3, 12, 1);

    /** A search is short that tries fewer changes for each pair of seats. */
    private static final long SHORT = 2;

    /** A search ends this much colder than it begins. */
    private static final long COOLING = 10;

    /** The most searches from nothing. */
    private static final int MOST_SEARCHES = 8;

    /** A search that tries so many changes for each pair of seats is long enough to begin another one. */
    private static final long ENOUGH = 25;

    /** This part of the budget is spent on openings, and half of that on finding a cyclic design. */
    private static final int OPENINGS = 3;

    /** As {@link #HEATS}, for all rounds once an opening's free rounds are found, and for a previous plan. */
    private static final int REFINEMENT = 20;

    private final Crowd crowd;
    private final Layout layout;
    private final ImmutableList<Measure> measures;
    private final Series series;
    private final long hard;
    private final int[][] undecided;
    private final Pace pace;

    private int[][] best;
    private long bestCost = Long.MAX_VALUE;
    private final long begin;
    private boolean proven;

    private GroupSearch(Crowd crowd, Layout layout, ImmutableList<Measure> measures, Pace pace) {
        this.crowd = crowd;
        this.layout = layout;
        this.measures = measures;
        this.series = Pricing.of(crowd, layout, measures);
        this.hard = Pricing.hard(crowd, layout);
        this.undecided = new int[layout.open().size()][crowd.people()];
        Arrays.stream(undecided).forEach(groups -> Arrays.fill(groups, -1));
        this.best = undecided;
        this.pace = pace;
        this.begin = pace.spent();
    }

    /**
     * Searches.
     *
     * @param pace how fast, and until when
     */
    static GroupSearch of(Crowd crowd, Layout layout, ImmutableList<Measure> measures, Budget budget, Pace pace) {
        GroupSearch search = new GroupSearch(crowd, layout, measures, pace);
        search.run(budget);
        return search;
    }

    /** The table of each person in the best seating, for each list of open rounds in the layout. */
    int[][] best() {
        return best;
    }

    /** Whether no other seating is better. */
    boolean proven() {
        return proven;
    }

    private long spent() {
        return pace.spent() - begin;
    }

    private void run(Budget budget) {
        Optional<int[][]> exact = budget.iterations() == 0 ? Optional.empty() : ExactSeating.of(series);
        if (exact.isPresent()) {
            best = exact.get();
            bestCost = new Seating(series, best, new SplitMix64(budget.seed())).cost();
            proven = true;
        } else {
            search(budget);
        }
    }

    private void search(Budget budget) {
        SplitMix64 seeds = new SplitMix64(budget.seed());
        Openings designs = new Openings(crowd, layout, measures, pace);
        long share = budget.iterations() / OPENINGS * (designs.meetingsAlone() ? 2 : 1);
        ImmutableList<int[][]> openings =
                worthwhile(designs.all(share / 2, new SplitMix64(seeds.next())), seeds.next());
        int beginnings = openings.size() + (crowd.problem().previous().isEmpty() ? 0 : 1);
        long each = (share - spent()) / Math.max(1, beginnings);
        if (beginnings > openings.size()) {
            refine(previous(), seeds.next(), each);
        }
        for (int[][] opening : openings) {
            complete(opening, seeds.next(), each);
        }
        fromNothing(budget.iterations() - spent(), seeds);
    }

    /** The openings that begin no worse than a seating from nothing: where much else counts, a design helps little. */
    private ImmutableList<int[][]> worthwhile(ImmutableList<int[][]> openings, long seed) {
        if (openings.isEmpty()) {
            return openings;
        }
        long cost = new Seating(series, undecided, new SplitMix64(seed)).cost();
        return openings.stream()
                .filter(opening -> new Seating(series, opening, new SplitMix64(seed)).cost() <= cost)
                .collect(ImmutableList.toImmutableList());
    }

    private void fromNothing(long iterations, SplitMix64 seeds) {
        long seats =
                layout.open().stream().mapToLong(open -> open.members().length).sum();
        int searches = (int) Math.max(1, Math.min(MOST_SEARCHES, iterations / (ENOUGH * seats * seats + 1)));
        for (int i = 0; i < searches; i++) {
            SplitMix64 random = new SplitMix64(seeds.next());
            int heat = HEATS.get(i % HEATS.size()) * (iterations / searches < SHORT * seats * seats ? 2 : 1);
            anneal(new Seating(series, undecided, random), random, iterations / searches, heat);
        }
    }

    /** The tables of the previous plan, as far as there are such. */
    private int[][] previous() {
        int[][] before = PreviousTables.of(crowd);
        int[][] decided = new int[layout.open().size()][];
        for (int b = 0; b < decided.length; b++) {
            OpenRounds open = layout.open().get(b);
            decided[b] = before[open.rounds()[0]].clone();
            for (int person = 0; person < crowd.people(); person++) {
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
        anneal(seating, random, iterations / 2, HEATS.get(0));
        anneal(new Seating(series, seating.best(), random), random, iterations - iterations / 2, REFINEMENT);
    }

    private void anneal(Seating seating, SplitMix64 random, long iterations, int hottest) {
        if (bestCost == 0 || (bestCost < Long.MAX_VALUE && pace.over())) {
            return;
        }
        long cost = seating.cost();
        Annealer annealer = new Annealer(seating, random, pace);
        long loss = annealer.meanLoss(hard / 2);
        long gain = annealer.run(
                iterations,
                Cooling.settling(Math.max(1, loss / hottest), Math.max(1, loss / (COOLING * hottest))),
                cost);
        if (cost - gain < bestCost) {
            bestCost = cost - gain;
            best = seating.best();
        }
    }
}
