package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.programme.VisitSettings;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitEvent;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.domain.workshop.WorkshopEvent;
import java.time.LocalDate;

/** Has groups and visits planned, and keeps the plans. */
final class Planning {

    private final ProgrammeEngineBuilder ports;

    Planning(ProgrammeEngineBuilder ports) {
        this.ports = ports;
    }

    Decided groups(ProgrammeView view, By by, Budget budget) {
        return GroupProblems.of(view, Lookup.day(view, by))
                .map(problem -> groups(problem, budget))
                .orElseGet(() -> Decided.no(Reasons.nothingToDo("workshops")));
    }

    private Decided groups(GroupProblem problem, Budget budget) {
        GroupAnswer answer = ports.groupPlanner().plan(problem, budget);
        return answer instanceof GroupPlan plan
                ? Decided.events("groups", WorkshopEvent.Planned.of(problem, budget, plan))
                : new Decided.No(whyNot((NoGroupPlan) answer));
    }

    /** The rules that cannot all be kept; if that is not proven, what the best attempt breaks. */
    private static ImmutableList<Reason> whyNot(NoGroupPlan answer) {
        return answer.conflict().isEmpty()
                ? answer.certificate().broken().stream()
                        .flatMap(rule -> rule.reasons().stream())
                        .collect(ImmutableList.toImmutableList())
                : answer.conflict();
    }

    Decided visits(ProgrammeView view, By by, ImmutableList<Expert> experts, Budget budget) {
        if (view.programme().visits().isEmpty()) {
            return Decided.no(Reasons.nothingToDo("visits"));
        }
        VisitProblem problem = VisitProblems.of(
                view, view.programme().visits().get(), ports.calendar(), experts, Lookup.local(view, by));
        if (problem.companies().isEmpty()) {
            return Decided.no(Reasons.nothingToDo("visits"));
        }
        return Decided.events(
                "visits",
                VisitEvent.Planned.of(problem, budget, ports.visitPlanner().plan(problem, budget)));
    }

    /** Keeps that companies were told their visits up to a day. */
    static Decided announced(ProgrammeView view, LocalDate until) {
        if (view.visits().isEmpty()) {
            return Decided.no(PlanReasons.noPlan());
        }
        DateRange period = view.programme().visits().map(VisitSettings::period).orElseThrow();
        return period.contains(until)
                ? Decided.events("visits", new VisitEvent.Announced(until))
                : Decided.no(PlanReasons.outsidePeriod(until, period.from(), period.to()));
    }
}
