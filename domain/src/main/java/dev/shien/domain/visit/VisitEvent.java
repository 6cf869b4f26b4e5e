package dev.shien.domain.visit;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;
import java.time.LocalDate;

/** What happens to the plan of visits. */
public sealed interface VisitEvent {

    /**
     * Visits were planned, and hold from now on. The problem itself is not kept here, because it describes people; its
     * digest shows later that a plan answers it.
     *
     * @param problemSha256 the digest of the problem's canonical JSON, 64 hex digits
     * @param budget how long was searched
     * @param plan the plan with its certificate
     */
    record Planned(String problemSha256, Budget budget, VisitPlan plan) implements VisitEvent {

        /** The event that a problem was planned within a budget. */
        public static Planned of(VisitProblem problem, Budget budget, VisitPlan plan) {
            return new Planned(CanonicalJson.sha256(Json.toTree(problem)), budget, plan);
        }
    }

    /**
     * Companies and experts were told their visits up to a day, as they are planned now; to change these counts from now on.
     *
     * @param until the last day of which they were told
     */
    record Announced(LocalDate until) implements VisitEvent {}
}
