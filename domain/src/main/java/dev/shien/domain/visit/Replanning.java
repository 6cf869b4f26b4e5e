package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Turns a plan into what it means for the next one. What has happened stays, what was announced costs to change, what is farther
 * away is free; pins of the problem stay as well.
 */
public final class Replanning {

    private Replanning() {}

    /**
     * The problem of planning anew. Visits of companies and phases that the problem has not are left out, see {@link #leftOut}.
     *
     * @param now what started by then has happened
     * @param announcedUntil the last day of which companies were told their visits
     * @throws IllegalArgumentException if the plan is of another zone, or an expert who has made a visit is unknown
     */
    public static VisitProblem of(
            VisitProblem problem, EarlierVisits earlier, LocalDateTime now, LocalDate announcedUntil) {
        return of(problem, earlier, now, Optional.of(announcedUntil));
    }

    /** The same where companies may have been told of no visit yet; then what has happened stays, and all else is free. */
    public static VisitProblem of(
            VisitProblem problem, EarlierVisits earlier, LocalDateTime now, Optional<LocalDate> announcedUntil) {
        if (!earlier.zone().equals(problem.zone())) {
            throw new IllegalArgumentException("Expected an earlier plan in the zone " + problem.zone()
                    + " of the problem, was one in " + earlier.zone());
        }
        ImmutableSet<Visit> unknown = ImmutableSet.copyOf(leftOut(problem, earlier));
        return problem.frame()
                .addAllPins(problem.pins())
                .addAllPrevious(earlier.visits().stream()
                        .filter(visit -> !unknown.contains(visit))
                        .collect(ImmutableList.toImmutableList()))
                .now(now)
                .announcedUntil(announcedUntil)
                .build();
    }

    /** The visits of companies and phases that a problem does not have any more. */
    public static ImmutableList<Visit> leftOut(VisitProblem problem, EarlierVisits earlier) {
        ImmutableSet<String> companies =
                problem.companies().stream().map(VisitedCompany::id).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Integer> phases =
                problem.phases().stream().map(VisitPhase::number).collect(ImmutableSet.toImmutableSet());
        return earlier.visits().stream()
                .filter(visit -> !companies.contains(visit.company()) || !phases.contains(visit.phase()))
                .collect(ImmutableList.toImmutableList());
    }
}
