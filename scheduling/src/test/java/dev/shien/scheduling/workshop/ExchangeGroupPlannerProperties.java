package dev.shien.scheduling.workshop;

import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.testkit.workshop.GroupPlannerLaws;

class ExchangeGroupPlannerProperties extends GroupPlannerLaws {

    @Override
    protected GroupPlanner planner() {
        return ExchangeGroupPlanner.create();
    }
}
