package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.domain.visit.WindowEdge;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;

/** Finds in a problem what visits speak of, the slow and plain way. */
final class Lookup {

    final VisitProblem problem;
    final ImmutableList<Visit> visits;
    private final ImmutableList<Visit> given;

    Lookup(VisitProblem problem, ImmutableList<Visit> visits) {
        this.problem = problem;
        this.visits = visits;
        this.given = given(problem);
    }

    /** The pins, and of the plan before what had started by now and is not pinned otherwise. */
    static ImmutableList<Visit> given(VisitProblem problem) {
        ImmutableList.Builder<Visit> given = ImmutableList.<Visit>builder().addAll(problem.pins());
        for (Visit visit : problem.previous()) {
            boolean pinned = problem.pins().stream().anyMatch(pin -> sameVisit(pin, visit));
            if (!pinned
                    && problem.now().isPresent()
                    && visit.start().compareTo(problem.now().orElseThrow()) <= 0) {
                given.add(visit);
            }
        }
        return given.build();
    }

    static boolean sameVisit(Visit one, Visit other) {
        return one.company().equals(other.company()) && one.phase() == other.phase();
    }

    boolean given(Visit visit) {
        return given.contains(visit);
    }

    ImmutableList<Visit> given() {
        return given;
    }

    ImmutableList<Visit> which(Predicate<Visit> which) {
        return visits.stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    VisitPhase phase(Visit visit) {
        return problem.phases().stream()
                .filter(p -> p.number() == visit.phase())
                .findFirst()
                .orElseThrow();
    }

    /** At which place among the phases a visit is. */
    int turn(Visit visit) {
        return problem.phases().indexOf(phase(visit));
    }

    Expert expert(Visit visit) {
        return problem.experts().stream()
                .filter(e -> e.id().equals(visit.expert()))
                .findFirst()
                .orElseThrow();
    }

    VisitedCompany company(Visit visit) {
        return problem.companies().stream()
                .filter(c -> c.id().equals(visit.company()))
                .findFirst()
                .orElseThrow();
    }

    ImmutableMap<Integer, LocalDate> sessions(Visit visit) {
        VisitedCompany company = company(visit);
        return company.series().isEmpty()
                ? problem.sessions()
                : Objects.requireNonNull(problem.series().get(company.series().orElseThrow()));
    }

    /** The first day of a visit's window. */
    LocalDate from(Visit visit) {
        return day(phase(visit).window().from(), visit);
    }

    /** The last day of a visit's window. */
    LocalDate to(Visit visit) {
        return day(phase(visit).window().to(), visit);
    }

    private LocalDate day(WindowEdge edge, Visit visit) {
        if (edge instanceof WindowEdge.AfterSession after) {
            return Objects.requireNonNull(sessions(visit).get(after.session())).plusDays(after.plusDays());
        }
        return ((WindowEdge.OnDate) edge).date();
    }

    /** How often the company asked for another expert up to a visit. */
    int changesAsked(Visit visit) {
        int changes = 0;
        for (int phase : company(visit).otherExpertFrom()) {
            changes += phase <= visit.phase() ? 1 : 0;
        }
        return changes;
    }
}
