package dev.shien.benchmarks.timetable;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Timefold Solver, community edition, on one thread: each lecture has two variables, its period and its room, and all that the
 * competition counts is in {@link TimefoldRules}. The most difficult lectures are placed first, each where it costs least.
 */
final class TimefoldTimetables implements CttMethod {

    private final String name;
    private final LocalSearchPhaseConfig search;
    private @Nullable TimefoldPlan found;

    private TimefoldTimetables(String name, LocalSearchPhaseConfig search) {
        this.name = name;
        this.search = search;
    }

    /** The search with which Timefold's vendor solves the same instances in its example: late acceptance. */
    static TimefoldTimetables lateAcceptance() {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(TimefoldMoves.simple())
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(600))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(4));
        return new TimefoldTimetables("Timefold, late acceptance", search);
    }

    /** Annealing that begins at two units of cost and breaks no rule for it; of the searches that were tried none was better without breaking one. */
    static TimefoldTimetables annealing() {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(TimefoldMoves.withBoth())
                .withAcceptorConfig(
                        new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature("0hard/2soft"))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        return new TimefoldTimetables("Timefold, annealing", search);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ImmutableList<CttLecture> lectures(CttFile file, Duration time, long seed) {
        long end = System.nanoTime() + time.toNanos();
        TimefoldPlan plan = TimefoldPlan.of(file);
        long millis = Math.max(1, (end - System.nanoTime()) / 1_000_000);
        SolverConfig config =
                config(seed).withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(millis));
        TimefoldPlan best =
                SolverFactory.<TimefoldPlan>create(config).buildSolver().solve(plan);
        found = best;
        return best.placed();
    }

    /** That Timefold counts what we count, if it placed all lectures: a score in the midst of construction is that of a try. */
    @Override
    public void check(CttCost cost) {
        HardSoftScore score = found == null || !found.isWhole() ? null : found.getScore();
        if (score != null && (score.hardScore() != -cost.violations() || score.softScore() != -cost.total())) {
            throw new IllegalStateException("Timefold counts " + score + ", recounted are " + cost);
        }
    }

    private SolverConfig config(long seed) {
        return new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldLecture.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withConstraintProviderClass(TimefoldRules.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig()
                                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT_DECREASING),
                        search.copyConfig());
    }
}
