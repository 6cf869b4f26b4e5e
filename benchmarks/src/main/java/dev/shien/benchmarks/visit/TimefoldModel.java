package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A made-up problem as Timefold is given it: the places that experts offer, phase by phase, and what visits cost. */
final class TimefoldModel {

    final VisitProblem problem;
    final TimefoldCosts costs;
    final CaseRoads roads;

    /** An even share of all visits for each expert, rounded up. */
    final int share;

    /** By expert, then by phase, in the order of time. */
    private final List<List<ImmutableList<TimefoldPlace>>> places = new ArrayList<>();

    private final ImmutableSet<LocalDate> closed;
    private final int[] bases;

    TimefoldModel(VisitProblem problem) {
        this.problem = problem;
        this.costs = new TimefoldCosts(problem);
        this.roads = new CaseRoads(problem.travel());
        int visits = problem.companies().size() * problem.phases().size();
        this.share = (visits + problem.experts().size() - 1) / problem.experts().size();
        this.closed = problem.closedDays().stream().map(ClosedDay::date).collect(ImmutableSet.toImmutableSet());
        this.bases = new int[problem.experts().size()];
        IntStream.range(0, problem.experts().size()).forEach(this::addPlaces);
    }

    private void addPlaces(int index) {
        Expert expert = problem.experts().get(index);
        bases[index] = roads.place(expert.base().orElseThrow());
        TimefoldExpert known = new TimefoldExpert(
                index, expert.greatestPerDay(), expert.greatestPerWeek().orElse(Integer.MAX_VALUE), bases[index]);
        places.add(problem.phases().stream().map(phase -> places(known, phase)).toList());
    }

    private ImmutableList<TimefoldPlace> places(TimefoldExpert known, VisitPhase phase) {
        Expert expert = problem.experts().get(known.index);
        var window = phase.window().days(problem.sessions());
        return expert.calendar().stream()
                .filter(span -> window.contains(span.date()))
                .filter(span ->
                        !closed.contains(span.date()) && !problem.sessions().containsValue(span.date()))
                .flatMap(span -> places(known, expert, phase, span).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private List<TimefoldPlace> places(TimefoldExpert known, Expert expert, VisitPhase phase, DaySpan span) {
        int index = (int) ChronoUnit.DAYS.between(problem.period().from(), span.date());
        int week = (int) (span.date().toEpochDay() + 3) / 7;
        TimefoldDay day = new TimefoldDay(known, index, week);
        List<TimefoldPlace> some = new ArrayList<>();
        LocalDateTime last = span.date().atTime(span.to()).minusMinutes(phase.minutes());
        LocalDateTime first = span.date().atTime(span.from());
        for (LocalDateTime start = first; !start.isAfter(last); start = start.plusMinutes(problem.stepMinutes())) {
            LocalDateTime end = start.plusMinutes(phase.minutes());
            boolean outer = start.equals(first) || start.equals(last);
            for (VisitMode mode : expert.modes()) {
                some.add(new TimefoldPlace(day, new Visit("", phase.number(), expert.id(), start, end, mode), outer));
            }
        }
        return some;
    }

    /** The number of the place from which an expert sets out. */
    int base(int expert) {
        return bases[expert];
    }

    /** The places that an expert offers in a phase, by index and by number. */
    ImmutableList<TimefoldPlace> places(int expert, int number) {
        return places.get(expert).get(number - problem.phases().get(0).number());
    }
}
