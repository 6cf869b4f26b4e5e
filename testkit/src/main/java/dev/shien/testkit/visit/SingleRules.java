package dev.shien.testkit.visit;

import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.function.Predicate;

/** Says of visits one by one whether they keep the rules; given ones are not asked. */
final class SingleRules {

    private final Lookup lookup;
    private final VisitProblem problem;

    SingleRules(Lookup lookup) {
        this.lookup = lookup;
        this.problem = lookup.problem;
    }

    /** Whether visits that are not given keep all rules that speak of them alone. */
    boolean each(Predicate<Visit> rule) {
        return lookup.visits.stream().filter(visit -> !lookup.given(visit)).allMatch(rule);
    }

    boolean inPeriod(Visit visit) {
        return within(visit.date(), problem.period().from(), problem.period().to());
    }

    boolean inWindow(Visit visit) {
        return within(visit.date(), lookup.from(visit), lookup.to(visit))
                && ChronoUnit.MINUTES.between(visit.start(), visit.end())
                        == lookup.phase(visit).minutes();
    }

    private static boolean within(LocalDate date, LocalDate from, LocalDate to) {
        return date.compareTo(from) >= 0 && date.compareTo(to) <= 0;
    }

    boolean inCalendar(Visit visit) {
        return inside(visit, problem.opens(), problem.closes())
                && lookup.expert(visit).calendar().stream()
                        .anyMatch(a -> a.date().equals(visit.date()) && inside(visit, a.from(), a.to()));
    }

    private static boolean inside(Visit visit, LocalTime from, LocalTime to) {
        return visit.start().toLocalTime().compareTo(from) >= 0
                && visit.end().toLocalTime().compareTo(to) <= 0;
    }

    boolean modeAllowed(Visit visit) {
        return lookup.company(visit).modes().contains(visit.mode())
                && lookup.expert(visit).modes().contains(visit.mode())
                && (lookup.phase(visit).modes().isEmpty()
                        || lookup.phase(visit).modes().contains(visit.mode()));
    }

    boolean understood(Visit visit) {
        return lookup.company(visit).languages().isEmpty()
                || !Collections.disjoint(
                        lookup.company(visit).languages(), lookup.expert(visit).languages());
    }

    boolean onOpenDay(Visit visit) {
        return !lookup.sessions(visit).containsValue(visit.date())
                && problem.closedDays().stream().noneMatch(c -> c.date().equals(visit.date()));
    }

    boolean companyWelcomes(Visit visit) {
        VisitedCompany company = lookup.company(visit);
        return !company.unavailable().contains(visit.date())
                && visit.date().compareTo(company.earliest().orElse(LocalDate.MIN)) >= 0
                && company.unavailableSpans().stream()
                        .filter(span -> span.date().equals(visit.date()))
                        .allMatch(span -> visit.end().compareTo(span.date().atTime(span.from())) <= 0
                                || visit.start().compareTo(span.date().atTime(span.to())) >= 0);
    }

    boolean notOver(Visit visit) {
        return problem.now().map(now -> visit.start().compareTo(now) >= 0).orElse(true);
    }
}
