package dev.shien.scheduling.workshop;

import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.testkit.workshop.GroupProofLaws;

class ExchangeGroupProofProperties extends GroupProofLaws {

    @Override
    protected GroupPlanner planner() {
        return ExchangeGroupPlanner.create();
    }
}
