package dev.shien.scheduling.timetable;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesWeights;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the dates of a series count: what each date counts by itself, and what each gap counts. */
final class SeriesCosts {

    private final SeriesProblem problem;
    private final SeriesWeights weights;

    SeriesCosts(SeriesProblem problem) {
        this.problem = problem;
        this.weights = problem.weights();
    }

    /** The penalty of a gap. */
    long gap(long days) {
        return ScoreTerm.UNIT * weights.cadence() * offCadence(days);
    }

    /** Whether a gap is shorter than the cadence, so that a longer one counts less. */
    boolean gapIsTooShort(long days) {
        return days < problem.cadence();
    }

    /** The penalty of a date by itself. */
    long date(int number, LocalDate date) {
        long units = weights.change() * changes(number, date)
                + (number == 1 ? weights.start() * offStart(date) : 0)
                + (number == problem.sessions().size() ? weights.end() * late(date) : 0);
        return ScoreTerm.UNIT * units;
    }

    /** The days by which a gap differs from the cadence. */
    long offCadence(long days) {
        return Math.abs(days - problem.cadence());
    }

    /** The days by which the first session differs from the preferred start. */
    long offStart(LocalDate first) {
        return problem.preferredStart()
                .map(start -> Math.abs(ChronoUnit.DAYS.between(start, first)))
                .orElse(0L);
    }

    /** The days by which the last session is later than the pattern without a break. */
    long late(LocalDate last) {
        LocalDate unbroken = problem.preferredStart()
                .orElse(problem.from())
                .plusDays((long) problem.cadence() * (problem.sessions().size() - 1));
        return Math.max(0, ChronoUnit.DAYS.between(unbroken, last));
    }

    /** 1 if the session was announced for another date, else 0. */
    long changes(int number, LocalDate date) {
        return problem.previous(number).filter(before -> !before.equals(date)).isPresent() ? 1 : 0;
    }
}
