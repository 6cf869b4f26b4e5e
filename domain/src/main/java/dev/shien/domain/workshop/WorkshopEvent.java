package dev.shien.domain.workshop;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;

/** What happens to the workshop groups. */
public sealed interface WorkshopEvent {

    /**
     * Groups were planned, and hold from now on. Neither the problem nor the reasons of the groups are kept here, because
     * they describe people; the digest of the problem shows later that a plan answers it. Who sits where and in which role was
     * decided, and stays, also where a programme gives roles by what companies answer.
     *
     * @param problemSha256 the digest of the problem's canonical JSON, 64 hex digits
     * @param budget how long was searched
     * @param plan the plan with its certificate, without the reasons of its groups
     */
    record Planned(String problemSha256, Budget budget, GroupPlan plan) implements WorkshopEvent {

        /** Leaves the reasons out. */
        public Planned {
            plan = plan.withoutReasons();
        }

        /** The event that a problem was planned within a budget. */
        public static Planned of(GroupProblem problem, Budget budget, GroupPlan plan) {
            return new Planned(digest(problem), budget, plan);
        }

        /** Whether it was this problem that was planned. */
        public boolean answers(GroupProblem problem) {
            return problemSha256.equals(digest(problem));
        }

        private static String digest(GroupProblem problem) {
            return CanonicalJson.sha256(Json.toTree(problem));
        }
    }
}
