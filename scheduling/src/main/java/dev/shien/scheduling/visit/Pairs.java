package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Checks the hard rules that hold between visits; between given ones nothing is asked. */
final class Pairs {

    private final VisitProblem problem;
    private final ImmutableList<Visit> visits;
    private final ImmutableSet<Visit> given;
    private final ImmutableMap<String, VisitedCompany> companies;

    Pairs(VisitProblem problem, ImmutableList<Visit> visits, ImmutableSet<Visit> given) {
        this.problem = problem;
        this.visits = visits;
        this.given = given;
        this.companies = Maps.uniqueIndex(problem.companies(), VisitedCompany::id);
    }

    RuleCheck order() {
        return check(RuleTexts.ORDER, byCompany(), this::inOrder);
    }

    RuleCheck greatestGaps() {
        return check(RuleTexts.GREATEST_GAP, byCompany(), this::notTooFarApart);
    }

    RuleCheck sameExpert() {
        return check(RuleTexts.SAME_EXPERT, byCompany(), this::sameWhereRequired);
    }

    RuleCheck otherExpert() {
        return check(RuleTexts.OTHER_EXPERT, byCompany(), this::otherWhereAsked);
    }

    RuleCheck overlaps() {
        return check(
                RuleTexts.NO_OVERLAP,
                byExpertAndDay(),
                (one, other) -> apart(one, other, problem.breakMinutes()) || apart(other, one, problem.breakMinutes()));
    }

    RuleCheck travel() {
        return check(RuleTexts.TRAVEL, byExpertAndDay(), this::canTravel);
    }

    private ImmutableListMultimap<String, Visit> byCompany() {
        return Multimaps.index(visits, Visit::company);
    }

    private ImmutableListMultimap<String, Visit> byExpertAndDay() {
        return Multimaps.index(visits, visit -> visit.date() + " " + visit.expert());
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
        return ChronoUnit.DAYS.between(before.date(), after.date())
                >= phase(after).leastGapDays();
    }

    private boolean notTooFarApart(Visit one, Visit other) {
        Visit before = one.phase() < other.phase() ? one : other;
        Visit after = one.phase() < other.phase() ? other : one;
        int between = problem.phases().indexOf(phase(after)) - problem.phases().indexOf(phase(before));
        return between > 1
                || ChronoUnit.DAYS.between(before.date(), after.date())
                        <= phase(after).greatestGapDays().orElse(Integer.MAX_VALUE);
    }

    private boolean sameWhereRequired(Visit one, Visit other) {
        return problem.sameExpert() == SameExpert.WISHED
                || one.expert().equals(other.expert())
                || stretches(one, other) > 0;
    }

    private boolean otherWhereAsked(Visit one, Visit other) {
        return stretches(one, other) != 1 || !one.expert().equals(other.expert());
    }

    /** How many changes of expert the company asked for between two visits. */
    private int stretches(Visit one, Visit other) {
        VisitedCompany company = company(one);
        return Math.abs(company.stretch(one.phase()) - company.stretch(other.phase()));
    }

    private VisitPhase phase(Visit visit) {
        return problem.phases().stream()
                .filter(phase -> phase.number() == visit.phase())
                .findFirst()
                .orElseThrow();
    }

    private VisitedCompany company(Visit visit) {
        return Objects.requireNonNull(companies.get(visit.company()));
    }

    private static boolean apart(Visit before, Visit after, int minutes) {
        return !after.start().isBefore(before.end().plusMinutes(minutes));
    }

    private boolean canTravel(Visit one, Visit other) {
        Optional<String> from = place(one);
        Optional<String> to = place(other);
        if (from.isEmpty() || to.isEmpty()) {
            return true;
        }
        int minutes = problem.travel().minutes(from.orElseThrow(), to.orElseThrow());
        return apart(one, other, minutes) || apart(other, one, minutes);
    }

    private Optional<String> place(Visit visit) {
        return visit.mode() == VisitMode.ON_SITE ? company(visit).place() : Optional.empty();
    }

    RuleCheck limits() {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (Expert expert : problem.experts()) {
            ImmutableListMultimap<LocalDate, Visit> byDay = Multimaps.index(
                    visits.stream().filter(v -> v.expert().equals(expert.id())).toList(), Visit::date);
            byDay.asMap().values().stream()
                    .filter(day -> day.size() > expert.greatestPerDay())
                    .forEach(day -> blame(day, breaches));
            Multimaps.index(byDay.values(), visit -> monday(visit.date())).asMap().values().stream()
                    .filter(week -> week.size() > expert.greatestPerWeek().orElse(Integer.MAX_VALUE))
                    .forEach(week -> blame(week, breaches));
            if (byDay.size() > expert.greatestTotal().orElse(Integer.MAX_VALUE)) {
                blame(byDay.values(), breaches);
            }
        }
        return RuleCheck.of(RuleTexts.LIMITS.kept(), breaches.build());
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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
