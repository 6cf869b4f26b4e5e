package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitPlanner;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.testkit.visit.VisitPlannerLaws;

class CalendarVisitPlannerProperties extends VisitPlannerLaws {

    @Override
    protected VisitPlanner planner(VisitTerm... terms) {
        return CalendarVisitPlanner.create(terms);
    }
}
