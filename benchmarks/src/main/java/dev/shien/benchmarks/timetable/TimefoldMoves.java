package dev.shien.benchmarks.timetable;

import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import java.util.List;

/** Which moves Timefold tries, each kind as often as the others. */
final class TimefoldMoves {

    private static final String LECTURE = "lecture";

    private TimefoldMoves() {}

    /** A lecture gets another period or another room, or two lectures exchange both, as in the example of Timefold's vendor. */
    static MoveSelectorConfig<?> simple() {
        return union(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig());
    }

    /** Besides, a lecture gets another period and another room at once. */
    static MoveSelectorConfig<?> withBoth() {
        return union(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig(), both());
    }

    private static UnionMoveSelectorConfig union(MoveSelectorConfig<?>... moves) {
        for (MoveSelectorConfig<?> move : moves) {
            move.setFixedProbabilityWeight(1.0);
        }
        return new UnionMoveSelectorConfig(List.of(moves));
    }

    private static CartesianProductMoveSelectorConfig both() {
        return new CartesianProductMoveSelectorConfig(List.of(
                change(new EntitySelectorConfig().withId(LECTURE), TimefoldLecture.PERIOD),
                change(EntitySelectorConfig.newMimicSelectorConfig(LECTURE), TimefoldLecture.ROOM)));
    }

    private static ChangeMoveSelectorConfig change(EntitySelectorConfig lecture, String variable) {
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(lecture)
                .withValueSelectorConfig(new ValueSelectorConfig(variable));
    }
}
