package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** The terms of the score that look at one visit at its place alone, as {@link VisitWeights} defines them. */
final class TimefoldCosts {

    private final VisitWeights weights;
    private final ImmutableList<Expert> experts;

    /** By what is needed, for each expert what is left open. */
    private final Map<ImmutableMap<String, Integer>, int[]> open = new HashMap<>();

    /** By number of the phase, counted from the beginning of the period. */
    private final Map<Integer, int[]> windows = new HashMap<>();

    TimefoldCosts(VisitProblem problem) {
        this.weights = problem.weights();
        this.experts = problem.experts();
        for (VisitPhase phase : problem.phases()) {
            var window = phase.window().days(problem.sessions());
            int from = (int) ChronoUnit.DAYS.between(problem.period().from(), window.from());
            windows.put(phase.number(), new int[] {from, (int) window.length() - 1});
            problem.companies()
                    .forEach(company -> open.computeIfAbsent(company.needsIn(phase.number()), this::leftOpen));
        }
    }

    private int[] leftOpen(ImmutableMap<String, Integer> needs) {
        return experts.stream().mapToInt(expert -> leftOpen(needs, expert)).toArray();
    }

    private static int leftOpen(ImmutableMap<String, Integer> needs, Expert expert) {
        int all = needs.values().stream().mapToInt(weight -> weight).sum();
        int met = needs.entrySet().stream()
                .filter(need -> expert.specialities().contains(need.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return all == 0 ? 0 : (int) (ScoreTerm.UNIT * (all - met) / all);
    }

    /** What each expert leaves open of what is needed in a phase, in thousandths. */
    int[] open(VisitedCompany company, VisitPhase phase) {
        return open.getOrDefault(company.needsIn(phase.number()), new int[0]);
    }

    /** On which day of the period the window of a phase begins, and how many days later it ends. */
    int[] window(VisitPhase phase) {
        return windows.getOrDefault(phase.number(), new int[2]);
    }

    /** What it costs that a visit is at a place, whatever the others do. */
    long of(TimefoldTask visit, TimefoldPlace place) {
        return (long) weights.speciality() * visit.open[place.expert().index]
                + weights.early() * (ScoreTerm.UNIT * (place.day.day - visit.from) / visit.length)
                + (visit.best == place.mode() ? 0 : weights.mode() * ScoreTerm.UNIT)
                + weights.wishes() * unmet(visit.wishes, place);
    }

    private static long unmet(VisitWish[] wishes, TimefoldPlace place) {
        long all = 0;
        long unmet = 0;
        for (VisitWish wish : wishes) {
            all += wish.weight();
            unmet += wish.metBy(place.visit()) ? 0 : wish.weight();
        }
        return all == 0 ? 0 : ScoreTerm.UNIT * unmet / all;
    }
}
