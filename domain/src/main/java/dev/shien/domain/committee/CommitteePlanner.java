package dev.shien.domain.committee;

/** Port: finds the fairest distribution over committees. Same problem, same plan, in whatever order the entrants come. */
public interface CommitteePlanner {

    /**
     * The fairest distribution, with its certificate, or the smallest relaxation if no committee keeps the quotas.
     *
     * @throws IllegalStateException if it is not found within the planner's bound of steps
     */
    CommitteePlan plan(CommitteeProblem problem, Fairness fairness);
}
