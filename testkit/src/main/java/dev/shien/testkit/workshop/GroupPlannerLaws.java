package dev.shien.testkit.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of every {@link GroupPlanner}: extend this class, give the planner, and run it with jqwik. */
public abstract class GroupPlannerLaws {

    private static final long ITERATIONS = 2_000;

    /** The planner under test. */
    protected abstract GroupPlanner planner();

    /** Law 1: each round is a partition of those present, and the certificate says of rules and score what is so. */
    @Property(tries = 200)
    public void planIsWhatItsCertificateSays(@ForAll("anyProblem") GroupProblem problem, @ForAll long seed) {
        GroupPlan plan = planner().plan(problem, Budget.of(ITERATIONS, seed));

        assertThat(GroupPlanCheck.faults(problem, plan)).isEmpty();
    }

    /** Law 2: the same problem and budget give the same plan, byte for byte. */
    @Property(tries = 50)
    public void sameSeedGivesTheSameBytes(@ForAll("anyProblem") GroupProblem problem, @ForAll long seed) {
        assertThat(bytes(planner().plan(problem, Budget.of(ITERATIONS, seed))))
                .isEqualTo(bytes(planner().plan(problem, Budget.of(ITERATIONS, seed))));
    }

    /** Law 3: where everybody is present and sizes add up, the plan is complete. */
    @Property(tries = 50)
    public void planOfAnEasyProblemIsComplete(@ForAll("easyProblem") GroupProblem problem, @ForAll long seed) {
        GroupPlan plan = planner().plan(problem, Budget.of(ITERATIONS, seed));

        assertThat(plan.complete()).isTrue();
        assertThat(GroupPlanCheck.faults(problem, plan)).isEmpty();
    }

    /** Law 4: a plan comes back from its canonical JSON. */
    @Property(tries = 50)
    public void planComesBackFromItsJson(@ForAll("anyProblem") GroupProblem problem) {
        GroupPlan plan = planner().plan(problem, Budget.of(0, 1));

        assertThat(Json.fromTree(Json.parse("plan", CanonicalJson.bytes(Json.toTree(plan))), GroupPlan.class))
                .isEqualTo(plan);
    }

    /** Law 5: a plan that was held is kept when it is given for all rounds. */
    @Property(tries = 50)
    public void givenRoundsStayAsTheyAre(@ForAll("easyProblem") GroupProblem problem, @ForAll long seed) {
        GroupPlan held = planner().plan(problem, Budget.of(ITERATIONS, seed));
        GroupProblem given = Replanning.given(problem, held);

        GroupPlan again = planner().plan(given, Budget.of(ITERATIONS, seed + 1));

        assertThat(Replanning.members(again)).isEqualTo(Replanning.members(held));
        assertThat(again.certificate().penalty()).isEqualTo(held.certificate().penalty());
    }

    /** Law 6: where everything can be tried, the best plan is found, and no bound is above it. */
    @Property(tries = 50)
    public void planOfATinyProblemIsBest(@ForAll("tinyProblem") GroupProblem problem, @ForAll long seed) {
        GroupPlan plan = planner().plan(problem, Budget.of(10 * ITERATIONS, seed));
        long least = ExhaustiveGroups.leastPenalty(problem);

        assertThat(plan.certificate().bound()).isLessThanOrEqualTo(least);
        assertThat(plan.certificate().penalty()).isEqualTo(least);
    }

    /** Problems so small that everything can be tried. */
    @Provide
    protected Arbitrary<GroupProblem> tinyProblem() {
        return GroupProblems.tiny();
    }

    /** Problems of every shape. */
    @Provide
    protected Arbitrary<GroupProblem> anyProblem() {
        return GroupProblems.any();
    }

    /** Problems that have a complete plan. */
    @Provide
    protected Arbitrary<GroupProblem> easyProblem() {
        return GroupProblems.easy();
    }

    private static String bytes(GroupPlan plan) {
        return CanonicalJson.string(Json.toTree(plan));
    }
}
