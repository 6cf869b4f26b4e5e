package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.testkit.visit.ExhaustiveVisits;
import dev.shien.testkit.visit.VisitProblems;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The bound of the relaxation holds whatever prices it comes to. */
class RelaxationProperties {

    private static Relaxation relaxed(VisitProblem problem, int rounds, long penalty) {
        Agenda agenda = new Agenda(problem, ImmutableList.of());
        Relaxation relaxation =
                new Relaxation(agenda, new DayCosts(agenda), new Candidates(agenda), new Diary(agenda).unplacedCost());
        relaxation.run(rounds, penalty);
        return relaxation;
    }

    @Property(tries = 200)
    void noPlanOfATinyProblemCostsLess(
            @ForAll("tinyProblem") VisitProblem problem, @ForAll @IntRange(min = 1, max = 40) int rounds) {
        long least = ExhaustiveVisits.leastPenalty(
                problem,
                CalendarVisitPlanner.create().plan(problem, Budget.of(1, 1)).certificate());

        assertThat(relaxed(problem, rounds, 2 * least + 1_000).bound()).isLessThanOrEqualTo(least);
    }

    @Property(tries = 100)
    void moreStepsNeverMakeItWorse(@ForAll("anyProblem") VisitProblem problem) {
        long few = relaxed(problem, 5, 1_000_000).bound();

        assertThat(relaxed(problem, 25, 1_000_000).bound()).isGreaterThanOrEqualTo(few);
    }

    @Provide
    Arbitrary<VisitProblem> tinyProblem() {
        return VisitProblems.tiny();
    }

    @Provide
    Arbitrary<VisitProblem> anyProblem() {
        return VisitProblems.any();
    }
}
