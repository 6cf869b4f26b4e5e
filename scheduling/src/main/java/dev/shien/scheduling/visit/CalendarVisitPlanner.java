package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.visit.VacantVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitAlternative;
import dev.shien.domain.visit.VisitAlternatives;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitPlanner;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.Searches;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Spreads visits over the calendars of experts; see the package. */
public final class CalendarVisitPlanner implements VisitPlanner, VisitAlternatives {

    private final ImmutableList<VisitTerm> terms;
    private final Supplier<Pace> paces;
    private final Searches searches;

    private CalendarVisitPlanner(ImmutableList<VisitTerm> terms, Supplier<Pace> paces, Searches searches) {
        this.terms = terms;
        this.paces = paces;
        this.searches = searches;
    }

    /**
     * A planner that searches once, in the thread of its caller. It holds no state and may be shared by threads, if the terms may.
     *
     * @param terms what the host adds to the score
     * @throws IllegalArgumentException if the code of a term is one of ours or of another one, or its weight is out of range
     */
    public static CalendarVisitPlanner create(VisitTerm... terms) {
        HostTerms.check(ImmutableList.copyOf(terms));
        return new CalendarVisitPlanner(ImmutableList.copyOf(terms), Pace::free, Searches.one());
    }

    /**
     * A planner for hosts that cannot wait. Where a plan would take longer than the limit, fewer changes are tried and settle sooner; if
     * the limit decided anything, the certificate says that the search was stopped, and what it found may differ from machine to machine.
     * Every visit is placed once that can be, however little time there is.
     *
     * @param time how long a search may take; to place all visits once, to work out the bound and to explain the plan takes more
     * @param nanos a clock that never goes back, in nanoseconds, such as {@code System::nanoTime}
     * @throws IllegalArgumentException if the time is negative
     */
    public CalendarVisitPlanner within(Duration time, LongSupplier nanos) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time must not be negative, was " + time);
        }
        return new CalendarVisitPlanner(terms, () -> Pace.within(time, nanos), searches);
    }

    /**
     * A planner that searches several times, with the seed of the budget and those that follow it, each time with all changes of the budget,
     * and takes the best plan; the first of equals, so that without a limit of time the plan does not depend on the threads. The certificate
     * counts the changes of all searches, and was stopped if one of them was. Where the threads do one search after the other, limits of time add up.
     *
     * @param count how often, at least 1
     * @param threads run the searches together with the caller; the terms of the host have to be safe for them
     * @throws IllegalArgumentException if the count is below 1
     */
    public CalendarVisitPlanner searches(int count, Executor threads) {
        return new CalendarVisitPlanner(terms, paces, Searches.of(count, threads));
    }

    @Override
    public VisitPlan plan(VisitProblem problem, Budget budget) {
        Planning planning = new Planning(new Agenda(problem, terms));
        planning.construct();
        return answer(
                planning.diary(), budget.iterations() == 0 ? certificate(planning.diary()) : best(planning, budget));
    }

    /** Makes the plan as good as can be, and says how good that is. */
    private Certificate best(Planning planning, Budget budget) {
        Diary diary = planning.diary();
        if (ExactDiary.improve(diary)) {
            return certificate(diary).least(OptionalLong.of(diary.cost()));
        }
        ImmutableList<Found> found = searched(planning, budget);
        Found best = found.stream()
                .reduce((one, other) -> other.cost() < one.cost() ? other : one)
                .orElseThrow();
        diary.bringBack(best.places());
        long bound = planning.bound(best.tried());
        Certificate certificate = certificate(diary)
                .searched(
                        found.stream().mapToLong(Found::tried).sum(),
                        found.stream().anyMatch(Found::hurried));
        return bound > 0 ? certificate.relaxed(bound) : certificate;
    }

    /** All searches, each from the plan as it is; the first searches in it. */
    private ImmutableList<Found> searched(Planning planning, Budget budget) {
        Place[] begin = planning.diary().places();
        return searches.run(search -> search(
                search == 0 ? planning : planning.another(begin),
                Budget.of(budget.iterations(), budget.seed() + search)));
    }

    private Found search(Planning planning, Budget budget) {
        Pace pace = paces.get();
        planning.improve(budget, pace);
        return new Found(planning.diary().places(), planning.diary().cost(), pace.tried(), pace.hurried());
    }

    private static Certificate certificate(Diary diary) {
        ImmutableList<RuleCheck> rules = VisitRules.check(diary.agenda.problem, new PlacedVisits(diary).all());
        return Certificate.of(rules, VisitScore.of(diary, rules.stream().allMatch(RuleCheck::kept)), 0);
    }

    private static VisitPlan answer(Diary diary, Certificate certificate) {
        return new VisitPlan(
                diary.agenda.problem.zone(),
                new PlacedVisits(diary).all(),
                new Unplaced(diary).all(),
                new VisitNotes(diary.agenda).all(),
                certificate);
    }

    @Override
    public ImmutableList<VisitAlternative> alternatives(
            VisitProblem problem, ImmutableList<Visit> planned, String company, int phase, int most) {
        Agenda agenda = wanted(problem, most);
        agenda.names.requireKnown(company, phase);
        return new OtherPlaces(agenda, planned).of(agenda.names.visitOf(company, phase), most);
    }

    @Override
    public ImmutableList<VacantVisit> without(
            VisitProblem problem, ImmutableList<Visit> planned, String expert, LocalDate from, int most) {
        Agenda agenda = wanted(problem, most);
        Leave leave = new Leave(agenda.names.expertOf(expert), agenda.days.firstFrom(from));
        return new OtherPlaces(agenda, planned).without(leave, most);
    }

    private Agenda wanted(VisitProblem problem, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least 1 alternative must be wanted, was " + most);
        }
        return new Agenda(problem, terms);
    }

    /** What a search came to. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Found(Place[] places, long cost, long tried, boolean hurried) {}
}
