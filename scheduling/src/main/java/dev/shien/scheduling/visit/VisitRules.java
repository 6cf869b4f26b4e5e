package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Says of every hard rule whether the visits keep it. Given visits are taken as they are: a rule speaks of visits that
 * were planned, and of what they do to given ones.
 */
final class VisitRules {

    private final VisitProblem problem;
    private final ImmutableList<Visit> visits;
    private final ImmutableSet<Visit> given;
    private final ImmutableMap<String, VisitedCompany> companies;
    private final ImmutableMap<Integer, VisitPhase> phases;
    private final ImmutableMap<String, Expert> experts;
    private final ImmutableSet<LocalDate> closed;

    private VisitRules(VisitProblem problem, ImmutableList<Visit> visits) {
        this.problem = problem;
        this.visits = visits;
        this.given = ImmutableSet.copyOf(problem.given());
        this.companies = Maps.uniqueIndex(problem.companies(), VisitedCompany::id);
        this.phases = Maps.uniqueIndex(problem.phases(), VisitPhase::number);
        this.experts = Maps.uniqueIndex(problem.experts(), Expert::id);
        this.closed = problem.closedDays().stream().map(ClosedDay::date).collect(ImmutableSet.toImmutableSet());
    }

    static ImmutableList<RuleCheck> check(VisitProblem problem, ImmutableList<Visit> visits) {
        VisitRules rules = new VisitRules(problem, visits);
        Pairs pairs = new Pairs(problem, visits, rules.given);
        return ImmutableList.of(
                rules.allPlaced(),
                rules.each(RuleTexts.PERIOD, visit -> problem.period().contains(visit.date())),
                rules.each(RuleTexts.WINDOW, rules::inWindow),
                pairs.order(),
                pairs.greatestGaps(),
                rules.each(RuleTexts.CALENDAR, rules::inCalendar),
                pairs.overlaps(),
                pairs.travel(),
                pairs.limits(),
                pairs.sameExpert(),
                pairs.otherExpert(),
                rules.each(RuleTexts.MODE, rules::modeAllowed),
                rules.each(RuleTexts.LANGUAGE, rules::understood),
                rules.each(RuleTexts.OPEN_DAYS, rules::onOpenDay),
                rules.each(RuleTexts.COMPANY_DAYS, rules::companyWelcomes),
                rules.each(RuleTexts.NOW, rules::notOver),
                rules.pinned());
    }

    private RuleCheck allPlaced() {
        ImmutableSet<String> placed =
                visits.stream().map(v -> v.company() + " " + v.phase()).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (VisitedCompany company : problem.companies()) {
            for (VisitPhase phase : problem.phases()) {
                if (!placed.contains(company.id() + " " + phase.number())) {
                    breaches.add(RuleTexts.ALL_PLACED.broken(company.id(), phase.number()));
                }
            }
        }
        return RuleCheck.of(RuleTexts.ALL_PLACED.kept(), breaches.build());
    }

    private RuleCheck each(RuleTexts rule, Predicate<Visit> keeps) {
        return RuleCheck.of(
                rule.kept(),
                visits.stream()
                        .filter(visit -> !given.contains(visit) && !keeps.test(visit))
                        .map(rule::broken)
                        .collect(ImmutableList.toImmutableList()));
    }

    private RuleCheck pinned() {
        return RuleCheck.of(
                RuleTexts.GIVEN.kept(),
                problem.given().stream()
                        .filter(pin -> !visits.contains(pin))
                        .map(RuleTexts.GIVEN::broken)
                        .collect(ImmutableList.toImmutableList()));
    }

    private boolean inWindow(Visit visit) {
        VisitPhase phase = Objects.requireNonNull(phases.get(visit.phase()));
        return problem.window(company(visit), phase).contains(visit.date())
                && ChronoUnit.MINUTES.between(visit.start(), visit.end()) == phase.minutes();
    }

    private boolean inCalendar(Visit visit) {
        boolean inHours = !visit.start().toLocalTime().isBefore(problem.opens())
                && !visit.end().toLocalTime().isAfter(problem.closes());
        return inHours
                && expert(visit).calendar().stream()
                        .anyMatch(span -> span.date().equals(visit.date())
                                && !visit.start().toLocalTime().isBefore(span.from())
                                && !visit.end().toLocalTime().isAfter(span.to()));
    }

    private boolean modeAllowed(Visit visit) {
        VisitPhase phase = Objects.requireNonNull(phases.get(visit.phase()));
        return company(visit).modes().contains(visit.mode())
                && expert(visit).modes().contains(visit.mode())
                && (phase.modes().isEmpty() || phase.modes().contains(visit.mode()));
    }

    private boolean understood(Visit visit) {
        return Kinds.speaks(company(visit), expert(visit));
    }

    private boolean onOpenDay(Visit visit) {
        return !closed.contains(visit.date())
                && !problem.sessionsOf(company(visit)).containsValue(visit.date());
    }

    private boolean companyWelcomes(Visit visit) {
        return !company(visit).unavailable().contains(visit.date())
                && company(visit).unavailableSpans().stream().noneMatch(span -> span.overlaps(visit))
                && company(visit).earliest().filter(visit.date()::isBefore).isEmpty();
    }

    private boolean notOver(Visit visit) {
        return problem.now().filter(visit.start()::isBefore).isEmpty();
    }

    private Expert expert(Visit visit) {
        return Objects.requireNonNull(experts.get(visit.expert()));
    }

    private VisitedCompany company(Visit visit) {
        return Objects.requireNonNull(companies.get(visit.company()));
    }
}
