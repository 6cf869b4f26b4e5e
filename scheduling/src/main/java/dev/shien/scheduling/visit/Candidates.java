package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The experts of each company, those first who by themselves cost it least, whenever they come. */
final class Candidates {

    private final Agenda agenda;

    /** By company. */
    private final int[][] experts;

    private final long[][] costs;

    Candidates(Agenda agenda) {
        this.agenda = agenda;
        this.experts = new int[agenda.companies][];
        this.costs = new long[agenda.companies][];
        for (int c = 0; c < agenda.companies; c++) {
            rank(c);
        }
    }

    private void rank(int company) {
        long[] cost = new long[agenda.experts];
        for (int e = 0; e < agenda.experts; e++) {
            cost[e] = cost(company, e);
        }
        experts[company] = IntStream.range(0, agenda.experts)
                .filter(e -> canVisit(company, e))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(e -> cost[e]).thenComparingInt(e -> e))
                .mapToInt(e -> e)
                .toArray();
        costs[company] = IntStream.of(experts[company]).mapToLong(e -> cost[e]).toArray();
    }

    /** Whether an expert can make a visit, or has one that is given. */
    private boolean canVisit(int company, int expert) {
        return visits(company).anyMatch(visit -> {
            Place pin = agenda.pins.get(visit);
            return pin != null
                    ? pin.expert() == expert
                    : agenda.openings(visit, expert).count() > 0
                            && !agenda.modes(visit, expert).isEmpty();
        });
    }

    private IntStream visits(int company) {
        return IntStream.range(company * agenda.phases, (company + 1) * agenda.phases);
    }

    private long cost(int company, int expert) {
        return visits(company)
                .filter(visit -> !agenda.pins.containsKey(visit))
                .mapToLong(visit -> cost(agenda, visit, expert))
                .sum();
    }

    /** What it costs at least that an expert makes a visit, of what does not depend on the day. */
    static long cost(Agenda agenda, int visit, int expert) {
        long least = agenda.modes(visit, expert).stream()
                .mapToLong(mode -> way(agenda, visit, expert, mode))
                .min()
                .orElse(0);
        return agenda.terms.cost(visit, expert) + least;
    }

    /** The share of the way there and back that a visit has at least, whoever else is visited on the day. */
    static long way(Agenda agenda, int visit, int expert, VisitMode mode) {
        if (mode != VisitMode.ON_SITE) {
            return 0;
        }
        long minutes = agenda.roads.away(agenda.roads.base(expert), agenda.roads.stop(agenda.companyOf(visit), mode));
        return agenda.problem.weights().travel()
                * (Tours.hours(minutes) / agenda.expert(expert).greatestPerDay());
    }

    /** The experts of a company in the order of their costs. */
    int[] of(int company) {
        return experts[company];
    }

    /** What each of the experts costs a company at least, in the same order. */
    long[] costs(int company) {
        return costs[company];
    }
}
