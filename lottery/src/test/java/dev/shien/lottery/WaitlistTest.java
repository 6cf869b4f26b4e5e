package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.Promotion;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.Ticket;
import dev.shien.domain.selection.Transfer;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.lottery.verify.RecordVerifier;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaitlistTest {

    private final QuotaLottery lottery = QuotaLottery.create();

    @Test
    void theNextOfTheSameQuotaFollows() {
        DrawRecord record = Draws.draw(Draws.tokyo(), Draws.entrants(12, 15, 30));
        String leaver = record.selected().get(3).receipt();
        Standing after = after(record, WaitlistEvent.withdrawn(leaver));

        Promotion promotion = after.promotions().get(0);
        assertThat(promotion.receipt())
                .isEqualTo(record.waitlist().get(0).receipts().get(0));
        assertThat(promotion.reason().code()).isEqualTo("promotion.same-quota");
        assertThat(promotion.reason().text().en())
                .isEqualTo("A seat of quota 'retail' fell free, and this is the first of the 2 who wait in it");
        assertThat(after.isIn(leaver)).isFalse();
        assertThat(after.isIn(promotion.receipt())).isTrue();
        assertThat(after.selected()).hasSize(40);
    }

    /** Quota a (1 seat) has nobody waiting; b has one, c has three, of which one holds the least ticket of all. */
    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @CsvSource({
        "PROPORTIONAL_TO_EXCESS, SAME_QUOTA_THEN_ACROSS, c",
        "IN_DECLARED_ORDER, SAME_QUOTA_THEN_ACROSS, b",
        "OPEN_POOL, SAME_QUOTA_THEN_ACROSS, c",
        "STAY, SAME_QUOTA_THEN_ACROSS,",
        "PROPORTIONAL_TO_EXCESS, SAME_QUOTA_ONLY,",
    })
    void aSeatThatNobodyOfItsQuotaCanTakeGoesByThePolicy(SpareSeats spare, Transfer transfer, String receiver) {
        DrawRecord record = Draws.draw(
                rules(spare, transfer, 3),
                Stream.of(Draws.entrants("a", 1), Draws.entrants("b", 2), Draws.entrants("c", 4))
                        .flatMap(ImmutableList::stream)
                        .toList());
        Standing after = after(record, WaitlistEvent.expired("a-001"));

        assertThat(after.promotions().stream().map(Promotion::quota).findFirst().orElse(null))
                .isEqualTo(receiver);
        assertThat(after.vacant()).hasSize(receiver == null ? 1 : 0);
    }

    @Test
    void anOpenSeatGoesToTheLeastTicketOfAll() {
        DrawRecord record = Draws.draw(
                rules(SpareSeats.OPEN_POOL, Transfer.SAME_QUOTA_THEN_ACROSS, 5),
                Stream.of(Draws.entrants("b", 9), Draws.entrants("c", 9))
                        .flatMap(ImmutableList::stream)
                        .toList());
        Seat open = record.selected().stream()
                .filter(s -> s.seat().equals("*"))
                .findFirst()
                .orElseThrow();
        Standing after = after(record, WaitlistEvent.declined(open.receipt()));

        Promotion promotion = after.promotions().get(0);
        assertThat(promotion.receipt())
                .isEqualTo(lottery.start(record).waiting().get(0).receipt());
        assertThat(promotion.seat()).isEqualTo("*");
        assertThat(promotion.reason().code()).isEqualTo("promotion.open");
    }

    @Test
    void theMaximumOfAQuotaHoldsForPromotionsToo() {
        SeatRules rules = SeatRules.of(
                3,
                ImmutableList.of(QuotaTarget.of("a", 1), new QuotaTarget("b", 2, 0, 2)),
                SpareSeats.PROPORTIONAL_TO_EXCESS,
                Transfer.SAME_QUOTA_THEN_ACROSS);
        DrawRecord record = Draws.draw(
                rules,
                Stream.of(Draws.entrants("a", 1), Draws.entrants("b", 5))
                        .flatMap(ImmutableList::stream)
                        .toList());

        Standing after = after(record, WaitlistEvent.ineligible("a-001"), WaitlistEvent.seatsAdded("b", 2));
        assertThat(after.promotions()).isEmpty();
        assertThat(after.vacant()).containsExactly(Map.entry("a", 1), Map.entry("b", 2));
    }

    @Test
    void manySeatsThatNobodyTakesAreCounted() {
        Standing start = lottery.start(Draws.draw(Draws.tokyo(), Draws.entrants(12, 15, 30)));
        Standing after = lottery.next(start, WaitlistEvent.seatsAdded("making", 1_000_000_000));

        assertThat(after.vacant())
                .containsEntry("making", 1_000_000_000 - after.promotions().size());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery.next(after, WaitlistEvent.seatsAdded("making", 1_000_000_000)))
                .withMessageContaining("Vacant seats of 'making' must be at most 1000000000");
    }

    /** Two seats; whoever draws second and third enters jointly, and a fourth waits behind them. */
    @ParameterizedTest
    @CsvSource({"PASS_OVER, r4, 0", "HOLD,, 1"})
    void jointEntryWaitsForTwoSeatsAndIsNamedWhenPassedOver(JointEntries rule, String promoted, int vacant) {
        SeatRules rules = SeatRules.of(
                        1, ImmutableList.of(QuotaTarget.of("a", 1)), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY)
                .withJointEntries(rule);
        Standing start = new Standing(
                rules,
                Maps.uniqueIndex(
                        ImmutableList.of(
                                Entrant.of("r2", "a").inParty("p"),
                                Entrant.of("r3", "a").inParty("p")),
                        Entrant::receipt),
                ImmutableList.of(new Seat("r1", "a", "a")),
                ImmutableList.of(ticket("r2", 2), ticket("r3", 2), ticket("r4", 4)),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableSet.of(),
                false,
                ImmutableList.of());

        Standing after = lottery.next(start, WaitlistEvent.withdrawn("r1"));
        assertThat(after.promotions())
                .extracting(Promotion::receipt)
                .isEqualTo(Optional.ofNullable(promoted).stream().toList());
        assertThat(after.vacant()).hasSize(vacant);
        after.promotions().forEach(p -> {
            assertThat(p.reason().arguments()).containsEntry("passedOver", "r2, r3");
            assertThat(p.reason().text().en())
                    .endsWith("passed over, for want of seats or room under the limit per owner: r2, r3");
        });
        Standing added = lottery.next(after, WaitlistEvent.seatsAdded("a", rule == JointEntries.HOLD ? 1 : 2));
        assertThat(added.promotionsSince(after)).extracting(Promotion::receipt).containsExactly("r2", "r3");
    }

    /** Two of a enter jointly for its one seat, which stays vacant until there are two of them. */
    @ParameterizedTest
    @EnumSource
    void seatThatIsVacantFromTheStartIsTakenOnceTheJointEntryFits(JointEntries rule) {
        SeatRules rules = SeatRules.of(
                        3,
                        ImmutableList.of(new QuotaTarget("a", 1, 1, 2), QuotaTarget.of("b", 2)),
                        SpareSeats.STAY,
                        Transfer.SAME_QUOTA_ONLY)
                .withJointEntries(rule);
        DrawRecord record = Draws.draw(
                rules,
                ImmutableList.<Entrant>builder()
                        .add(Entrant.of("a-1", "a").inParty("p"))
                        .add(Entrant.of("a-2", "a").inParty("p"))
                        .addAll(Draws.entrants("b", 5))
                        .build());

        assertThat(lottery.start(record).vacant()).containsExactly(Map.entry("a", 1));
        assertThat(after(record, WaitlistEvent.withdrawn("a-1")).promotions())
                .extracting(Promotion::receipt)
                .containsExactly("a-2");
        assertThat(after(record, WaitlistEvent.seatsAdded("a", 1)).promotions())
                .extracting(Promotion::receipt)
                .containsExactly("a-1", "a-2");
    }

    private static Ticket ticket(String receipt, int number) {
        return Ticket.of(receipt, "a", "%064x".formatted(number));
    }

    @Test
    void addedSeatsPromoteAndTheFreezeEndsPromotion() {
        DrawRecord record = Draws.draw(Draws.tokyo(), Draws.entrants(12, 15, 30));
        Standing added = after(record, WaitlistEvent.seatsAdded("making", 2));
        assertThat(added.promotions()).extracting(Promotion::quota).containsExactly("making", "making");

        Standing frozen = lottery.next(added, WaitlistEvent.frozen());
        Standing later = lottery.next(
                frozen, WaitlistEvent.withdrawn(record.selected().get(0).receipt()));
        assertThat(later.promotionsSince(frozen)).isEmpty();
        assertThat(later.selected()).hasSize(41);
    }

    @Test
    void whoWaitsMayLeaveToo() {
        DrawRecord record = Draws.draw(Draws.tokyo(), Draws.entrants(12, 15, 30));
        String first = record.waitlist().get(0).receipts().get(0);
        Standing after = after(
                record,
                WaitlistEvent.withdrawn(first),
                WaitlistEvent.withdrawn(record.selected().get(0).receipt()));

        assertThat(after.promotions().get(0).receipt())
                .isEqualTo(record.waitlist().get(0).receipts().get(1));
        assertThat(after.isWaiting(first)).isFalse();
    }

    /** After any single withdrawal every other winner is kept, which no method that selects by position can say. */
    @Test
    void afterAnyWithdrawalEveryOtherWinnerIsKept() {
        DrawRecord record = Draws.draw(Draws.tokyo(), Draws.entrants(12, 15, 30));
        for (Seat leaver : record.selected()) {
            Standing after = lottery.standing(record, ImmutableList.of(WaitlistEvent.withdrawn(leaver.receipt())));
            assertThat(after.selected())
                    .containsAll(record.selected().stream()
                            .filter(s -> !s.equals(leaver))
                            .toList());
        }
    }

    /** Open seats and one of c are vacant when two of c leave: it stays full, and those of its own quota are filled first. */
    @Test
    void seatsOfTheQuotaAreFilledBeforeOpenOnes() {
        SeatRules rules = SeatRules.of(
                        4,
                        ImmutableList.of(new QuotaTarget("a", 1, 0, 1), new QuotaTarget("c", 2, 0, 2)),
                        SpareSeats.IN_DECLARED_ORDER,
                        Transfer.SAME_QUOTA_THEN_ACROSS)
                .withOpen(new OpenSeats(1, OpenSeats.Order.RESERVED_FIRST, OpenSeats.Tickets.ONE));
        DrawRecord record = Draws.draw(
                rules,
                Stream.of(Draws.entrants("a", 3), Draws.entrants("c", 9))
                        .flatMap(ImmutableList::stream)
                        .toList());
        Standing before = after(record, WaitlistEvent.seatsAdded("*", 2), WaitlistEvent.seatsAdded("c", 1));
        assertThat(before.promotions()).isEmpty();
        ImmutableList<String> inC = record.selected().stream()
                .filter(s -> s.quota().equals("c"))
                .map(Seat::receipt)
                .collect(ImmutableList.toImmutableList());
        Standing after = after(
                record,
                WaitlistEvent.seatsAdded("*", 2),
                WaitlistEvent.seatsAdded("c", 1),
                WaitlistEvent.withdrawn(inC.get(0)),
                WaitlistEvent.withdrawn(inC.get(1)));

        assertThat(after.promotions()).extracting(Promotion::seat).containsExactly("c", "c");
        assertThat(after.vacant()).containsExactly(Map.entry("c", 1), Map.entry("*", 2));
    }

    private Standing after(DrawRecord record, WaitlistEvent... events) {
        return Histories.verified(RecordVerifier.create(), record, ImmutableList.copyOf(events));
    }

    private static SeatRules rules(SpareSeats spare, Transfer transfer, int capacity) {
        return SeatRules.of(
                capacity,
                ImmutableList.of(QuotaTarget.of("a", 1), QuotaTarget.of("b", 1), QuotaTarget.of("c", 1)),
                spare,
                transfer);
    }
}
