package dev.shien.benchmarks.visit;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Timefold plans: a visit of a company, at a place or not. */
@PlanningEntity
public final class TimefoldVisit {

    /** The name of the variable that Timefold decides. */
    static final String PLACE = "place";

    final TimefoldTask task;
    private @Nullable TimefoldPlace place;

    TimefoldVisit(TimefoldTask task) {
        this.task = task;
    }

    /** A copy that can be changed without changing this. */
    TimefoldVisit copy() {
        TimefoldVisit copy = new TimefoldVisit(task);
        copy.place = place;
        return copy;
    }

    /** All places at which the visit could be if there were no other; Timefold reads them here. */
    @ValueRangeProvider
    public CountableValueRange<TimefoldPlace> getRange() {
        return task.range;
    }

    /** The place, none where the visit is not placed; Timefold reads it here. */
    @PlanningVariable(allowsUnassigned = true)
    public @Nullable TimefoldPlace getPlace() {
        return place;
    }

    /** Timefold writes the place here. */
    public void setPlace(@Nullable TimefoldPlace place) {
        this.place = place;
    }

    /** The place of a visit that is placed. */
    TimefoldPlace place() {
        return Objects.requireNonNull(place);
    }

    TimefoldDay day() {
        return place().day;
    }

    TimefoldExpert expert() {
        return place().expert();
    }

    TimefoldModel model() {
        return task.model;
    }

    String companyId() {
        return task.company.id();
    }

    int number() {
        return task.number();
    }

    /** What it costs that the visit is where it is, whatever the others do. */
    long cost() {
        return task.model.costs.of(task, place());
    }
}
