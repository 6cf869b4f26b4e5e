package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts the score of a series term by term. */
final class SeriesScore {

    private final SeriesCosts costs;
    private final ImmutableList<LocalDate> dates;

    private SeriesScore(SeriesProblem problem, ImmutableList<LocalDate> dates) {
        this.costs = new SeriesCosts(problem);
        this.dates = dates;
    }

    static ImmutableList<ScoreTerm> of(SeriesProblem problem, ImmutableList<LocalDate> dates) {
        SeriesScore score = new SeriesScore(problem, dates);
        ImmutableList.Builder<ScoreTerm> terms = ImmutableList.builder();
        terms.add(term(
                "series.cadence",
                Text.of("間隔が開催周期からずれる日数", "Days by which gaps differ from the cadence"),
                problem.weights().cadence(),
                score.offCadence()));
        terms.add(term(
                "series.end",
                Text.of("最終回が、途切れない周期の最終回より遅れる日数", "Days by which the last session is later than the unbroken pattern"),
                problem.weights().end(),
                score.costs.late(dates.get(dates.size() - 1))));
        problem.preferredStart()
                .ifPresent(start -> terms.add(term(
                        "series.start",
                        Text.of("初回が希望日からずれる日数", "Days by which the first session differs from the preferred start"),
                        problem.weights().start(),
                        score.costs.offStart(dates.get(0)))));
        if (!problem.previous().isEmpty()) {
            terms.add(term(
                    "series.changes",
                    Text.of("公表した日程から変わる回の数", "Sessions whose announced date changes"),
                    problem.weights().change(),
                    score.changes()));
        }
        return terms.build();
    }

    private static ScoreTerm term(String code, Text text, long weight, long units) {
        return new ScoreTerm(code, text, weight, ScoreTerm.UNIT * units, 0);
    }

    private long offCadence() {
        long days = 0;
        for (int i = 1; i < dates.size(); i++) {
            days += costs.offCadence(ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)));
        }
        return days;
    }

    private long changes() {
        long changes = 0;
        for (int i = 0; i < dates.size(); i++) {
            changes += costs.changes(i + 1, dates.get(i));
        }
        return changes;
    }
}
