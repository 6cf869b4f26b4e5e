package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the rules that visits break, so far as made-up problems ask for them: that nobody is asked for another expert. */
final class Breaches {

    private final VisitProblem problem;
    private final ImmutableMap<String, VisitedCompany> companies;
    private final ImmutableMap<String, Expert> experts;
    private final ImmutableMap<Integer, VisitPhase> phases;
    private final ImmutableSet<LocalDate> closed;

    private Breaches(VisitProblem problem) {
        this.problem = problem;
        this.companies = Maps.uniqueIndex(problem.companies(), VisitedCompany::id);
        this.experts = Maps.uniqueIndex(problem.experts(), Expert::id);
        this.phases = Maps.uniqueIndex(problem.phases(), VisitPhase::number);
        this.closed = problem.closedDays().stream().map(ClosedDay::date).collect(ImmutableSet.toImmutableSet());
    }

    /** How often a rule is broken: once for each visit, pair of visits, day and week of an expert. */
    static int count(VisitProblem problem, ImmutableList<Visit> visits) {
        Breaches breaches = new Breaches(problem);
        long single = visits.stream().filter(visit -> !breaches.kept(visit)).count();
        return (int) single
                + pairs(visits, Visit::company, breaches::inOrder)
                + pairs(visits, visit -> visit.expert() + visit.date(), breaches::apart)
                + breaches.beyond(visits);
    }

    private static int pairs(List<Visit> visits, Function<Visit, String> key, BiPredicate<Visit, Visit> rule) {
        int broken = 0;
        for (List<Visit> group :
                visits.stream().collect(Collectors.groupingBy(key)).values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    broken += rule.test(group.get(i), group.get(j)) ? 0 : 1;
                }
            }
        }
        return broken;
    }

    private boolean kept(Visit visit) {
        VisitPhase phase = Objects.requireNonNull(phases.get(visit.phase()));
        return problem.window(company(visit), phase).contains(visit.date())
                && ChronoUnit.MINUTES.between(visit.start(), visit.end()) == phase.minutes()
                && company(visit).modes().contains(visit.mode())
                && expert(visit).modes().contains(visit.mode())
                && !closed.contains(visit.date())
                && !problem.sessions().containsValue(visit.date())
                && welcome(visit)
                && offered(visit);
    }

    private boolean welcome(Visit visit) {
        return !company(visit).unavailable().contains(visit.date())
                && !company(visit).earliest().orElse(LocalDate.MIN).isAfter(visit.date())
                && company(visit).unavailableSpans().stream().noneMatch(span -> span.overlaps(visit));
    }

    private boolean offered(Visit visit) {
        return expert(visit).calendar().stream()
                .anyMatch(span -> span.date().equals(visit.date())
                        && !span.from().isAfter(visit.start().toLocalTime())
                        && !span.to().isBefore(visit.end().toLocalTime()));
    }

    private boolean inOrder(Visit one, Visit other) {
        Visit first = one.phase() < other.phase() ? one : other;
        Visit second = one.phase() < other.phase() ? other : one;
        return ChronoUnit.DAYS.between(first.date(), second.date())
                >= Objects.requireNonNull(phases.get(second.phase())).leastGapDays();
    }

    private boolean apart(Visit one, Visit other) {
        Visit first = one.start().isBefore(other.start()) ? one : other;
        Visit second = one.start().isBefore(other.start()) ? other : one;
        boolean onSite = one.mode() == VisitMode.ON_SITE && other.mode() == VisitMode.ON_SITE;
        int way = onSite ? problem.travel().minutes(place(first), place(second)) : 0;
        return ChronoUnit.MINUTES.between(first.end(), second.start()) >= Math.max(way, problem.breakMinutes());
    }

    private String place(Visit visit) {
        return company(visit).place().orElseThrow();
    }

    private int beyond(List<Visit> visits) {
        int broken = 0;
        for (List<Visit> own :
                visits.stream().collect(Collectors.groupingBy(Visit::expert)).values()) {
            Expert expert = expert(own.get(0));
            broken += beyond(own, Visit::date, expert.greatestPerDay());
            broken += beyond(own, Breaches::monday, expert.greatestPerWeek().orElse(Integer.MAX_VALUE));
        }
        return broken;
    }

    private static int beyond(List<Visit> own, Function<Visit, LocalDate> key, int limit) {
        return (int) own.stream().collect(Collectors.groupingBy(key)).values().stream()
                .filter(together -> together.size() > limit)
                .count();
    }

    private static LocalDate monday(Visit visit) {
        return visit.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private VisitedCompany company(Visit visit) {
        return Objects.requireNonNull(companies.get(visit.company()));
    }

    private Expert expert(Visit visit) {
        return Objects.requireNonNull(experts.get(visit.expert()));
    }
}
