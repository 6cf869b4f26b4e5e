package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;

/** Says where else a visit could be, for a company that asks to move it. Implementations are pure. */
public interface VisitAlternatives {

    /**
     * The best other places for a visit of a plan, each on a day or with an expert of its own, those that cost least first; fewer if there
     * are no more. Visits that have happened or are given have none.
     *
     * @param problem what was planned
     * @param planned the visits of the plan, which all stay but for the one
     * @param company the id of the company
     * @param phase the number of the phase
     * @param most how many are wanted at most
     * @throws IllegalArgumentException if the company or the phase is not one of the problem's, the visits are not a plan of it, or none is
     *     wanted
     */
    ImmutableList<VisitAlternative> alternatives(
            VisitProblem problem, ImmutableList<Visit> planned, String company, int phase, int most);
}
