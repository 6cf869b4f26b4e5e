package dev.shien.testkit.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Recounts the score of a series from the definitions of its terms. */
public final class SeriesRecount {

    private SeriesRecount() {}

    /** The penalty of the dates of a series. */
    public static long penalty(SeriesProblem problem, ImmutableList<LocalDate> dates) {
        return problem.weights().cadence() * amount(problem, dates, "series.cadence")
                + problem.weights().end() * amount(problem, dates, "series.end")
                + problem.weights().start() * amount(problem, dates, "series.start")
                + problem.weights().change() * amount(problem, dates, "series.changes");
    }

    /** How much of a term the dates have, in thousandths. */
    public static long amount(SeriesProblem problem, ImmutableList<LocalDate> dates, String term) {
        long units = switch (term) {
            case "series.cadence" -> offCadence(problem, dates);
            case "series.end" -> Math.max(0, ChronoUnit.DAYS.between(unbroken(problem), dates.get(dates.size() - 1)));
            case "series.start" ->
                problem.preferredStart()
                        .map(start -> Math.abs(ChronoUnit.DAYS.between(dates.get(0), start)))
                        .orElse(0L);
            case "series.changes" ->
                problem.previous().stream()
                        .filter(date -> !dates.get(date.session() - 1).equals(date.date()))
                        .count();
            default -> throw new IllegalArgumentException("Expected a term of a series, was " + term);
        };
        return ScoreTerm.UNIT * units;
    }

    private static long offCadence(SeriesProblem problem, ImmutableList<LocalDate> dates) {
        long days = 0;
        for (int i = 1; i < dates.size(); i++) {
            LocalDate ideal = dates.get(i - 1).plusDays(problem.cadence());
            days += Math.abs(ChronoUnit.DAYS.between(ideal, dates.get(i)));
        }
        return days;
    }

    /** The last date if every gap is the cadence, from the start that is wanted or else the first that is possible. */
    private static LocalDate unbroken(SeriesProblem problem) {
        LocalDate date = problem.preferredStart().orElse(problem.from());
        for (int i = 1; i < problem.sessions().size(); i++) {
            date = date.plusDays(problem.cadence());
        }
        return date;
    }
}
