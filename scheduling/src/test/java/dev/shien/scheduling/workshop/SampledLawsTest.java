package dev.shien.scheduling.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.testkit.workshop.GroupPlanCheck;
import dev.shien.testkit.workshop.GroupProblems;
import dev.shien.testkit.workshop.PlantedGroups;
import dev.shien.testkit.workshop.TinyGroupProblems;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * The laws of groups for a few problems that are always the same. What the properties say of many more takes seconds; this is
 * quick enough to run once for every mutation.
 */
@PropertyDefaults(
        tries = 20,
        shrinking = ShrinkingMode.OFF,
        edgeCases = EdgeCasesMode.NONE,
        afterFailure = AfterFailureMode.RANDOM_SEED)
class SampledLawsTest {

    private static final long ITERATIONS = 500;

    private final ExchangeGroupProofProperties laws = new ExchangeGroupProofProperties();
    private final ExchangeGroupPlannerProperties plans = new ExchangeGroupPlannerProperties();
    private final ConflictProperties conflicts = new ConflictProperties();

    @Property(seed = "1")
    void answerIsWhatItsCertificateSays(@ForAll("anyProblem") GroupProblem problem) {
        assertThat(GroupPlanCheck.faults(
                        problem, ExchangeGroupPlanner.create().plan(problem, Budget.of(ITERATIONS, 1))))
                .isEmpty();
    }

    @Property(seed = "2")
    void planIsAmongAllThatAreAllowed(@ForAll("smallProblem") GroupProblem problem) {
        laws.planIsAmongAllThatAreAllowed(problem, 1);
    }

    @Property(seed = "3")
    void noPlanIsBelowTheBoundOfATerm(@ForAll("smallProblem") GroupProblem problem) {
        laws.noPlanIsBelowTheBoundOfATerm(problem, 1);
    }

    @Property(seed = "4")
    void leastPenaltyIsThatOfTheBestPlan(@ForAll("smallProblem") GroupProblem problem) {
        laws.leastPenaltyIsThatOfTheBestPlan(problem, 1);
    }

    @Property(seed = "5")
    void conflictIsShownOnlyWhereThereIsNoPlan(@ForAll("smallProblem") GroupProblem problem) {
        laws.conflictIsShownOnlyWhereThereIsNoPlan(problem, 1);
    }

    @Property(seed = "6")
    void planOfASmallProblemIsFound(@ForAll("smallProblem") GroupProblem problem) {
        laws.planOfASmallProblemIsFound(problem, 1);
    }

    @Property(seed = "7", tries = 8)
    void nothingIsShownAgainstGroupsThatThereAre(@ForAll("plantedProblem") GroupProblem problem) {
        laws.nothingIsShownAgainstGroupsThatThereAre(problem);
    }

    @Property(seed = "8")
    void namedRulesDoNotGoTogether(@ForAll("smallProblem") GroupProblem problem) {
        conflicts.namedRulesDoNotGoTogether(problem);
    }

    @Property(seed = "9")
    void noSeatPairOrCriterionCanBeSparedInWhatShowsIt(@ForAll("smallProblem") GroupProblem problem) {
        conflicts.noSeatPairOrCriterionCanBeSparedInWhatShowsIt(problem);
    }

    @Property(seed = "10")
    void reasonsAreToldAnewAsTheyWere(@ForAll("anyProblem") GroupProblem problem) {
        plans.reasonsAreToldAnewAsTheyWere(problem, 1);
    }

    @Provide
    Arbitrary<GroupProblem> anyProblem() {
        return GroupProblems.any();
    }

    @Provide
    Arbitrary<GroupProblem> smallProblem() {
        return TinyGroupProblems.any();
    }

    @Provide
    Arbitrary<GroupProblem> plantedProblem() {
        return PlantedGroups.any();
    }
}
