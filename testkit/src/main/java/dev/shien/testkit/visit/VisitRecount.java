package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** Counts what visits keep and are worth, visit by visit from the definitions. */
final class VisitRecount {

    private final VisitProblem problem;
    private final ImmutableList<Visit> visits;

    VisitRecount(VisitProblem problem, ImmutableList<Visit> visits) {
        this.problem = problem;
        this.visits = visits;
    }

    /** Whether visits that are not given keep all rules that speak of them alone. */
    boolean each(Predicate<Visit> rule) {
        return visits.stream().filter(visit -> !given(visit)).allMatch(rule);
    }

    boolean given(Visit visit) {
        return problem.pins().contains(visit);
    }

    boolean keepsAll() {
        return each(this::inWindow)
                && each(this::inCalendar)
                && each(this::modeAllowed)
                && each(this::onOpenDay)
                && each(this::companyWelcomes)
                && each(this::notOver)
                && inOrder()
                && noOverlap()
                && withinLimits();
    }

    boolean inWindow(Visit visit) {
        VisitPhase phase = phase(visit.phase());
        return within(visit.date(), phase.from(), phase.to())
                && visit.start().plusMinutes(phase.minutes()).equals(visit.end());
    }

    private static boolean within(LocalDate date, LocalDate from, LocalDate to) {
        return date.compareTo(from) >= 0 && date.compareTo(to) <= 0;
    }

    boolean inCalendar(Visit visit) {
        return inside(visit, problem.opens(), problem.closes())
                && expert(visit).calendar().stream()
                        .anyMatch(a -> a.date().equals(visit.date()) && inside(visit, a.from(), a.to()));
    }

    private static boolean inside(Visit visit, LocalTime from, LocalTime to) {
        return visit.start().toLocalTime().compareTo(from) >= 0
                && visit.end().toLocalTime().compareTo(to) <= 0;
    }

    boolean modeAllowed(Visit visit) {
        return company(visit).modes().contains(visit.mode())
                && expert(visit).modes().contains(visit.mode())
                && (phase(visit.phase()).modes().isEmpty()
                        || phase(visit.phase()).modes().contains(visit.mode()));
    }

    boolean onOpenDay(Visit visit) {
        return !problem.sessionDays().contains(visit.date())
                && problem.closedDays().stream().noneMatch(c -> c.date().equals(visit.date()));
    }

    boolean companyWelcomes(Visit visit) {
        VisitedCompany company = company(visit);
        return !company.unavailable().contains(visit.date())
                && visit.date().compareTo(company.earliest().orElse(LocalDate.MIN)) >= 0;
    }

    boolean notOver(Visit visit) {
        return problem.now().map(now -> visit.start().compareTo(now) >= 0).orElse(true);
    }

    boolean inOrder() {
        return visits.stream()
                .allMatch(one -> visits.stream()
                        .filter(other -> one.company().equals(other.company()) && one.phase() < other.phase())
                        .allMatch(other -> (given(one) && given(other))
                                || ChronoUnit.DAYS.between(one.date(), other.date())
                                        >= phase(other.phase()).leastGapDays()));
    }

    boolean noOverlap() {
        return visits.stream()
                .allMatch(one -> visits.stream()
                        .filter(other -> !one.equals(other) && one.expert().equals(other.expert()))
                        .filter(other -> one.date().equals(other.date()))
                        .allMatch(other -> (given(one) && given(other)) || apart(one, other) || apart(other, one)));
    }

    private boolean apart(Visit before, Visit after) {
        return ChronoUnit.MINUTES.between(before.end(), after.start()) >= problem.breakMinutes();
    }

    /** Nobody has too many visits, unless all of them are given. */
    boolean withinLimits() {
        return problem.experts().stream()
                .allMatch(expert -> within(expert.greatestTotal().orElse(Integer.MAX_VALUE), of(expert.id()))
                        && of(expert.id()).stream().allMatch(visit -> within(expert.greatestPerDay(), on(visit))));
    }

    private boolean within(int limit, ImmutableList<Visit> some) {
        return some.size() <= limit || some.stream().allMatch(this::given);
    }

    private ImmutableList<Visit> of(String expert) {
        return visits.stream().filter(v -> v.expert().equals(expert)).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Visit> on(Visit visit) {
        return of(visit.expert()).stream()
                .filter(v -> v.date().equals(visit.date()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The amount of a term, in thousandths. */
    long amount(String term) {
        return switch (term) {
            case "visit.unplaced" ->
                ScoreTerm.UNIT
                        * ((long) problem.companies().size() * problem.phases().size() - visits.size());
            case "visit.experts" ->
                problem.companies().stream().mapToLong(this::further).sum();
            case "visit.speciality" -> visits.stream().mapToLong(this::open).sum();
            case "visit.late" -> visits.stream().mapToLong(this::late).sum();
            case "visit.load" ->
                problem.experts().stream().mapToLong(this::beyond).sum();
            default -> throw new IllegalArgumentException("Unknown term '" + term + "'");
        };
    }

    private long further(VisitedCompany company) {
        long experts = visits.stream()
                .filter(v -> v.company().equals(company.id()))
                .map(Visit::expert)
                .distinct()
                .count();
        return ScoreTerm.UNIT * Math.max(0, experts - 1);
    }

    private long open(Visit visit) {
        VisitedCompany company = company(visit);
        int all = company.needs().values().stream().mapToInt(w -> w).sum();
        int met = company.needs().entrySet().stream()
                .filter(need -> expert(visit).specialities().contains(need.getKey()))
                .mapToInt(need -> need.getValue())
                .sum();
        return all == 0 ? 0 : ScoreTerm.UNIT * (all - met) / all;
    }

    private long late(Visit visit) {
        VisitPhase phase = phase(visit.phase());
        long length = ChronoUnit.DAYS.between(phase.from(), phase.to());
        long passed = ChronoUnit.DAYS.between(phase.from(), visit.date());
        return length == 0 ? 0 : Math.max(0, Math.min(ScoreTerm.UNIT, ScoreTerm.UNIT * passed / length));
    }

    private long beyond(Expert expert) {
        long all = (long) problem.companies().size() * problem.phases().size();
        long experts = problem.experts().size();
        long share = (all + experts - 1) / experts;
        return ScoreTerm.UNIT * Math.max(0, of(expert.id()).size() - share);
    }

    private VisitPhase phase(int number) {
        return problem.phases().stream()
                .filter(p -> p.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Expert expert(Visit visit) {
        return problem.experts().stream()
                .filter(e -> e.id().equals(visit.expert()))
                .findFirst()
                .orElseThrow();
    }

    private VisitedCompany company(Visit visit) {
        return problem.companies().stream()
                .filter(c -> c.id().equals(visit.company()))
                .findFirst()
                .orElseThrow();
    }
}
