package dev.shien.benchmarks.visit;

import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import java.util.ArrayList;
import java.util.List;

/** How often Timefold tries which moves. */
final class TimefoldMoves {

    private static final double OFTEN = 6;
    private static final double SELDOM = 1;

    private TimefoldMoves() {}

    /**
     * Changes and exchanges as often as each other, as Timefold does by itself; or mostly changes where companies are handed over.
     *
     * @param exchanges whether two visits exchange their places
     * @param handsOver whether a company gets another expert
     */
    @SuppressWarnings("rawtypes") // Timefold takes a list of such.
    static MoveSelectorConfig<?> of(boolean exchanges, boolean handsOver) {
        List<MoveSelectorConfig> moves = new ArrayList<>();
        moves.add(new ChangeMoveSelectorConfig().withFixedProbabilityWeight(handsOver ? OFTEN : SELDOM));
        if (exchanges) {
            moves.add(new SwapMoveSelectorConfig().withFixedProbabilityWeight(SELDOM));
        }
        if (handsOver) {
            moves.add(new MoveIteratorFactoryConfig()
                    .withMoveIteratorFactoryClass(TimefoldHandOvers.class)
                    .withFixedProbabilityWeight(SELDOM));
        }
        return new UnionMoveSelectorConfig().withMoveSelectorList(moves);
    }
}
