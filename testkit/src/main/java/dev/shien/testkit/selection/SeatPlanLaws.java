package dev.shien.testkit.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.QuotaSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeatPlanRequest;
import dev.shien.domain.selection.SpareSeats;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of a seat plan. */
public interface SeatPlanLaws {

    /** The lottery that the laws are about. */
    Lottery lottery();

    /** Rule 1: seats of quotas, open and unused seats make up the capacity, none below 0. */
    @Property(tries = 150)
    default void seatsMakeUpTheCapacity(
            @ForAll(supplier = SelectionArbitraries.SeatPlanRequests.class) SeatPlanRequest request) {
        SeatPlan plan = lottery().plan(request);
        int seats = plan.quotas().stream().mapToInt(QuotaSeats::seats).sum();
        assertThat(plan.openSeats()).isNotNegative();
        assertThat(plan.unusedSeats()).isNotNegative();
        assertThat(seats + plan.openSeats() + plan.unusedSeats())
                .isEqualTo(request.rules().capacity());
    }

    /** Rule 2: no quota gets less than what it asks for up to its target, nor less than its minimum, nor more than its maximum. */
    @Property(tries = 150)
    default void quotasStayWithinTheirBounds(
            @ForAll(supplier = SelectionArbitraries.SeatPlanRequests.class) SeatPlanRequest request) {
        SeatPlan plan = lottery().plan(request);
        for (QuotaTarget quota : request.rules().quotas()) {
            int demand = request.demandOf(quota.id());
            assertThat(plan.of(quota.id()).seats())
                    .isBetween(Math.max(quota.min(), Math.min(quota.target(), demand)), quota.max());
        }
    }

    /** Rule 3: seats above a quota's minimum are for entrants who are there. */
    @Property(tries = 150)
    default void noSeatIsGivenToNobody(
            @ForAll(supplier = SelectionArbitraries.SeatPlanRequests.class) SeatPlanRequest request) {
        SeatPlan plan = lottery().plan(request);
        for (QuotaTarget quota : request.rules().quotas()) {
            assertThat(plan.of(quota.id()).seats())
                    .isLessThanOrEqualTo(Math.max(quota.min(), request.demandOf(quota.id())));
        }
    }

    /** Rule 4: while anyone could still be seated, no seat is unused, unless spare seats are declared to stay. */
    @Property(tries = 150)
    default void noSeatIsWasted(
            @ForAll(supplier = SelectionArbitraries.SeatPlanRequests.class) SeatPlanRequest request) {
        SeatPlan plan = lottery().plan(request);
        boolean someoneFits = request.rules().quotas().stream()
                .anyMatch(q -> plan.of(q.id()).seats() < Math.min(q.max(), request.demandOf(q.id())));
        if (someoneFits && request.rules().spareSeats() != SpareSeats.STAY) {
            assertThat(plan.unusedSeats()).isZero();
        }
    }

    /** Rule 5: a draw is needed exactly if someone is left without a seat. */
    @Property(tries = 150)
    default void drawIsNeededIfSomeoneIsLeftOut(
            @ForAll(supplier = SelectionArbitraries.SeatPlanRequests.class) SeatPlanRequest request) {
        SeatPlan plan = lottery().plan(request);
        int seated = plan.quotas().stream().mapToInt(QuotaSeats::filled).sum() + plan.openSeats();
        int demand =
                request.demand().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(plan.drawNeeded()).isEqualTo(demand > seated);
        assertThat(plan.steps()).isNotEmpty();
    }
}
