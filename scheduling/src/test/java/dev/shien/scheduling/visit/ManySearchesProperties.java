package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitPlanner;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.testkit.visit.VisitPlannerLaws;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.lifecycle.AfterContainer;

/** The laws hold of a planner that searches several times, on threads. */
class ManySearchesProperties extends VisitPlannerLaws {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

    @AfterContainer
    static void end() {
        THREADS.shutdownNow();
    }

    @Override
    protected VisitPlanner planner(VisitTerm... terms) {
        return CalendarVisitPlanner.create(terms).searches(3, THREADS);
    }
}
