package dev.shien.testkit.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.NoGroupPlan;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of what a {@link GroupPlanner} says of all plans and not of its own alone: extend this class, give the planner, and
 * run it with jqwik. They are held against everything that small problems of every shape allow.
 */
public abstract class GroupProofLaws {

    private static final long ITERATIONS = 2_000;

    /** The planner under test. */
    protected abstract GroupPlanner planner();

    /** Law 9: a plan is one of those that the problem allows, with the score that it has. */
    @Property(tries = 400)
    public void planIsAmongAllThatAreAllowed(@ForAll("smallProblem") GroupProblem problem, @ForAll long seed) {
        GroupAnswer answer = planner().plan(problem, Budget.of(ITERATIONS, seed));

        assertThat(GroupPlanCheck.faults(problem, answer)).isEmpty();
        if (answer instanceof GroupPlan) {
            assertThat(ExhaustiveGroups.of(problem).contains(answer)).isTrue();
        }
    }

    /** Law 10: no plan with as many groups has less of a term than its bound. */
    @Property(tries = 400)
    public void noPlanIsBelowTheBoundOfATerm(@ForAll("smallProblem") GroupProblem problem, @ForAll long seed) {
        if (planner().plan(problem, Budget.of(ITERATIONS, seed)) instanceof GroupPlan plan) {
            ExhaustiveGroups all = ExhaustiveGroups.of(problem);

            for (ScoreTerm term : plan.certificate().terms()) {
                assertThat(term.bound())
                        .as(term.code())
                        .isLessThanOrEqualTo(all.leastAmount(term.code(), plan).orElse(term.bound()));
            }
        }
    }

    /** Law 11: a least penalty is the least of all plans, with whatever number of groups. */
    @Property(tries = 400)
    public void leastPenaltyIsThatOfTheBestPlan(@ForAll("smallProblem") GroupProblem problem, @ForAll long seed) {
        GroupAnswer answer = planner().plan(problem, Budget.of(ITERATIONS, seed));

        if (answer.certificate().leastPenalty().isPresent()) {
            assertThat(answer.certificate().leastPenalty()).isEqualTo(ExhaustiveGroups.leastPenalty(problem));
        }
    }

    /** Law 12: where a conflict is shown, or somebody is left out, no plan keeps all hard rules; however little was tried. */
    @Property(tries = 400)
    public void conflictIsShownOnlyWhereThereIsNoPlan(@ForAll("smallProblem") GroupProblem problem, @ForAll long seed) {
        if (planner().plan(problem, Budget.of(0, seed)) instanceof NoGroupPlan none
                && !(none.conflict().isEmpty() && none.leftOut().isEmpty())) {
            assertThat(ExhaustiveGroups.of(problem).none()).isTrue();
        }
    }

    /**
     * Law 13: where there is a plan of a small problem, one is found; unless rounds of a run are given, or seats where the number
     * of tables is open.
     */
    @Property(tries = 400)
    public void planOfASmallProblemIsFound(@ForAll("smallProblem") GroupProblem problem, @ForAll long seed) {
        GroupAnswer answer = planner().plan(problem, Budget.of(20 * ITERATIONS, seed));
        boolean exists = !ExhaustiveGroups.of(problem).none();

        if (answer instanceof GroupPlan) {
            assertThat(exists).isTrue();
        } else if (!mayBeMissed(problem)) {
            assertThat(exists).isFalse();
        }
    }

    private static boolean mayBeMissed(GroupProblem problem) {
        return (problem.size() instanceof GroupSize && !problem.seats().isEmpty())
                || SharedRounds.of(problem).stream()
                        .anyMatch(rounds -> !rounds.given().isEmpty());
    }

    /** Law 14: of a problem that was made around groups it is never said that it has none; however little was tried. */
    @Property(tries = 300)
    public void nothingIsShownAgainstGroupsThatThereAre(@ForAll("plantedProblem") GroupProblem problem) {
        if (planner().plan(problem, Budget.of(0, 1)) instanceof NoGroupPlan none) {
            assertThat(none.conflict()).isEmpty();
            assertThat(none.leftOut()).isEmpty();
        }
    }

    /** Problems that have a plan. */
    @Provide
    protected Arbitrary<GroupProblem> plantedProblem() {
        return PlantedGroups.any();
    }

    /** Problems of every shape that are so small that everything can be tried. */
    @Provide
    protected Arbitrary<GroupProblem> smallProblem() {
        return TinyGroupProblems.any();
    }
}
