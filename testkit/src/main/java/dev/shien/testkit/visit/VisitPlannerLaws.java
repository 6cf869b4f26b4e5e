package dev.shien.testkit.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitPlanner;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitWeights;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of every {@link VisitPlanner}: extend this class, give the planner, and run it with jqwik. */
public abstract class VisitPlannerLaws {

    private static final long ITERATIONS = 3_000;

    private static final VisitWeights ONLY_CHANGES = VisitWeights.builder()
            .sameExpert(0)
            .speciality(0)
            .early(0)
            .mode(0)
            .wishes(0)
            .evenLoad(0)
            .travel(0)
            .build();

    /** The planner under test, with terms of a host. */
    protected abstract VisitPlanner planner(VisitTerm... terms);

    /**
     * Law 1: every visit is placed once or explained, given visits stay, no hard rule between or about visits is broken,
     * and the certificate says what is so.
     */
    @Property(tries = 200)
    public void planIsWhatItsCertificateSays(@ForAll("anyProblem") VisitProblem problem, @ForAll long seed) {
        VisitPlan plan = planner().plan(problem, Budget.of(ITERATIONS, seed));

        assertThat(VisitPlanCheck.faults(problem, plan)).isEmpty();
    }

    /** Law 1 with a term of the host: it is counted as the others are. */
    @Property(tries = 50)
    public void termOfTheHostIsCounted(
            @ForAll("anyProblem") VisitProblem problem, @ForAll @IntRange(max = 20) int weight, @ForAll long seed) {
        VisitTerm term = new OddTerm(weight);
        VisitPlan plan = planner(term).plan(problem, Budget.of(ITERATIONS, seed));

        assertThat(VisitPlanCheck.faults(problem, plan, term)).isEmpty();
    }

    /** Law 2: the same problem and budget give the same plan, byte for byte. */
    @Property(tries = 50)
    public void sameSeedGivesTheSameBytes(@ForAll("anyProblem") VisitProblem problem, @ForAll long seed) {
        assertThat(bytes(planner().plan(problem, Budget.of(ITERATIONS, seed))))
                .isEqualTo(bytes(planner().plan(problem, Budget.of(ITERATIONS, seed))));
    }

    /** Law 3: a plan comes back from its canonical JSON. */
    @Property(tries = 50)
    public void planComesBackFromItsJson(@ForAll("anyProblem") VisitProblem problem) {
        VisitPlan plan = planner().plan(problem, Budget.of(0, 1));

        assertThat(Json.fromTree(Json.parse("plan", CanonicalJson.bytes(Json.toTree(plan))), VisitPlan.class))
                .isEqualTo(plan);
    }

    /** Law 4: visits that were announced stay when all of them are given. */
    @Property(tries = 50)
    public void givenVisitsStayAsTheyAre(@ForAll("anyProblem") VisitProblem problem, @ForAll long seed) {
        VisitPlan announced = planner().plan(problem, Budget.of(ITERATIONS, seed));
        VisitProblem given = GivenVisits.given(problem, announced);

        assertThat(planner().plan(given, Budget.of(ITERATIONS, seed + 1)).visits())
                .containsAll(announced.visits());
    }

    /** Law 5: where everything can be tried, the best plan is found, and what a certificate says of the least penalty is so. */
    @Property(tries = 100)
    public void planOfATinyProblemIsBest(
            @ForAll("tinyProblem") VisitProblem problem, @ForAll @IntRange(max = 20) int weight, @ForAll long seed) {
        VisitTerm term = new OddTerm(weight);
        VisitPlan plan = planner(term).plan(problem, Budget.of(ITERATIONS, seed));
        long least = ExhaustiveVisits.leastPenalty(problem, plan.certificate(), term);

        assertThat(plan.certificate().penalty()).isEqualTo(least);
        assertThat(plan.certificate().bound()).isLessThanOrEqualTo(least);
        assertThat(plan.certificate().leastPenalty().orElse(least)).isEqualTo(least);
    }

    /** Law 6: a plan that can stay stays, where nothing but changes count. */
    @Property(tries = 50)
    public void planThatWasAnnouncedStaysWhereChangesAloneCount(
            @ForAll("changesAlone") VisitProblem problem, @ForAll long seed) {
        VisitPlan first = planner().plan(problem, Budget.of(ITERATIONS, seed));
        VisitProblem again = problem.frame()
                .addAllPins(problem.given())
                .addAllPrevious(first.visits())
                .announcedUntil(problem.period().to())
                .build();

        VisitPlan second = planner().plan(again, Budget.of(ITERATIONS, seed + 1));

        assertThat(VisitPlanCheck.faults(again, second)).isEmpty();
        if (first.complete()) {
            assertThat(second.visits()).isEqualTo(first.visits());
        }
    }

    /** Problems of every shape. */
    @Provide
    protected Arbitrary<VisitProblem> anyProblem() {
        return VisitProblems.any();
    }

    /** Problems of every shape in which nothing but changes count. */
    @Provide
    protected Arbitrary<VisitProblem> changesAlone() {
        return VisitProblems.any(Arbitraries.just(ONLY_CHANGES));
    }

    /** Problems so small that everything can be tried. */
    @Provide
    protected Arbitrary<VisitProblem> tinyProblem() {
        return VisitProblems.tiny();
    }

    private static String bytes(VisitPlan plan) {
        return CanonicalJson.string(Json.toTree(plan));
    }
}
