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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Spreads visits over the calendars of experts; see the package. */
public final class CalendarVisitPlanner implements VisitPlanner, VisitAlternatives {

    private final ImmutableList<VisitTerm> terms;
    private final Supplier<Pace> paces;
    private final int searches;
    private final Executor executor;

    private CalendarVisitPlanner(
            ImmutableList<VisitTerm> terms, Supplier<Pace> paces, int searches, Executor executor) {
        this.terms = terms;
        this.paces = paces;
        this.searches = searches;
        this.executor = executor;
    }

    /**
     * A planner that searches once, in the thread of its caller. It holds no state and may be shared by threads, if the terms may.
     *
     * @param terms what the host adds to the score
     * @throws IllegalArgumentException if the code of a term is one of ours or of another one, or its weight is out of range
     */
    public static CalendarVisitPlanner create(VisitTerm... terms) {
        HostTerms.check(ImmutableList.copyOf(terms));
        return new CalendarVisitPlanner(ImmutableList.copyOf(terms), Pace::free, 1, Runnable::run);
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
        return new CalendarVisitPlanner(terms, () -> Pace.within(time, nanos), searches, executor);
    }

    /**
     * A planner that searches several times, each time with the whole budget, and takes the best plan; the first of equals, so that the
     * plan does not depend on the executor. Each search needs as much memory as one alone.
     *
     * @param count how often, at least 1
     * @param threads runs the searches; the terms of the host have to be safe for its threads
     * @throws IllegalArgumentException if the count is below 1
     */
    public CalendarVisitPlanner searches(int count, Executor threads) {
        if (count < 1) {
            throw new IllegalArgumentException("Expected at least 1 search, was " + count);
        }
        return new CalendarVisitPlanner(terms, paces, count, threads);
    }

    @Override
    public VisitPlan plan(VisitProblem problem, Budget budget) {
        Planning first = planning(problem);
        if (budget.iterations() == 0) {
            return plan(first.diary(), certificate(first.diary()));
        }
        if (ExactDiary.improve(first.diary())) {
            long least = first.diary().cost();
            return plan(first.diary(), certificate(first.diary()).least(OptionalLong.of(least)));
        }
        ImmutableList<Planning> found = searched(first, budget);
        Planning best = found.stream()
                .reduce((one, other) -> other.diary().cost() < one.diary().cost() ? other : one)
                .orElseThrow();
        long bound = best.bound();
        Certificate certificate = certificate(best.diary())
                .searched(
                        found.stream().mapToLong(f -> f.pace().tried()).sum(),
                        found.stream().anyMatch(f -> f.pace().hurried()));
        return plan(best.diary(), bound > 0 ? certificate.relaxed(bound) : certificate);
    }

    private Planning planning(VisitProblem problem) {
        Planning planning = new Planning(new Agenda(problem, terms), paces.get());
        planning.construct();
        return planning;
    }

    /** All searches, the first of what is constructed already. */
    private ImmutableList<Planning> searched(Planning first, Budget budget) {
        ImmutableList<CompletableFuture<Planning>> running = IntStream.range(0, searches)
                .mapToObj(search -> CompletableFuture.supplyAsync(
                        () -> {
                            Planning planning = search == 0 ? first : planning(first.diary().agenda.problem);
                            planning.improve(Budget.of(budget.iterations(), budget.seed() + search));
                            return planning;
                        },
                        executor))
                .collect(ImmutableList.toImmutableList());
        return running.stream().map(CompletableFuture::join).collect(ImmutableList.toImmutableList());
    }

    private static Certificate certificate(Diary diary) {
        ImmutableList<RuleCheck> rules = VisitRules.check(diary.agenda.problem, new PlacedVisits(diary).all());
        return Certificate.of(rules, VisitScore.of(diary, rules.stream().allMatch(RuleCheck::kept)), 0);
    }

    private static VisitPlan plan(Diary diary, Certificate certificate) {
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
}
