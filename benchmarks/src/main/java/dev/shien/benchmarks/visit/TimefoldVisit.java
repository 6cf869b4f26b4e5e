package dev.shien.benchmarks.visit;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Timefold plans: a visit of a company, at a place or not. */
@PlanningEntity
public final class TimefoldVisit {

    /** The name of the variable that Timefold decides. */
    static final String PLACE = "place";

    final TimefoldModel model;
    final VisitedCompany company;
    final VisitPhase phase;

    /** What each expert leaves open of what the company needs, in thousandths. */
    final int[] open;

    /** On which day of the period the window begins, and how many days later it ends. */
    final int from;

    final int length;

    /** The mode that the company likes best. */
    final VisitMode best;

    /** What the company wishes of this visit. */
    final VisitWish[] wishes;

    /** The number of the company's place. */
    final int town;

    private TimefoldRange range;
    private @Nullable TimefoldPlace place;

    TimefoldVisit(TimefoldModel model, VisitedCompany company, VisitPhase phase) {
        this.model = model;
        this.company = company;
        this.phase = phase;
        this.open = model.costs.open(company, phase);
        this.from = model.costs.window(phase)[0];
        this.length = Math.max(1, model.costs.window(phase)[1]);
        this.best = company.modes().asList().get(0);
        this.wishes = company.wishes().stream()
                .filter(wish -> wish.speaksOf(phase.number()))
                .toArray(VisitWish[]::new);
        this.town = model.roads.place(company.place().orElseThrow());
        this.range = TimefoldRange.NONE;
    }

    private TimefoldVisit(TimefoldVisit visit) {
        this.model = visit.model;
        this.company = visit.company;
        this.phase = visit.phase;
        this.open = visit.open;
        this.from = visit.from;
        this.length = visit.length;
        this.best = visit.best;
        this.wishes = visit.wishes;
        this.town = visit.town;
        this.range = visit.range;
        this.place = visit.place;
    }

    /** A copy that can be changed without changing this. */
    TimefoldVisit copy() {
        return new TimefoldVisit(this);
    }

    void setRange(TimefoldRange range) {
        this.range = range;
    }

    /** All places at which the visit could be if there were no other; Timefold reads them here. */
    @ValueRangeProvider
    public CountableValueRange<TimefoldPlace> getRange() {
        return range;
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

    String companyId() {
        return company.id();
    }

    int number() {
        return phase.number();
    }

    /** What it costs that the visit is where it is, whatever the others do. */
    long cost() {
        return model.costs.of(this, place());
    }
}
