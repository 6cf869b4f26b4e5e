package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/** Checks the hard rules that hold between visits; between given ones nothing is asked. */
final class Pairs {

    private final VisitProblem problem;
    private final ImmutableList<Visit> visits;
    private final ImmutableSet<Visit> given;

    Pairs(VisitProblem problem, ImmutableList<Visit> visits, ImmutableSet<Visit> given) {
        this.problem = problem;
        this.visits = visits;
        this.given = given;
    }

    RuleCheck order() {
        return check(RuleTexts.ORDER, Multimaps.index(visits, Visit::company), this::inOrder);
    }

    RuleCheck overlaps() {
        return check(
                RuleTexts.NO_OVERLAP,
                Multimaps.index(visits, visit -> visit.expert() + " " + visit.date()),
                (one, other) -> apart(one, other) || apart(other, one));
    }

    private RuleCheck check(
            RuleTexts rule, ImmutableListMultimap<String, Visit> groups, BiPredicate<Visit, Visit> keeps) {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (Collection<Visit> group : groups.asMap().values()) {
            List<Visit> together = List.copyOf(group);
            for (int i = 0; i < together.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Visit one = together.get(j);
                    Visit other = together.get(i);
                    if (!(given.contains(one) && given.contains(other)) && !keeps.test(one, other)) {
                        breaches.add(rule.broken(other));
                    }
                }
            }
        }
        return RuleCheck.of(rule.kept(), breaches.build());
    }

    private boolean inOrder(Visit one, Visit other) {
        Visit before = one.phase() < other.phase() ? one : other;
        Visit after = one.phase() < other.phase() ? other : one;
        int gap = problem.phases().stream()
                .filter(phase -> phase.number() == after.phase())
                .mapToInt(VisitPhase::leastGapDays)
                .findFirst()
                .orElseThrow();
        return ChronoUnit.DAYS.between(before.date(), after.date()) >= gap;
    }

    private boolean apart(Visit before, Visit after) {
        return !after.start().isBefore(before.end().plusMinutes(problem.breakMinutes()));
    }

    RuleCheck limits() {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (Expert expert : problem.experts()) {
            ImmutableListMultimap<LocalDate, Visit> byDay = Multimaps.index(
                    visits.stream().filter(v -> v.expert().equals(expert.id())).toList(), Visit::date);
            byDay.asMap().values().stream()
                    .filter(day -> day.size() > expert.greatestPerDay())
                    .forEach(day -> blame(day, breaches));
            if (byDay.size() > expert.greatestTotal().orElse(Integer.MAX_VALUE)) {
                blame(byDay.values(), breaches);
            }
        }
        return RuleCheck.of(RuleTexts.LIMITS.kept(), breaches.build());
    }

    /** The last visit that was planned; nobody is to blame where all are given. */
    private void blame(Collection<Visit> tooMany, ImmutableList.Builder<Reason> breaches) {
        tooMany.stream()
                .filter(visit -> !given.contains(visit))
                .reduce((one, other) -> other)
                .map(RuleTexts.LIMITS::broken)
                .ifPresent(breaches::add);
    }
}
