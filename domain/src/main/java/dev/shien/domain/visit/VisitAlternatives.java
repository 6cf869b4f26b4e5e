package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Says where else visits could be: for a company that asks to move one, and where an expert leaves. Implementations are pure. */
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

    /**
     * What becomes of each visit of an expert who leaves: the best places by others, or why there are none. What lies before the day,
     * or has happened by the present moment of the problem, stays and is not told of, and no visit is moved to there.
     *
     * <p>Each visit is answered for alone, with all others where they are, those that the expert leaves behind among them: two answers
     * may name the same time of the same expert, and where one expert has to make all visits of a company, several that are left behind
     * may each have no place although together they have. To move all of them at once, plan anew without the expert's calendar. A visit
     * that was given by hand is answered for like any other, since nobody makes it; the penalty is that of the problem as it is, in
     * which the expert still has an even share.
     *
     * @param problem what was planned
     * @param planned the visits of the plan, which all stay but for the one that is answered for
     * @param expert the id of the expert
     * @param from the first day on which the expert makes no visit any more
     * @param most how many other places of each visit are wanted at most
     * @return the visits in the order of time, then of company
     * @throws IllegalArgumentException if the expert is not one of the problem's, the visits are not a plan of it, or no place is wanted
     */
    ImmutableList<VacantVisit> without(
            VisitProblem problem, ImmutableList<Visit> planned, String expert, LocalDate from, int most);
}
