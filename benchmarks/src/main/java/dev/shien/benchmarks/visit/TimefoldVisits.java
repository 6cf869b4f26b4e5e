package dev.shien.benchmarks.visit;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dev.shien.domain.visit.VisitProblem;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Timefold Solver, community edition, on one thread: each visit has one variable, its place, with a range of its own, so that all
 * rules about one visit alone are kept by construction; what holds between visits is in {@link TimefoldRules}. Visits are built
 * one by one, first those with the fewest places, each where it costs least.
 */
final class TimefoldVisits implements VisitMethod {

    /**
     * With more visits than this one, a range holds the nearest experts alone; a visit is built at the best of its cheapest places
     * or, if none is free, of all; and Timefold's own exchanges are left out: which visits can exchange their places it keeps in a
     * table of all visits and all places, for which 2 GB of memory are not enough.
     */
    private static final int MANY = 1000;

    private static final int NEAREST = 30;
    private static final long CHEAPEST = 150;

    private final String name;
    private final LocalSearchPhaseConfig search;
    private final boolean handsOver;
    private @Nullable Found found;

    /** What was found last, and how it was searched for. */
    private record Found(SolverFactory<TimefoldPlan> factory, TimefoldPlan plan) {}

    private TimefoldVisits(String name, LocalSearchPhaseConfig search, boolean handsOver) {
        this.name = name;
        this.search = search;
        this.handsOver = handsOver;
    }

    /** The search that Timefold chooses where nothing else is said. */
    static TimefoldVisits lateAcceptance() {
        return new TimefoldVisits(
                "Timefold, by default",
                new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE),
                false);
    }

    /**
     * The best of the searches that were tried on the year: annealing that begins at two units of a term with the weight 1 and
     * breaks no rule for it, with moves besides that give a company another expert. From half as much heat to nearly twice as much comes
     * to about the same; more is too hot, and tabu search and late acceptance with other sizes are no better than the default.
     */
    static TimefoldVisits annealing() {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature("0hard/0medium/2000soft"))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        return new TimefoldVisits("Timefold, annealing", search, true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer plan(VisitProblem problem, Duration time, long seed) {
        long end = System.nanoTime() + time.toNanos();
        int visits = problem.companies().size() * problem.phases().size();
        boolean many = visits > MANY;
        TimefoldPlan plan = TimefoldPlan.of(
                new TimefoldModel(problem), many ? NEAREST : problem.experts().size());
        long millis = Math.max(1, (end - System.nanoTime()) / 1_000_000);
        SolverFactory<TimefoldPlan> factory = SolverFactory.create(
                config(many, seed).withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(millis)));
        TimefoldPlan best = factory.buildSolver().solve(plan);
        found = new Found(factory, best);
        return new Answer(best.placed(), 0);
    }

    /** That Timefold counts what we count. */
    @Override
    public void check(Recount recount) {
        if (found == null) {
            return;
        }
        // The score of a construction that time ends in the midst of a step is that of a move that was only tried.
        HardMediumSoftLongScore score = SolutionManager.<TimefoldPlan, HardMediumSoftLongScore>create(found.factory)
                .update(found.plan);
        if (score == null
                || score.mediumScore() != -recount.unplaced()
                || score.softScore() != -recount.withoutUnplaced()
                || (score.hardScore() == 0) != (recount.breaches() == 0)) {
            throw new IllegalStateException("Timefold counts " + score + ", recounted are " + recount);
        }
    }

    private SolverConfig config(boolean many, long seed) {
        return new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldVisit.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withConstraintProviderClass(TimefoldRules.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withPhaseList(phases(many));
    }

    @SuppressWarnings("rawtypes") // Timefold takes a list of such.
    private List<PhaseConfig> phases(boolean many) {
        ConstructionHeuristicPhaseConfig all = new ConstructionHeuristicPhaseConfig()
                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT);
        ConstructionHeuristicPhaseConfig cheapest = all.copyConfig()
                .withMoveSelectorConfigList(List.of(new ChangeMoveSelectorConfig()
                        .withValueSelectorConfig(
                                new ValueSelectorConfig(TimefoldVisit.PLACE).withSelectedCountLimit(CHEAPEST))));
        LocalSearchPhaseConfig local = search.copyConfig().withMoveSelectorConfig(TimefoldMoves.of(!many, handsOver));
        return many ? List.of(cheapest, all, local) : List.of(all, local);
    }
}
