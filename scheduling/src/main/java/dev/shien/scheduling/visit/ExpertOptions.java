package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitProblem;
import java.time.LocalDate;
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

    /** The moments for visits of so many minutes in a window, not on days of sessions, in the order of time. */
    int[] of(DateRange window, ImmutableSet<LocalDate> sessionDays, int minutes) {
        return expert.calendar().stream()
                .filter(span -> window.contains(span.date()) && !sessionDays.contains(span.date()))
                .filter(span -> days.contains(span.date()) && days.open(days.index(span.date())))
                .flatMapToInt(span -> in(span, minutes))
                .sorted()
                .toArray();
    }

    private IntStream in(DaySpan span, int minutes) {
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
