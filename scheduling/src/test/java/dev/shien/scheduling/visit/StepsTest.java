package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitedCompany;
import org.junit.jupiter.api.Test;

/** What holds from one visit of a company to the next, in a period of 33 days. */
class StepsTest {

    private static VisitPhase.Builder phase(int number, int from, int to) {
        return VisitPhase.builder()
                .number(number)
                .name(Text.same("" + number))
                .window(PhaseWindow.of(MONDAY.plusDays(from), MONDAY.plusDays(to)))
                .minutes(120);
    }

    /** The first visit on the days from 2 to 6, the second from 3 to 5 days later, the third on one of two days in the second week. */
    private static Steps steps(VisitedCompany.Builder company, Visit... given) {
        return new Steps(
                new Agenda(
                        TwoWeeks.frame()
                                .addPhases(
                                        phase(1, 2, 6).build(),
                                        phase(2, 4, 9)
                                                .leastGapDays(3)
                                                .greatestGapDays(5)
                                                .build(),
                                        phase(3, 12, 13).leastGapDays(4).build())
                                .addCompany(company.build())
                                .addExpert(TwoWeeks.expert("e1").build())
                                .addPins(given)
                                .build(),
                        ImmutableList.of()),
                0);
    }

    private static VisitedCompany.Builder company() {
        return TwoWeeks.company("c1");
    }

    @Test
    void visitIsWithinItsWindow() {
        assertThat(steps(company()).from(1)).isEqualTo(4);
        assertThat(steps(company()).to(1)).isEqualTo(9);
        assertThat(steps(company()).given(1)).isFalse();
        assertThat(steps(company()).anyGiven()).isFalse();
    }

    @Test
    void windowEndsWithThePeriod() {
        Steps steps = new Steps(
                new Agenda(
                        TwoWeeks.frame()
                                .addPhase(phase(1, -5, 90).build())
                                .addCompany(company().build())
                                .build(),
                        ImmutableList.of()),
                0);

        assertThat(steps.from(0)).isZero();
        assertThat(steps.to(0)).isEqualTo(32);
        assertThat(steps.top(0)).isEqualTo(33);
        assertThat(steps.low(0)).isEqualTo(33);
    }

    @Test
    void leastGapLeavesEarlierDaysToEarlierVisits() {
        // Of the days from 0 on: for day 7 those up to day 4, for days 2 and 1 none.
        assertThat(steps(company()).open(1, 7)).isEqualTo(5);
        assertThat(steps(company()).open(1, 2)).isZero();
        assertThat(steps(company()).open(1, 1)).isZero();
    }

    @Test
    void greatestGapHoldsForTheVisitDirectlyBefore() {
        Steps steps = steps(company());

        assertThat(steps.isLimited(1)).isTrue();
        assertThat(steps.isLimited(2)).isFalse();
        assertThat(steps.earliest(1, 7)).isEqualTo(2);
        assertThat(steps.earliest(1, 4)).isZero();
    }

    @Test
    void asManyDaysAreAskedForAsLaterVisitsLeaveAndWindowsReach() {
        Steps steps = steps(company());

        // Windows end with days 6, 9 and 13. The second visit leaves 4 - 3 + 1 days to the first, the third 12 - 4 + 1.
        assertThat(new int[] {steps.top(0), steps.top(1), steps.top(2)}).containsExactly(7, 10, 14);
        assertThat(new int[] {steps.low(0), steps.low(1), steps.low(2)}).containsExactly(2, 9, 14);
    }

    @Test
    void stretchBeginsWhereTheCompanyAskedForAnotherExpert() {
        Steps steps = steps(company().addOtherExpertFrom(2));

        assertThat(steps.firsts()).containsExactly(0, 1);
        assertThat(steps.first(2)).isFalse();
        assertThat(steps.behind(0)).isEqualTo(1);
        assertThat(steps.behind(1)).isEqualTo(3);
        assertThat(steps(company()).behind(0)).isEqualTo(3);
    }

    @Test
    void givenVisitIsWhereItIs() {
        Steps steps = steps(company(), visit("c1", 2, "e1", 21, 9));

        assertThat(steps.given(1)).isTrue();
        assertThat(steps.given(0)).isFalse();
        assertThat(steps.anyGiven()).isTrue();
        assertThat(steps.from(1)).isEqualTo(21);
        assertThat(steps.to(1)).isEqualTo(21);
        assertThat(steps.isLimited(1)).isTrue();
    }

    @Test
    void betweenGivenVisitsNothingIsAsked() {
        Steps near = steps(company(), visit("c1", 1, "e1", 4, 9), visit("c1", 2, "e1", 5, 9));
        Steps apart = steps(company(), visit("c1", 1, "e1", 10, 9), visit("c1", 3, "e1", 12, 9));

        // A day between them is enough, and they may be as far from one another as they are.
        assertThat(near.open(1, 5)).isEqualTo(5);
        assertThat(near.isLimited(1)).isFalse();
        assertThat(near.open(2, 12)).isEqualTo(9);
        assertThat(apart.open(2, 12)).isEqualTo(11);
        assertThat(apart.isLimited(1)).isTrue();
    }

    @Test
    void nobodyHasSteps() {
        assertThat(Steps.none().firsts()).isEmpty();
        assertThat(Steps.none().anyGiven()).isFalse();
    }
}
