package dev.shien.benchmarks.visit;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitedCompany;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All visits, as Timefold knows a solution; the more difficult ones first. */
@PlanningSolution(solutionCloner = TimefoldPlan.Cloner.class)
public final class TimefoldPlan {

    private final List<TimefoldVisit> visits;
    private @Nullable HardMediumSoftLongScore score;

    /** By company. Each copy has its own visits, and makes this when it is asked for. */
    private @Nullable ListMultimap<String, TimefoldVisit> byCompany;

    private TimefoldPlan(List<TimefoldVisit> visits) {
        this.visits = visits;
    }

    /** All visits of the company that has a visit. */
    List<TimefoldVisit> ofCompany(TimefoldVisit visit) {
        if (byCompany == null) {
            byCompany = ArrayListMultimap.create();
            for (TimefoldVisit each : visits) {
                byCompany.put(each.companyId(), each);
            }
        }
        return byCompany.get(visit.companyId());
    }

    /** A plan of no visits yet: phase by phase, first the visits with the fewest places. */
    static TimefoldPlan of(TimefoldModel model, int experts) {
        TimefoldRanges ranges = new TimefoldRanges(model, experts);
        List<TimefoldVisit> visits = new ArrayList<>();
        for (VisitPhase phase : model.problem.phases()) {
            for (VisitedCompany company : model.problem.companies()) {
                visits.add(new TimefoldVisit(new TimefoldTask(model, company, phase, ranges)));
            }
        }
        visits.sort(Comparator.comparingInt(TimefoldVisit::number)
                .thenComparingLong(visit -> visit.getRange().getSize()));
        return new TimefoldPlan(visits);
    }

    /** The visits that are placed. */
    ImmutableList<Visit> placed() {
        return visits.stream()
                .filter(visit -> visit.getPlace() != null)
                .map(visit -> visit.place().of(visit.companyId()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The visits of all companies. */
    @PlanningEntityCollectionProperty
    public List<TimefoldVisit> getVisits() {
        return visits;
    }

    /** The score; none before it is calculated. */
    @PlanningScore
    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    /** Timefold writes the score here. */
    public void setScore(@Nullable HardMediumSoftLongScore score) {
        this.score = score;
    }

    /** Copies the visits and nothing else. Timefold copies each solution that is better than all before it. */
    public static final class Cloner implements SolutionCloner<TimefoldPlan> {

        @Override
        public TimefoldPlan cloneSolution(TimefoldPlan original) {
            List<TimefoldVisit> visits = new ArrayList<>(original.visits.size());
            original.visits.forEach(visit -> visits.add(visit.copy()));
            TimefoldPlan copy = new TimefoldPlan(visits);
            copy.score = original.score;
            return copy;
        }
    }
}
