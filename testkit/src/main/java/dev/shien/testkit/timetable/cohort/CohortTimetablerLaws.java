package dev.shien.testkit.timetable.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortTimetabler;
import dev.shien.domain.timetable.cohort.NoCohortPlan;
import dev.shien.domain.timetable.cohort.PlacedSession;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of every {@link CohortTimetabler}: extend this class, give the timetabler, and run it with jqwik. */
public abstract class CohortTimetablerLaws {

    /** The timetabler under test. */
    protected abstract CohortTimetabler timetabler();

    /** How long a plan is searched for. */
    protected Budget budget() {
        return Budget.of(5_000, 7);
    }

    /** Law 1: a plan places every session once, pinned ones where they are given, and breaks no rule. */
    @Property(tries = 200)
    public void planKeepsEveryRule(@ForAll("anyProblem") CohortProblem problem) {
        CohortAnswer answer = timetabler().plan(problem, budget());

        if (answer instanceof CohortPlan plan) {
            CohortRecount recount = new CohortRecount(problem, plan.sessions());
            assertThat(recount.isWhole()).isTrue();
            assertThat(recount.breaches()).isZero();
        }
    }

    /** Law 2: the penalty is what the terms count, and no less than the bound. */
    @Property(tries = 200)
    public void penaltyIsWhatTheTermsCount(@ForAll("anyProblem") CohortProblem problem) {
        CohortAnswer answer = timetabler().plan(problem, budget());

        if (answer instanceof CohortPlan plan) {
            assertThat(plan.certificate().penalty())
                    .isEqualTo(new CohortRecount(problem, plan.sessions()).penalty())
                    .isGreaterThanOrEqualTo(plan.certificate().bound());
        }
    }

    /** Law 3: of a tiny problem the plan is the best, and no bound is above it; where there is no plan none is found. */
    @Property(tries = 200)
    public void planOfATinyProblemIsBest(@ForAll("tinyProblem") CohortProblem problem) {
        OptionalLong least = ExhaustiveCohorts.least(problem);
        CohortAnswer answer = timetabler().plan(problem, budget());

        assertThat(answer instanceof CohortPlan).isEqualTo(least.isPresent());
        if (least.isPresent()) {
            assertThat(answer.certificate().penalty()).isEqualTo(least.getAsLong());
            assertThat(answer.certificate().bound()).isLessThanOrEqualTo(least.getAsLong());
        }
    }

    /** Law 4: where a tiny problem has no plan, it is said what cannot be had together. */
    @Property(tries = 200)
    public void conflictOfATinyProblemIsShown(@ForAll("tinyProblem") CohortProblem problem) {
        if (timetabler().plan(problem, budget()) instanceof NoCohortPlan none) {
            assertThat(none.conflict()).isNotEmpty();
        }
    }

    /** Law 5: what changed is listed, and nothing else. */
    @Property(tries = 100)
    public void whatChangedIsListed(@ForAll("anyProblem") CohortProblem problem) {
        if (timetabler().plan(problem, budget()) instanceof CohortPlan plan) {
            assertThat(plan.changes()).allSatisfy(change -> {
                assertThat(problem.previous()).contains(change.before());
                assertThat(plan.sessions()).doesNotContain(change.before());
                assertThat(change.after().stream())
                        .allSatisfy(now -> assertThat(plan.sessions()).contains(now));
            });
            assertThat(problem.previous().stream()
                            .filter(before -> !plan.sessions().contains(before)))
                    .hasSameSizeAs(plan.changes());
        }
    }

    /** Law 6: the same problem and budget give the same answer, byte for byte. */
    @Property(tries = 50)
    public void sameProblemGivesTheSameBytes(@ForAll("anyProblem") CohortProblem problem) {
        assertThat(CanonicalJson.string(Json.toTree(timetabler().plan(problem, budget()))))
                .isEqualTo(CanonicalJson.string(Json.toTree(timetabler().plan(problem, budget()))));
    }

    /** Law 7: a plan comes back from its canonical JSON, and so does a problem. */
    @Property(tries = 50)
    public void problemAndPlanComeBackFromTheirJson(@ForAll("anyProblem") CohortProblem problem) {
        assertThat(Json.fromTree(Json.parse("problem", CanonicalJson.bytes(Json.toTree(problem))), CohortProblem.class))
                .isEqualTo(problem);
        if (timetabler().plan(problem, budget()) instanceof CohortPlan plan) {
            assertThat(Json.fromTree(Json.parse("plan", CanonicalJson.bytes(Json.toTree(plan))), CohortPlan.class))
                    .isEqualTo(plan);
        }
    }

    /** Law 8: why a session is not elsewhere is what a recount of the plan with that one change shows. */
    @Property(tries = 100)
    public void whyNotIsWhatARecountOfThatChangeShows(@ForAll("anyProblem") CohortProblem problem, @ForAll int choice) {
        if (timetabler().plan(problem, budget()) instanceof CohortPlan plan) {
            for (int i = 0; i < 12; i++) {
                PlacedSession session = pick(plan.sessions(), choice + i);
                PlacedSession asked = new PlacedSession(
                        session.course(),
                        session.number(),
                        i == 0 ? session.slot() : pick(problem.slots(), choice / 3 + 5 * i),
                        i < 3
                                ? session.room()
                                : pick(problem.rooms(), choice / 7 + i).id(),
                        i < 6
                                ? session.lecturer()
                                : session.lecturer()
                                        .map(id -> pick(problem.lecturers(), choice)
                                                .id()));
                requireSaid(timetabler().whyNot(problem, plan, asked), new WhyNotRecount(problem, plan, asked));
            }
        }
    }

    private static <T> T pick(List<T> all, int choice) {
        return all.get(Math.floorMod(choice, all.size()));
    }

    private static void requireSaid(ImmutableList<Reason> reasons, WhyNotRecount recount) {
        Reason first = reasons.get(0);
        assertThat(first.code()).isEqualTo(recount.first().get(0));
        if (!recount.isMove()) {
            assertThat(reasons).hasSize(1);
            return;
        }
        assertThat(first.arguments()).containsEntry("penalty", recount.first().get(1));
        assertThat(reasons.stream()
                        .filter(reason -> reason.code().equals("cohort.why-not.term"))
                        .collect(ImmutableMap.toImmutableMap(
                                reason -> reason.arguments().getOrDefault("term", ""),
                                reason -> ImmutableList.of(
                                        reason.arguments().getOrDefault("before", ""),
                                        reason.arguments().getOrDefault("after", "")))))
                .isEqualTo(recount.terms());
        assertThat(reasons.stream()
                        .skip(1)
                        .map(Reason::code)
                        .filter(code -> !code.equals("cohort.why-not.term"))
                        .collect(ImmutableMultiset.toImmutableMultiset()))
                .isEqualTo(recount.broken());
    }

    /** Problems of every kind. */
    @Provide
    protected Arbitrary<CohortProblem> anyProblem() {
        return CohortProblems.any();
    }

    /** Problems of which everything can be tried. */
    @Provide
    protected Arbitrary<CohortProblem> tinyProblem() {
        return CohortProblems.tiny();
    }
}
