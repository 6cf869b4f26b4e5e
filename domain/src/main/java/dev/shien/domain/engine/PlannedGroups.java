package dev.shien.domain.engine;

import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Groups as the journal has them, and what was known when they were planned: from it their reasons are found anew once
 * somebody looks. Confined to the engine's lock.
 */
final class PlannedGroups {

    private final GroupPlan plan;
    private final ProgrammeView known;
    private final LocalDate on;
    private @Nullable GroupPlan explained;

    /**
     * The groups that were planned.
     *
     * @param known the state before they were
     * @param on the day on which they were planned
     */
    PlannedGroups(GroupPlan plan, ProgrammeView known, LocalDate on) {
        this.plan = plan;
        this.known = known;
        this.on = on;
    }

    /** The plan without reasons. */
    GroupPlan plan() {
        return plan;
    }

    /** The plan with reasons; of what was erased they say nothing. */
    GroupPlan explained(GroupPlanner planner) {
        GroupPlan present = explained;
        if (present == null) {
            present = GroupProblems.of(known, on)
                    .map(problem -> planner.explain(problem, plan))
                    .orElse(plan);
            explained = present;
        }
        return present;
    }
}
