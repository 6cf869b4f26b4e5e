package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitAlternatives;
import dev.shien.domain.visit.VisitPlanner;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.testkit.visit.VisitAlternativesLaws;

class OtherPlacesProperties extends VisitAlternativesLaws {

    @Override
    protected VisitAlternatives alternatives(VisitTerm... terms) {
        return CalendarVisitPlanner.create(terms);
    }

    @Override
    protected VisitPlanner planner(VisitTerm... terms) {
        return CalendarVisitPlanner.create(terms);
    }
}
