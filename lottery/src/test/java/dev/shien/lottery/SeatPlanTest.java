package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.selection.Apportionment;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeatPlanRequest;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.Sharing;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Ties;
import dev.shien.domain.selection.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatPlanTest {

    @ParameterizedTest(name = "{0}: {1} {2} {3} -> {4} {5} {6}, open {7}, unused {8}")
    @CsvSource({
        // Enough for all: everyone gets a seat, whatever the targets (A29).
        "PROPORTIONAL_TO_EXCESS, 3, 15, 12, 3, 15, 12, 0, 10",
        "STAY, 3, 15, 12, 3, 15, 12, 0, 10",
        "PROPORTIONAL_TO_EXCESS, 25, 10, 5, 25, 10, 5, 0, 0",
        // All over-subscribed: the targets stand.
        "PROPORTIONAL_TO_EXCESS, 30, 20, 70, 10, 10, 20, 0, 0",
        // Six spare seats, excess 20 and 40: 2 and 4.
        "PROPORTIONAL_TO_EXCESS, 4, 30, 60, 4, 12, 24, 0, 0",
        // Seven spare seats, excess 20 and 40: shares 7/3 and 14/3, the greater remainder gets the seventh.
        "PROPORTIONAL_TO_EXCESS, 3, 30, 60, 3, 12, 25, 0, 0",
        // Seven spare seats, equal excess: the tie goes to the quota declared first.
        "PROPORTIONAL_TO_EXCESS, 3, 20, 30, 3, 14, 23, 0, 0",
        "IN_DECLARED_ORDER, 3, 30, 60, 3, 17, 20, 0, 0",
        "IN_DECLARED_ORDER, 3, 12, 60, 3, 12, 25, 0, 0",
        "OPEN_POOL, 3, 30, 60, 3, 10, 20, 7, 0",
        "STAY, 3, 30, 60, 3, 10, 20, 0, 7",
    })
    void spareSeatsMoveByTheDeclaredPolicy(
            SpareSeats policy, int d1, int d2, int d3, int s1, int s2, int s3, int open, int unused) {
        SeatPlan plan = plan(Draws.tokyo(policy, Transfer.SAME_QUOTA_ONLY), d1, d2, d3);

        assertThat(plan.quotas()).extracting(QuotaSeats::seats).containsExactly(s1, s2, s3);
        assertThat(plan.openSeats()).isEqualTo(open);
        assertThat(plan.unusedSeats()).isEqualTo(unused);
        assertThat(plan.drawNeeded()).isEqualTo(d1 + d2 + d3 > 40);
    }

    @ParameterizedTest
    @CsvSource({
        // Excess 0, 20 and 40 for seven spare seats: exact shares 7/3 and 14/3.
        "LARGEST_REMAINDER, DECLARED_ORDER, 3, 30, 60, 3, 12, 25",
        "SAINTE_LAGUE, DECLARED_ORDER, 3, 30, 60, 3, 12, 25",
        "DHONDT, DECLARED_ORDER, 3, 30, 60, 3, 12, 25",
        // Quotients 21, 38 | 21/2, 19 | 7, 38/3 ... of excess 21 and 38 for seven.
        "ADAMS, DECLARED_ORDER, 3, 31, 58, 3, 13, 24",
        // Excess 10 and 30: D'Hondt 30 15 10=10 7.5 6 5=5: both ties go to the first, or to the greater claim.
        "DHONDT, DECLARED_ORDER, 3, 20, 50, 3, 12, 25",
        "DHONDT, GREATER_CLAIM, 3, 20, 50, 3, 11, 26",
    })
    void spareSeatsAreSharedByTheDeclaredMethod(
            Apportionment method, Ties ties, int d1, int d2, int d3, int s1, int s2, int s3) {
        SeatRules rules = Draws.tokyo().withSharing(new Sharing(method, ties));

        assertThat(plan(rules, d1, d2, d3).quotas())
                .extracting(QuotaSeats::seats)
                .containsExactly(s1, s2, s3);
    }

    @Test
    void declaredOpenSeatsAreTakenFromTheCapacityBeforeSpareSeatsMove() {
        SeatRules rules = Draws.tokyo();
        SeatRules open = rules.withSeats(
                45, rules.quotas(), new OpenSeats(5, OpenSeats.Order.OPEN_FIRST, OpenSeats.Tickets.ONE));

        SeatPlan plan = plan(open, 3, 30, 60);

        assertThat(plan.quotas()).extracting(QuotaSeats::seats).containsExactly(3, 12, 25);
        assertThat(plan.openSeats()).isEqualTo(5);
        assertThat(plan.steps()).extracting(Reason::code).contains("seat-plan.declared-open");
        assertThat(plan(open, 10, 10, 25).openSeats()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withOpen(open.open()))
                .withMessageContaining(
                        "Targets of the quotas are 40 in all, with 5 open seats 45 and exceed the capacity of 40");
    }

    @Test
    void methodsAreKnownByTheirOtherNames() {
        assertThat(Apportionment.parse("webster")).isEqualTo(Apportionment.SAINTE_LAGUE);
        assertThat(Apportionment.parse("Hamilton")).isEqualTo(Apportionment.LARGEST_REMAINDER);
        assertThat(Apportionment.parse("JEFFERSON")).isEqualTo(Apportionment.DHONDT);
        assertThat(Apportionment.parse("adams")).isEqualTo(Apportionment.ADAMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.parse("hill"))
                .withMessageContaining("was 'hill'");
    }

    @Test
    void minimumIsKeptAndMaximumIsHard() {
        SeatRules rules = SeatRules.of(
                10,
                ImmutableList.of(new QuotaTarget("a", 4, 3, 4), new QuotaTarget("b", 4, 0, 6)),
                SpareSeats.PROPORTIONAL_TO_EXCESS,
                Transfer.SAME_QUOTA_THEN_ACROSS);

        assertThat(seats(rules, 0, 20)).containsExactly(3, 6);
        assertThat(seats(rules, 20, 20)).containsExactly(4, 6);
        assertThat(seats(rules, 20, 5)).containsExactly(4, 5);
        assertThat(seats(rules, 1, 1)).containsExactly(3, 1);
        SeatPlan short0 = QuotaLottery.create().plan(new SeatPlanRequest(rules, ImmutableMap.of("a", 20, "b", 2)));
        assertThat(short0.drawNeeded()).isTrue();
        assertThat(short0.unusedSeats()).isEqualTo(4);
    }

    @Test
    void excessCountsAllEntrantsAndWhatAQuotaMayNotHaveIsSharedAmongTheOthers() {
        SeatRules rules = SeatRules.of(
                40,
                ImmutableList.of(
                        new QuotaTarget("a", 10, 0, 40),
                        new QuotaTarget("b", 10, 0, 12),
                        new QuotaTarget("c", 10, 0, 40),
                        new QuotaTarget("d", 10, 0, 40)),
                SpareSeats.PROPORTIONAL_TO_EXCESS,
                Transfer.SAME_QUOTA_ONLY);

        SeatPlan plan = QuotaLottery.create()
                .plan(new SeatPlanRequest(rules, ImmutableMap.of("a", 15, "b", 100, "c", 20, "d", 0)));

        // Excess 5, 90 and 10: b's share of the ten spare seats is 60/7, of which it may have two; the other eight go
        // to a and c as 5 to 10: 8/3 and 16/3, so 3 and 5.
        assertThat(plan.quotas()).extracting(QuotaSeats::seats).containsExactly(13, 12, 15, 0);
        assertThat(plan.unusedSeats()).isZero();
        assertThat(plan.steps()).extracting(Reason::code).contains("seat-plan.full");
    }

    @Test
    void stepsSayInWordsHowThePlanCameAbout() {
        SeatPlan plan = plan(Draws.tokyo(), 3, 30, 60);

        assertThat(plan.steps())
                .extracting(Reason::code)
                .containsExactly(
                        "seat-plan.too-many",
                        "seat-plan.given",
                        "seat-plan.given",
                        "seat-plan.given",
                        "seat-plan.proportional",
                        "seat-plan.share",
                        "seat-plan.share");
        assertThat(plan.steps().get(5).text().en())
                .isEqualTo("Quota 'making': excess 20, exact share 7/3: 2 more, 12 seats");
        assertThat(plan.steps().get(5).text().ja()).isEqualTo("枠「making」: 超過20件、比例配分7/3 → 2席を加えて12席");
    }

    @Test
    void refusesRulesThatCannotBeKept() {
        refused("Quota 'a' must have 0 <= min <= target <= max, was min 5, target 4, max 6", 5, 4, 6);
        refused("Quota 'a' must have 0 <= min <= target <= max, was min 0, target 4, max 3", 0, 4, 3);
        refused("Targets of the quotas are 11 in all and exceed the capacity of 10", 0, 11, 11);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(0, QuotaTarget.of("a", 0)))
                .withMessageContaining("Capacity must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(10, QuotaTarget.of("a", 1), QuotaTarget.of("a", 1)))
                .withMessageContaining("'a' is declared twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(10))
                .withMessageContaining("Quotas must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatPlanRequest(Draws.tokyo(), ImmutableMap.of("b", 1)))
                .withMessageContaining("Demand names quota 'b', which is not declared");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatPlanRequest(Draws.tokyo(), ImmutableMap.of("retail", -1)))
                .withMessageContaining("must not be negative, was -1");
    }

    private static void refused(String message, int min, int target, int max) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(10, new QuotaTarget("a", target, min, max)))
                .withMessageContaining(message);
    }

    private static SeatRules rules(int capacity, QuotaTarget... quotas) {
        return SeatRules.of(capacity, ImmutableList.copyOf(quotas), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY);
    }

    private static ImmutableList<Integer> seats(SeatRules rules, int a, int b) {
        return QuotaLottery.create().plan(new SeatPlanRequest(rules, ImmutableMap.of("a", a, "b", b))).quotas().stream()
                .map(QuotaSeats::seats)
                .collect(ImmutableList.toImmutableList());
    }

    private static SeatPlan plan(SeatRules rules, int retail, int making, int service) {
        return QuotaLottery.create()
                .plan(new SeatPlanRequest(
                        rules, ImmutableMap.of("retail", retail, "making", making, "service", service)));
    }
}
