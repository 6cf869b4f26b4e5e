package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;

/** The windows of the phases, and when experts can begin visits in them, for companies that sit in the same sessions. */
final class Series {

    private final ImmutableList<DateRange> windows;
    private final ImmutableSet<LocalDate> sessionDays;
    private final int[][][] options;

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
        this.options = problem.experts().stream()
                .map(expert -> options(problem, days, expert))
                .toArray(int[][][]::new);
    }

    private int[][] options(VisitProblem problem, Days days, Expert expert) {
        ExpertOptions calendar = new ExpertOptions(problem, days, expert);
        int[][] moments = new int[windows.size()][];
        for (int p = 0; p < moments.length; p++) {
            VisitPhase phase = problem.phases().get(p);
            moments[p] = calendar.of(windows.get(p), sessionDays, phase.minutes());
        }
        return moments;
    }

    DateRange window(int phase) {
        return windows.get(phase);
    }

    boolean sessionOn(LocalDate date) {
        return sessionDays.contains(date);
    }

    /** The moments at which an expert can begin a visit of a phase, in the order of time. */
    int[] options(int expert, int phase) {
        return options[expert][phase];
    }
}
