package dev.shien.benchmarks.visit;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Some visits of a company go to other places at once. */
final class TimefoldHandOver extends AbstractMove<TimefoldPlan> {

    private final List<TimefoldVisit> visits;
    private final List<TimefoldPlace> places;

    TimefoldHandOver(List<TimefoldVisit> visits, List<TimefoldPlace> places) {
        this.visits = visits;
        this.places = places;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<TimefoldPlan> director) {
        return !visits.isEmpty();
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<TimefoldPlan> director) {
        for (int i = 0; i < visits.size(); i++) {
            director.beforeVariableChanged(visits.get(i), TimefoldVisit.PLACE);
            visits.get(i).setPlace(places.get(i));
            director.afterVariableChanged(visits.get(i), TimefoldVisit.PLACE);
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return new ArrayList<>(visits);
    }

    @Override
    public Collection<?> getPlanningValues() {
        return new ArrayList<>(places);
    }
}
