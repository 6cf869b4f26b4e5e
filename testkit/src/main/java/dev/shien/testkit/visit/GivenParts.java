package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Visits that are given by hand and those of a plan before, as a list of choices says. */
final class GivenParts {

    /** An expert who has left. */
    private static final String GONE = "e0";

    private final VisitProblem problem;
    private final Optional<LocalDateTime> now;
    private final List<Integer> choices;
    private int chosen;

    GivenParts(VisitProblem problem, Optional<LocalDateTime> now, List<Integer> choices) {
        this.problem = problem;
        this.now = now;
        this.choices = choices;
    }

    private int choose(int count) {
        return choices.get(chosen++ % choices.size()) % count;
    }

    /** Sometimes the first visit of the first company, on a day of its own. */
    ImmutableList<Visit> pins() {
        if (choose(3) > 0
                || problem.phases().isEmpty()
                || problem.companies().isEmpty()
                || problem.experts().isEmpty()) {
            return ImmutableList.of();
        }
        LocalDateTime start = VisitProblems.FIRST.plusDays(1 + choose(2)).atTime(10, 0);
        return ImmutableList.of(new Visit(
                problem.companies().get(0).id(),
                problem.phases().get(0).number(),
                problem.experts().get(0).id(),
                start,
                start.plusMinutes(90),
                choose(2) == 0 ? VisitMode.ON_SITE : VisitMode.ONLINE));
    }

    /** Every other visit, sometimes. */
    ImmutableList<Visit> previous() {
        if (choose(2) > 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Visit> visits = ImmutableList.builder();
        for (VisitedCompany company : problem.companies()) {
            for (VisitPhase phase : problem.phases()) {
                if (choose(2) == 0) {
                    before(company, phase).ifPresent(visits::add);
                }
            }
        }
        return visits.build();
    }

    /** Where an expert has time; one who is gone can have made none that has happened. */
    private Optional<Visit> before(VisitedCompany company, VisitPhase phase) {
        List<Expert> busy = problem.experts().stream()
                .filter(expert -> !expert.calendar().isEmpty())
                .toList();
        if (busy.isEmpty()) {
            return Optional.empty();
        }
        Expert expert = busy.get(choose(busy.size()));
        DaySpan span = expert.calendar().get(choose(expert.calendar().size()));
        LocalDateTime start = span.date().atTime(span.from()).plusMinutes(60L * choose(2));
        boolean gone =
                choose(6) == 0 && !now.filter(moment -> !start.isAfter(moment)).isPresent();
        return problem.period().contains(span.date())
                ? Optional.of(new Visit(
                        company.id(),
                        phase.number(),
                        gone ? GONE : expert.id(),
                        start,
                        start.plusMinutes(phase.minutes()),
                        choose(2) == 0 ? VisitMode.ON_SITE : VisitMode.ONLINE))
                : Optional.empty();
    }
}
