package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The windows of the phases, and when experts can begin visits in them, for companies that sit in the same sessions. */
final class Series {

    private final ImmutableList<DateRange> windows;
    private final ImmutableSet<LocalDate> sessionDays;
    private final ImmutableList<ImmutableList<Openings>> openings;

    /**
     * The series of a company.
     *
     * @param company any of those that sit in the sessions
     */
    Series(VisitProblem problem, Days days, VisitedCompany company) {
        this.sessionDays = ImmutableSet.copyOf(problem.sessionsOf(company).values());
        this.windows = problem.phases().stream()
                .map(phase -> problem.window(company, phase))
                .collect(ImmutableList.toImmutableList());
        this.openings = problem.experts().stream()
                .map(expert -> openings(problem, days, expert))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Openings> openings(VisitProblem problem, Days days, Expert expert) {
        ExpertOptions calendar = new ExpertOptions(problem, days, expert);
        return IntStream.range(0, windows.size())
                .mapToObj(p -> calendar.of(
                        windows.get(p), sessionDays, problem.phases().get(p).minutes()))
                .map(Openings::new)
                .collect(ImmutableList.toImmutableList());
    }

    DateRange window(int phase) {
        return windows.get(phase);
    }

    boolean sessionOn(LocalDate date) {
        return sessionDays.contains(date);
    }

    /** The moments at which an expert can begin a visit of a phase. */
    Openings openings(int expert, int phase) {
        return openings.get(expert).get(phase);
    }
}
