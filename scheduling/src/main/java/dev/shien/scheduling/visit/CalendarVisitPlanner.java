package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitPlanner;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitWeights;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.Cooling;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Spreads visits over the calendars of experts; see the package. */
public final class CalendarVisitPlanner implements VisitPlanner {

    private final ImmutableList<VisitTerm> terms;

    private CalendarVisitPlanner(ImmutableList<VisitTerm> terms) {
        this.terms = terms;
    }

    /**
     * A planner. It holds no state and may be shared by threads, if the terms may.
     *
     * @param terms what the host adds to the score
     * @throws IllegalArgumentException if the code of a term is one of ours or of another one, or its weight is out of range
     */
    public static CalendarVisitPlanner create(VisitTerm... terms) {
        HostTerms.check(ImmutableList.copyOf(terms));
        return new CalendarVisitPlanner(ImmutableList.copyOf(terms));
    }

    @Override
    public VisitPlan plan(VisitProblem problem, Budget budget) {
        Agenda agenda = new Agenda(problem, terms);
        Diary diary = new Diary(agenda);
        new Construction(diary).fill();
        boolean exact = budget.iterations() > 0 && ExactDiary.improve(diary);
        if (!exact) {
            improve(diary, budget);
        }
        ImmutableList<Visit> visits = new PlacedVisits(diary).all();
        ImmutableList<RuleCheck> rules = VisitRules.check(problem, visits);
        boolean feasible = rules.stream().allMatch(RuleCheck::kept);
        return new VisitPlan(
                problem.zone(),
                visits,
                new Unplaced(diary).all(),
                new VisitNotes(agenda).all(),
                new Certificate(
                        rules,
                        VisitScore.of(diary, feasible),
                        exact ? OptionalLong.of(diary.cost()) : OptionalLong.empty(),
                        exact ? 0 : budget.iterations(),
                        false));
    }

    private static void improve(Diary diary, Budget budget) {
        VisitMoves moves = new VisitMoves(diary);
        VisitWeights weights = diary.agenda.problem.weights();
        long greatest = LongStream.concat(
                        LongStream.of(weights.sameExpert(), weights.evenLoad(), weights.travel()),
                        diary.agenda.terms.eachWeight())
                .max()
                .orElse(0);
        // Wishes count in thousandths. What is built first is good, and more heat spoils it: 60 companies came to
        // 206,233 after 50,000 changes where 300 of the dearest wish were often given up, and so to 186,219 (means of
        // six seeds).
        long hottest = 1 + 6L * greatest;
        new Annealer(moves, new SplitMix64(budget.seed()))
                .run(budget.iterations(), Cooling.settling(hottest, 1 + greatest));
        moves.restore();
        // What the search turned out last may have found room since.
        new Construction(diary).fill();
    }
}
