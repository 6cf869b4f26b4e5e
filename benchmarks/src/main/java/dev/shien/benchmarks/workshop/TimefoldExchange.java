package dev.shien.benchmarks.workshop;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Collection;
import java.util.List;

/** Two people of a round who sit at different tables take each other's place. */
final class TimefoldExchange extends AbstractMove<TimefoldPlan> {

    private final TimefoldSeat one;
    private final TimefoldSeat other;

    TimefoldExchange(TimefoldSeat one, TimefoldSeat other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<TimefoldPlan> director) {
        return true;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<TimefoldPlan> director) {
        TimefoldTable table = one.getTable();
        move(director, one, other.getTable());
        move(director, other, table);
    }

    private static void move(ScoreDirector<TimefoldPlan> director, TimefoldSeat seat, TimefoldTable table) {
        director.beforeVariableChanged(seat, TimefoldSeat.TABLE);
        seat.setTable(table);
        director.afterVariableChanged(seat, TimefoldSeat.TABLE);
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return List.of(one, other);
    }

    @Override
    public Collection<?> getPlanningValues() {
        return List.of(one.getTable(), other.getTable());
    }
}
