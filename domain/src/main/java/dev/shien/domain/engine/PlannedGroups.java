package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.WorkshopEvent;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Groups as the journal has them, and what was known when they were planned: from it their reasons are found anew once
 * somebody looks. Confined to the engine's lock.
 */
final class PlannedGroups {

    private final WorkshopEvent.Planned planned;
    private final ProgrammeView known;
    private final LocalDate on;
    private @Nullable GroupPlan explained;

    /**
     * The groups that were planned.
     *
     * @param known the state before they were
     * @param on the day on which they were planned
     */
    PlannedGroups(WorkshopEvent.Planned planned, ProgrammeView known, LocalDate on) {
        this.planned = planned;
        this.known = known;
        this.on = on;
    }

    /** The plan without reasons. */
    GroupPlan plan() {
        return planned.plan();
    }

    /** The plan with reasons; where not all is known any more that they rest on, this is said instead. */
    GroupPlan explained(GroupPlanner planner) {
        GroupPlan present = explained;
        if (present == null) {
            present = problem()
                    .map(problem -> planner.explain(problem, plan()))
                    .orElseGet(() -> plan().withReasons(ImmutableList.of(notKnown())));
            explained = present;
        }
        return present;
    }

    /** The problem that was planned, if it can still be told: something may have been erased, or this version may refuse it. */
    private Optional<GroupProblem> problem() {
        try {
            return GroupProblems.of(known, on).filter(planned::answers);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Reason notKnown() {
        return Reason.of(
                "workshop.group.not-known",
                Text.of(
                        "組分けの基にした情報の一部が今は確認できないため、理由は示さない。",
                        "The reasons are not told, since not all that they rest on is known any more."));
    }
}
