package dev.shien.benchmarks.visit;

import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;

/**
 * What of a visit does not change. It stands apart from {@link TimefoldVisit}, of which Timefold copies all whenever it finds a
 * better plan.
 */
final class TimefoldTask {

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

    /** All places at which the visit could be if there were no other. */
    final TimefoldRange range;

    TimefoldTask(TimefoldModel model, VisitedCompany company, VisitPhase phase, TimefoldRanges ranges) {
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
        this.range = ranges.of(this);
    }

    int number() {
        return phase.number();
    }
}
