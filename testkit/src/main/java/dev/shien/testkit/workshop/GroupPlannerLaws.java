package dev.shien.testkit.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Replanning;
import java.util.OptionalLong;
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
    @Property(tries = 400)
    public void answerIsWhatItsCertificateSays(@ForAll("anyProblem") GroupProblem problem, @ForAll long seed) {
        GroupAnswer answer = planner().plan(problem, Budget.of(ITERATIONS, seed));

        assertThat(GroupPlanCheck.faults(problem, answer)).isEmpty();
    }

    /** Law 2: the same problem and budget give the same answer, byte for byte. */
    @Property(tries = 50)
    public void sameSeedGivesTheSameBytes(@ForAll("anyProblem") GroupProblem problem, @ForAll long seed) {
        assertThat(bytes(planner().plan(problem, Budget.of(ITERATIONS, seed))))
                .isEqualTo(bytes(planner().plan(problem, Budget.of(ITERATIONS, seed))));
    }

    /** Law 3: where everybody is present, sizes add up and nothing else is hard, there is a plan. */
    @Property(tries = 50)
    public void easyProblemHasAPlan(@ForAll("easyProblem") GroupProblem problem, @ForAll long seed) {
        GroupAnswer answer = planner().plan(problem, Budget.of(ITERATIONS, seed));

        assertThat(answer).isInstanceOf(GroupPlan.class);
        assertThat(GroupPlanCheck.faults(problem, answer)).isEmpty();
    }

    /** Law 4: a plan comes back from its canonical JSON. */
    @Property(tries = 50)
    public void planComesBackFromItsJson(@ForAll("easyProblem") GroupProblem problem) {
        GroupPlan plan = planner().plan(problem, Budget.of(0, 1)).orThrow();

        assertThat(Json.fromTree(Json.parse("plan", CanonicalJson.bytes(Json.toTree(plan))), GroupPlan.class))
                .isEqualTo(plan);
    }

    /** Law 5: a plan that was held is kept when it is given for all rounds. */
    @Property(tries = 50)
    public void givenRoundsStayAsTheyAre(@ForAll("easyProblem") GroupProblem problem, @ForAll long seed) {
        GroupPlan held = planner().plan(problem, Budget.of(ITERATIONS, seed)).orThrow();
        GroupProblem given = Replanning.of(problem, held, round -> true);

        GroupPlan again = planner().plan(given, Budget.of(ITERATIONS, seed + 1)).orThrow();

        assertThat(SeatedRound.of(again)).isEqualTo(SeatedRound.of(held));
        assertThat(again.certificate().penalty()).isEqualTo(held.certificate().penalty());
    }

    /** Law 6: where everything can be tried, the best plan is found if there is one, and no bound is above it. */
    @Property(tries = 100)
    public void planOfATinyProblemIsBest(@ForAll("tinyProblem") GroupProblem problem, @ForAll long seed) {
        GroupAnswer answer = planner().plan(problem, Budget.of(20 * ITERATIONS, seed));
        OptionalLong least = ExhaustiveGroups.leastPenalty(problem);

        assertThat(answer instanceof GroupPlan).isEqualTo(least.isPresent());
        if (least.isPresent()) {
            assertThat(answer.certificate().bound()).isLessThanOrEqualTo(least.getAsLong());
            assertThat(answer.certificate().penalty()).isEqualTo(least.getAsLong());
            assertThat(answer.certificate().leastPenalty().orElse(least.getAsLong()))
                    .isEqualTo(least.getAsLong());
        }
    }

    /** Law 7: who is called what, and in which order, does not change the best score of a case in which everything is tried. */
    @Property(tries = 25)
    public void otherNamesDoNotChangeTheBestScore(@ForAll("tinyProblem") GroupProblem problem) {
        GroupProblem renamed = Renaming.backwards(problem);

        assertThat(planner()
                        .plan(renamed, Budget.of(20 * ITERATIONS, 1))
                        .certificate()
                        .penalty())
                .isEqualTo(planner()
                        .plan(problem, Budget.of(20 * ITERATIONS, 1))
                        .certificate()
                        .penalty());
    }

    /** Law 8: the reasons of a plan that is kept without them are told anew as they were. */
    @Property(tries = 100)
    public void reasonsAreToldAnewAsTheyWere(@ForAll("anyProblem") GroupProblem problem, @ForAll long seed) {
        if (planner().plan(problem, Budget.of(ITERATIONS, seed)) instanceof GroupPlan plan) {
            GroupPlan kept = plan.withoutReasons();

            assertThat(kept.rounds())
                    .allSatisfy(round -> assertThat(round.groups())
                            .allMatch(group -> group.reasons().isEmpty()));
            assertThat(planner().explain(problem, kept)).isEqualTo(plan);
            assertThat(planner().explain(problem, plan)).isEqualTo(plan);
        }
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

    private static String bytes(GroupAnswer answer) {
        return CanonicalJson.string(Json.toTree(answer));
    }
}
