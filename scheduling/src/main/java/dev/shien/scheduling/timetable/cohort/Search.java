package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.plan.Budget;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.Cooling;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;

/** One search: short trials show which heat and which price of a breach suit the problem, and then it is searched at length. */
final class Search {

    /** Heats at the beginning, as multiples of the dearest wish. */
    private static final double[] HEATS = {1, 4};

    /** Prices of a breach, as multiples of the dearest wish. */
    private static final int[] PRICES = {12, 60};

    /** A trial takes this part of the budget. */
    private static final int TRIAL = 50;

    /** By how much a search cools. */
    private static final int COOLING = 42;

    /** A change that breaks rules is given up unless wishes could gain so many times the dearest of them. */
    private static final int GAIN = 4;

    /** What a breach costs while rules alone count. */
    private static final long RULE = 1_000;

    /** The rules alone are searched for at most this part of a budget. */
    private static final int FEASIBLE = 10;

    private final Board board;
    private final SplitMix64 random;
    private final Pace pace;
    private final long unit;
    private final long enough;

    private Search(Board board, long seed, Pace pace, long enough) {
        this.board = board;
        this.random = new SplitMix64(seed);
        this.pace = pace;
        this.enough = enough;
        this.unit = Math.max(
                1,
                Weights.of(Arrays.stream(Term.values())
                        .mapToInt(term -> term.weight(board.problem))
                        .max()
                        .orElse(1)));
    }

    /**
     * The best that is found.
     *
     * @param enough the penalty at which no better is to be found
     */
    static Best best(Board board, Budget budget, Pace pace, long enough) {
        return new Search(board, budget.seed(), pace, enough).best(budget.iterations());
    }

    private Best best(long iterations) {
        Way way = new Way(HEATS[0], PRICES[0]);
        Best best = null;
        for (double heat : HEATS) {
            for (int price : PRICES) {
                Best trial = run(iterations / TRIAL, new Way(heat, price));
                if (best == null || trial.isBetterThan(best)) {
                    best = trial;
                    way = new Way(heat, price);
                }
            }
        }
        Best found = run(iterations - (long) HEATS.length * PRICES.length * (iterations / TRIAL), way);
        return best == null || found.isBetterThan(best) ? found : best;
    }

    /** First the rules alone, and from where they are kept all that is asked. */
    private Best run(long iterations, Way way) {
        Draft draft = new Draft(board);
        boolean[] given = Start.fill(draft, random);
        Moves rules = new Moves(draft, Prices.ofRules(draft), given, RULE, 0);
        new Annealer(rules, random, pace)
                .run(iterations / FEASIBLE, Cooling.steady(RULE, RULE / COOLING), rules.cost());
        Moves moves = new Moves(draft, Prices.of(draft), given, way.price * unit, GAIN * unit);
        long hottest = (long) (way.heat * unit);
        Cooling cooling = Cooling.steady(hottest, Math.max(1, unit / COOLING));
        new Annealer(moves, random, pace).run(iterations - iterations / FEASIBLE, cooling, moves.cost() - enough);
        return moves.best();
    }

    private record Way(double heat, int price) {}
}
