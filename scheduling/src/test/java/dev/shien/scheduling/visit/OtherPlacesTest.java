package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitAlternative;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.testkit.visit.GivenVisits;
import dev.shien.testkit.visit.VisitPlanCheck;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A company that asks to move a visit is told the best other places, and what each costs. */
class OtherPlacesTest {

    private static final CalendarVisitPlanner PLANNER = CalendarVisitPlanner.create();
    private static final VisitProblem YEAR = TokyoVisits.year(16, 4);
    private static final VisitPlan PLAN = PLANNER.plan(YEAR, Budget.of(2_000, 1));

    /** The penalty of a plan in which each visit is given, as the certificate counts it. */
    private static long penalty(ImmutableList<Visit> visits) {
        VisitProblem given = GivenVisits.given(YEAR, visits).build();
        VisitPlan plan = PLANNER.plan(given, Budget.of(0, 1));
        assertThat(VisitPlanCheck.faults(given, plan)).isEmpty();
        return plan.certificate().penalty();
    }

    private static ImmutableList<Visit> with(Visit moved) {
        return PLAN.visits().stream()
                .map(visit -> visit.company().equals(moved.company()) && visit.phase() == moved.phase() ? moved : visit)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void eachAlternativeChangesThePenaltyAsItSaysAndTheCheapestIsFirst() {
        ImmutableList<VisitAlternative> three = PLANNER.alternatives(YEAR, PLAN.visits(), "c3", 2, 3);

        assertThat(three).hasSize(3).extracting(VisitAlternative::more).isSorted();
        assertThat(three).allSatisfy(other -> {
            assertThat(PLAN.visits()).doesNotContain(other.visit());
            assertThat(penalty(with(other.visit())) - PLAN.certificate().penalty())
                    .isEqualTo(other.more());
        });
        assertThat(three.stream()
                        .map(other -> other.visit().expert() + other.visit().date()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noOtherPlaceIsCheaperThanTheFirst() {
        long least =
                PLANNER.alternatives(YEAR, PLAN.visits(), "c3", 2, 1).get(0).more();

        assertThat(PLANNER.alternatives(YEAR, PLAN.visits(), "c3", 2, Integer.MAX_VALUE))
                .hasSizeGreaterThan(10)
                .allSatisfy(other -> assertThat(other.more()).isGreaterThanOrEqualTo(least));
    }

    @Test
    void givenVisitHasNoAlternative() {
        VisitProblem given = GivenVisits.given(YEAR, PLAN.visits()).build();

        assertThat(PLANNER.alternatives(given, PLAN.visits(), "c3", 2, 3)).isEmpty();
    }

    @Test
    void unknownCompanyAndPhaseAndVisitsThatAreNoPlanAreRefused() {
        assertThatThrownBy(() -> PLANNER.alternatives(YEAR, PLAN.visits(), "nobody", 2, 3))
                .hasMessage("Unknown company 'nobody'");
        assertThatThrownBy(() -> PLANNER.alternatives(YEAR, PLAN.visits(), "c3", 9, 3))
                .hasMessage("Unknown phase 9, expected one of [1, 2, 3, 4]");
        assertThatThrownBy(() -> PLANNER.alternatives(YEAR, PLAN.visits(), "c3", 2, 0))
                .hasMessage("At least 1 alternative must be wanted, was 0");
        Visit first = Objects.requireNonNull(PLAN.visits().get(0));
        Visit late = new Visit(
                first.company(),
                first.phase(),
                first.expert(),
                first.start().plusYears(1),
                first.end().plusYears(1),
                first.mode());
        ImmutableList<Visit> moved =
                Stream.concat(Stream.of(late), PLAN.visits().stream().skip(1)).collect(ImmutableList.toImmutableList());
        assertThatThrownBy(() -> PLANNER.alternatives(YEAR, moved, "c3", 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Visits must be a plan of the problem, but this one cannot be there: ");
    }
}
