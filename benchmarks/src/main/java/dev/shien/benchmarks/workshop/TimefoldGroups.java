package dev.shien.benchmarks.workshop;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * Timefold Solver, community edition, on one thread. It begins with everybody where it costs least when one after the other
 * sits down, and exchanges two people of a round at a time, which keeps all sizes.
 */
final class TimefoldGroups implements GroupsMethod {

    private final String name;
    private final LocalSearchPhaseConfig search;
    private final EnvironmentMode mode;

    private TimefoldGroups(String name, LocalSearchPhaseConfig search, EnvironmentMode mode) {
        this.name = name;
        this.search = search;
        this.mode = mode;
    }

    /** The search that Timefold chooses where nothing else is said. */
    static TimefoldGroups lateAcceptance() {
        return new TimefoldGroups("Timefold, by default", late(), EnvironmentMode.NO_ASSERT);
    }

    /**
     * The best of the searches that were tried: annealing that begins at a quarter of the price of a pair. Golfers come out
     * about the same from a fifth of that price to ten times as much; on the large instance the whole price is too hot.
     */
    static TimefoldGroups annealing() {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature(Integer.toString(GroupsInstance.UNIT / 4)))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        return new TimefoldGroups("Timefold, annealing", search, EnvironmentMode.NO_ASSERT);
    }

    /** Each score that is calculated is counted anew, in two ways; an error is thrown if there is a difference. */
    static TimefoldGroups checked() {
        return new TimefoldGroups("Timefold, checked", late(), EnvironmentMode.FULL_ASSERT);
    }

    private static LocalSearchPhaseConfig late() {
        return new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int[][] groups(GroupsInstance instance, Duration time, long seed) {
        long end = System.nanoTime() + time.toNanos();
        int[][] first = Tables.cheapest(instance, new SplittableRandom(seed)).copy();
        long millis = Math.max(1, (end - System.nanoTime()) / 1_000_000);
        SolverConfig config =
                config(seed).withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(millis));
        Solver<TimefoldPlan> solver = SolverFactory.<TimefoldPlan>create(config).buildSolver();
        return solver.solve(TimefoldPlan.of(instance, first)).groups();
    }

    private SolverConfig config(long seed) {
        return new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldSeat.class)
                .withScoreDirectorFactory(score())
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withPhases(search.copyConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(TimefoldExchanges.class)));
    }

    private ScoreDirectorFactoryConfig score() {
        ScoreDirectorFactoryConfig score =
                new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimefoldScore.class);
        return mode.isAsserted()
                ? score.withAssertionScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(TimefoldRecount.class))
                : score;
    }
}
