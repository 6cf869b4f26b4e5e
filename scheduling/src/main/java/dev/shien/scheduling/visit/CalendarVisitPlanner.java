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
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Spreads visits over the calendars of experts; see the package. */
public final class CalendarVisitPlanner implements VisitPlanner, VisitAlternatives {

    private final ImmutableList<VisitTerm> terms;
    private final Supplier<Pace> paces;

    private CalendarVisitPlanner(ImmutableList<VisitTerm> terms, Supplier<Pace> paces) {
        this.terms = terms;
        this.paces = paces;
    }

    /**
     * A planner. It holds no state and may be shared by threads, if the terms may.
     *
     * @param terms what the host adds to the score
     * @throws IllegalArgumentException if the code of a term is one of ours or of another one, or its weight is out of range
     */
    public static CalendarVisitPlanner create(VisitTerm... terms) {
        HostTerms.check(ImmutableList.copyOf(terms));
        return new CalendarVisitPlanner(ImmutableList.copyOf(terms), Pace::free);
    }

    /**
     * A planner for hosts that cannot wait. Where a plan would take longer than the limit, fewer changes are tried and settle sooner; if
     * the limit decided anything, the certificate says that the search was stopped, and what it found may differ from machine to machine.
     * Every visit is placed once that can be, however little time there is.
     *
     * @param time how long to search for one plan; to place all visits once, to work out the bound and to explain the plan takes more
     * @param nanos a clock that never goes back, in nanoseconds, such as {@code System::nanoTime}
     * @throws IllegalArgumentException if the time is negative
     */
    public CalendarVisitPlanner within(Duration time, LongSupplier nanos) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time must not be negative, was " + time);
        }
        return new CalendarVisitPlanner(terms, () -> Pace.within(time, nanos));
    }

    @Override
    public VisitPlan plan(VisitProblem problem, Budget budget) {
        Pace pace = paces.get();
        Agenda agenda = new Agenda(problem, terms);
        Diary diary = new Diary(agenda);
        Planning planning = new Planning(diary, pace);
        planning.construct();
        boolean exact = budget.iterations() > 0 && ExactDiary.improve(diary);
        long bound = 0;
        if (!exact && budget.iterations() > 0) {
            planning.improve(budget);
            bound = planning.bound();
        }
        ImmutableList<Visit> visits = new PlacedVisits(diary).all();
        ImmutableList<RuleCheck> rules = VisitRules.check(problem, visits);
        boolean feasible = rules.stream().allMatch(RuleCheck::kept);
        Certificate certificate =
                Certificate.of(rules, VisitScore.of(diary, feasible), 0).searched(pace.tried(), pace.hurried());
        return new VisitPlan(
                problem.zone(),
                visits,
                new Unplaced(diary).all(),
                new VisitNotes(agenda).all(),
                exact ? certificate.least(OptionalLong.of(diary.cost())) : bounded(certificate, bound));
    }

    private static Certificate bounded(Certificate certificate, long bound) {
        return bound > 0 ? certificate.relaxed(bound) : certificate;
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
}
