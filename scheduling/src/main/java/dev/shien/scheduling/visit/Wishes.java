package dev.shien.scheduling.visit;

import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitedCompany;

/** How well an expert suits a company. */
final class Wishes {

    private Wishes() {}

    /** The share of a company's needs, by weight, that an expert does not meet, in thousandths; 0 without needs. */
    static int uncovered(VisitedCompany company, Expert expert) {
        int all = 0;
        int open = 0;
        for (var need : company.needs().entrySet()) {
            all += need.getValue();
            open += expert.specialities().contains(need.getKey()) ? 0 : need.getValue();
        }
        return all == 0 ? 0 : (int) (1000L * open / all);
    }
}
