package dev.shien.benchmarks.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.VisitMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an expert does on a day. */
final class TimefoldTour {

    private static final int MINUTES_OF_HOUR = 60;

    private static final Comparator<TimefoldVisit> IN_TIME =
            Comparator.comparingInt(visit -> visit.place().start());

    private TimefoldTour() {}

    /** How many visits are too many, and how many pairs too near to one another. */
    static long breaches(TimefoldDay day, List<TimefoldVisit> visits) {
        int breaches = Math.max(0, visits.size() - day.expert.greatestPerDay);
        for (int i = 0; i < visits.size(); i++) {
            for (int j = 0; j < i; j++) {
                breaches += apart(visits.get(i), visits.get(j)) ? 0 : 1;
            }
        }
        return breaches;
    }

    private static boolean apart(TimefoldVisit one, TimefoldVisit other) {
        int pause = one.model().problem.breakMinutes();
        if (one.place().mode() == VisitMode.ON_SITE && other.place().mode() == VisitMode.ON_SITE) {
            pause = Math.max(pause, minutes(one.model(), one.task.town, other.task.town));
        }
        return one.place().start() >= other.place().start() + other.task.phase.minutes() + pause
                || other.place().start() >= one.place().start() + one.task.phase.minutes() + pause;
    }

    /** What the travel of the day costs. */
    static long travel(TimefoldDay day, List<TimefoldVisit> visits) {
        List<TimefoldVisit> stops = new ArrayList<>(visits);
        stops.removeIf(visit -> visit.place().mode() != VisitMode.ON_SITE);
        if (stops.isEmpty()) {
            return 0;
        }
        stops.sort(IN_TIME);
        TimefoldModel model = stops.get(0).model();
        int at = day.expert.base;
        int minutes = 0;
        for (TimefoldVisit stop : stops) {
            minutes += minutes(model, at, stop.task.town);
            at = stop.task.town;
        }
        minutes += minutes(model, at, day.expert.base);
        return model.problem.weights().travel() * (ScoreTerm.UNIT * minutes / MINUTES_OF_HOUR);
    }

    private static int minutes(TimefoldModel model, int from, int to) {
        return model.roads.minutes(from, to);
    }
}
