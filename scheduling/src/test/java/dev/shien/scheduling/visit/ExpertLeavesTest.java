package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.VacantVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.testkit.visit.GivenVisits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where an expert leaves, it is told who could make each of the visits that are left behind, or why nobody can. */
class ExpertLeavesTest {

    private static final CalendarVisitPlanner PLANNER = CalendarVisitPlanner.create();
    private static final VisitProblem YEAR = TokyoVisits.year(16, 4);
    private static final VisitPlan PLAN = PLANNER.plan(YEAR, Budget.of(2_000, 1));
    private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);

    /** Companies a and b in the week of the frame's first Monday, by e1; whoever else there is has no visit. */
    private static VisitProblem week(Expert... experts) {
        return TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, TwoWeeks.MONDAY, TwoWeeks.MONDAY.plusDays(4)))
                .addCompanies(
                        TwoWeeks.company("a").build(), TwoWeeks.company("b").build())
                .addExpert(TwoWeeks.always("e1").build())
                .addExperts(experts)
                .build();
    }

    private static final ImmutableList<Visit> BY_E1 =
            ImmutableList.of(TwoWeeks.visit("a", 1, "e1", 0, 9), TwoWeeks.visit("b", 1, "e1", 2, 9));

    private static ImmutableList<VacantVisit> withoutE1(VisitProblem problem, LocalDate from) {
        return PLANNER.without(problem, BY_E1, "e1", from, 3);
    }

    private static UnplacedVisit explained(VisitProblem problem) {
        ImmutableList<VacantVisit> vacant = withoutE1(problem, TwoWeeks.MONDAY.plusDays(1));
        assertThat(vacant).hasSize(1);
        assertThat(vacant.get(0).others()).isEmpty();
        return vacant.get(0).unplaced().orElseThrow();
    }

    private static ImmutableList<String> english(ImmutableList<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text().en()).collect(ImmutableList.toImmutableList());
    }

    @Test
    void everyVisitOfTheExpertFromTheDayOnIsToldWithThreePlacesOfOthersFromThatDayOn() {
        ImmutableList<VacantVisit> vacant = PLANNER.without(YEAR, PLAN.visits(), "e1", OCTOBER, 3);

        assertThat(vacant)
                .extracting(VacantVisit::visit)
                .isNotEmpty()
                .containsExactlyElementsOf(Iterables.filter(
                        PLAN.visits(),
                        visit -> visit.expert().equals("e1") && !visit.date().isBefore(OCTOBER)));
        assertThat(vacant)
                .allSatisfy(visit -> assertThat(visit.others()).hasSize(3).allSatisfy(other -> {
                    assertThat(other.visit().expert()).isNotEqualTo("e1");
                    assertThat(other.visit().date()).isAfterOrEqualTo(OCTOBER);
                }));
    }

    /** The visit on Wednesday could be on Monday, but not once that is over. */
    @Test
    void noVisitIsMovedToADayThatIsOver() {
        VisitProblem week = week(TwoWeeks.always("e2").build());

        assertThat(withoutE1(week, LocalDate.MIN).get(1).others())
                .first()
                .matches(other -> other.visit().date().equals(TwoWeeks.MONDAY));
        assertThat(withoutE1(week, TwoWeeks.MONDAY.plusDays(2)).get(0).others())
                .isNotEmpty()
                .allMatch(other -> !other.visit().date().isBefore(TwoWeeks.MONDAY.plusDays(2)));
    }

    /** The other answers do not count: both visits are offered the same best time of the only other expert. */
    @Test
    void eachVisitIsAnsweredForAlone() {
        ImmutableList<VacantVisit> vacant =
                withoutE1(week(TwoWeeks.always("e2").greatestTotal(1).build()), TwoWeeks.MONDAY);

        assertThat(vacant)
                .hasSize(2)
                .extracting(visit -> visit.others().get(0).visit().start())
                .containsOnly(TwoWeeks.MONDAY.atTime(9, 0));
    }

    @Test
    void whereNobodyElseHasTimeItIsSaidWhoWouldHaveToHave() {
        UnplacedVisit unplaced = explained(week(TwoWeeks.expert("e2").build()));

        assertThat(unplaced.company()).isEqualTo("b");
        assertThat(english(unplaced.reasons()))
                .contains("Every visit lies in the expert's calendar and in business hours.");
        assertThat(english(unplaced.waysOut()))
                .contains("120 more minutes of expert e2 on Tue 2024-07-09 from 09:00 would do.")
                .noneMatch(way -> way.contains("e1"));
    }

    @Test
    void dayThatIsOverIsNoWayOut() {
        Expert onMondays = TwoWeeks.expert("e2")
                .addCalendar(TwoWeeks.span(TwoWeeks.MONDAY, 9, 17))
                .build();
        UnplacedVisit unplaced = explained(week(onMondays));

        assertThat(english(unplaced.reasons()))
                .containsExactlyInAnyOrder(
                        "Every visit lies in the expert's calendar and in business hours.",
                        "No planned visit is in the past.");
        assertThat(english(unplaced.waysOut())).isNotEmpty().noneMatch(way -> way.contains("Mon 2024-07-08"));
    }

    @Test
    void whereThereIsNoOtherExpertItIsSaid() {
        UnplacedVisit unplaced = explained(week());

        assertThat(english(unplaced.reasons())).containsExactly("There is no expert.");
        assertThat(english(unplaced.waysOut())).containsExactly("Add an expert.");
    }

    @Test
    void whereOneExpertMakesAllVisitsOfACompanyTheEarlierOnesAreInTheWay() {
        VisitProblem problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, TwoWeeks.MONDAY, TwoWeeks.MONDAY.plusDays(4)))
                .addPhase(TokyoVisits.phase(2, TwoWeeks.MONDAY.plusDays(9), TwoWeeks.MONDAY.plusDays(18)))
                .sameExpert(SameExpert.REQUIRED)
                .addCompany(TwoWeeks.company("a").build())
                .addExperts(TwoWeeks.always("e1").build(), TwoWeeks.always("e2").build())
                .build();
        ImmutableList<Visit> both =
                ImmutableList.of(TwoWeeks.visit("a", 1, "e1", 0, 9), TwoWeeks.visit("a", 2, "e1", 9, 9));

        ImmutableList<VacantVisit> vacant = PLANNER.without(problem, both, "e1", TwoWeeks.MONDAY.plusDays(5), 3);

        assertThat(vacant).hasSize(1);
        assertThat(english(vacant.get(0).unplaced().orElseThrow().reasons()))
                .containsExactly("Where it is required, one expert makes all visits of a company.");
    }

    /** At ten on Monday the visit that began at nine has happened. */
    @Test
    void visitThatHasHappenedStaysAndOneThatWasGivenByHandIsAnsweredFor() {
        VisitProblem week = week(TwoWeeks.always("e2").build());
        VisitProblem later = GivenVisits.given(week, ImmutableList.of(BY_E1.get(1)))
                .addPrevious(BY_E1.get(0))
                .now(TwoWeeks.MONDAY.atTime(10, 0))
                .build();

        ImmutableList<VacantVisit> vacant = withoutE1(later, TwoWeeks.MONDAY);

        assertThat(vacant).extracting(VacantVisit::visit).containsExactly(BY_E1.get(1));
        assertThat(vacant.get(0).others()).hasSize(3);
    }

    @Test
    void afterThePeriodNothingIsLeftBehind() {
        assertThat(withoutE1(week(), TwoWeeks.MONDAY.plusDays(33))).isEmpty();
        assertThat(withoutE1(week(), LocalDate.MAX)).isEmpty();
    }

    @Test
    void unknownExpertAndVisitsThatAreNoPlanAreRefused() {
        assertThatThrownBy(() -> PLANNER.without(YEAR, PLAN.visits(), "e9", OCTOBER, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown expert 'e9'");
        assertThatThrownBy(() -> PLANNER.without(YEAR, PLAN.visits(), "e1", OCTOBER, 0))
                .hasMessage("At least 1 alternative must be wanted, was 0");
        assertThatThrownBy(() -> PLANNER.without(week(), PLAN.visits(), "e1", OCTOBER, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Unknown company 'c");
        assertThatThrownBy(() ->
                        PLANNER.without(week(), ImmutableList.of(TwoWeeks.visit("a", 1, "e1", 0, 3)), "e1", OCTOBER, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Visits must be a plan of the problem, but this one cannot be there: ");
    }
}
