package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The experts of each company, those first who by themselves cost it least, whenever they come. */
final class Candidates {

    private final Agenda agenda;

    /** By company. */
    private final int[][] experts;

    Candidates(Agenda agenda) {
        this.agenda = agenda;
        this.experts =
                IntStream.range(0, agenda.companies).mapToObj(this::ranked).toArray(int[][]::new);
    }

    private int[] ranked(int company) {
        long[] cost = IntStream.range(0, agenda.experts)
                .mapToLong(expert -> costOfAll(company, expert))
                .toArray();
        return IntStream.range(0, agenda.experts)
                .filter(expert -> canVisit(company, expert))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(expert -> cost[expert])
                        .thenComparingInt(expert -> expert))
                .mapToInt(expert -> expert)
                .toArray();
    }

    /** Whether an expert can make a visit, or has one that is given. */
    private boolean canVisit(int company, int expert) {
        for (int visit = company * agenda.phases; visit < (company + 1) * agenda.phases; visit++) {
            Place pin = agenda.given(visit);
            boolean can = pin != null
                    ? pin.expert() == expert
                    : agenda.openings(visit, expert).count() > 0
                            && !agenda.modes(visit, expert).isEmpty();
            if (can) {
                return true;
            }
        }
        return false;
    }

    private long costOfAll(int company, int expert) {
        long sum = 0;
        for (int visit = company * agenda.phases; visit < (company + 1) * agenda.phases; visit++) {
            sum += agenda.isGiven(visit) ? 0 : cost(visit, expert);
        }
        return sum;
    }

    /** What it costs at least that an expert makes a visit, of what does not depend on the day. */
    long cost(int visit, int expert) {
        long least = Long.MAX_VALUE;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            least = Math.min(least, way(visit, expert, mode));
        }
        return agenda.terms.cost(visit, expert) + (least == Long.MAX_VALUE ? 0 : least);
    }

    /** The share of the way there and back that a visit has at least, whoever else is visited on the day. */
    private long way(int visit, int expert, VisitMode mode) {
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
}
