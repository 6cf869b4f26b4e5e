package dev.shien.scheduling.visit;

import dev.shien.domain.visit.Availability;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import java.util.stream.IntStream;

/** The moments at which an expert can begin visits. */
final class ExpertOptions {

    private final VisitProblem problem;
    private final Days days;
    private final Expert expert;

    ExpertOptions(VisitProblem problem, Days days, Expert expert) {
        this.problem = problem;
        this.days = days;
        this.expert = expert;
    }

    /** The moments for a phase, in the order of time. */
    int[] of(VisitPhase phase) {
        return expert.calendar().stream()
                .filter(span ->
                        !span.date().isBefore(phase.from()) && !span.date().isAfter(phase.to()))
                .filter(span -> days.open(days.index(span.date())))
                .flatMapToInt(span -> in(span, phase.minutes()))
                .sorted()
                .toArray();
    }

    private IntStream in(Availability span, int minutes) {
        int day = days.index(span.date());
        int from = Days.minuteFrom(span.from());
        int opens = Days.minuteFrom(problem.opens());
        int closes = Math.min(Days.minute(span.to()), Days.minute(problem.closes()));
        return IntStream.iterate(from, start -> start + minutes <= closes, start -> start + problem.stepMinutes())
                .filter(start -> start >= opens && !isOver(day, start))
                .map(start -> Place.moment(day, start));
    }

    private boolean isOver(int day, int start) {
        return problem.now().filter(now -> days.time(day, start).isBefore(now)).isPresent();
    }
}
