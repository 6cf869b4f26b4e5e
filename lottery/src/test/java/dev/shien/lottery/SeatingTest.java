package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.OpenSeats.Order;
import dev.shien.domain.selection.OpenSeats.Tickets;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Ticket;
import dev.shien.domain.selection.Transfer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who sits where when the tickets are known: entrants are written in the order of their tickets, such as "a1 b1 a2". */
class SeatingTest {

    @Test
    void reservedSeatsFirstAreAMinimumGuarantee() {
        SeatRules rules = open(rules(SpareSeats.STAY, 1, 1), 2, Order.RESERVED_FIRST, Tickets.ONE);

        assertThat(seats(rules, "a1 a2 a3 b1 a4 b2")).containsExactly("a1 on a", "b1 on b", "a2 on *", "a3 on *");
    }

    @Test
    void openSeatsFirstMakeReservedSeatsComeOverAndAbove() {
        SeatRules rules = open(rules(SpareSeats.STAY, 1, 1), 2, Order.OPEN_FIRST, Tickets.ONE);

        assertThat(seats(rules, "b1 b2 a1 a2 a3 b3")).containsExactly("a1 on a", "b3 on b", "b1 on *", "b2 on *");
    }

    @Test
    void reservedSeatThatNobodyIsLeftToTakeIsReleasedUnlessReservesAreHard() {
        String order = "b1 b2 a1 a2 a3 a4";

        SeatRules hard = open(rules(SpareSeats.STAY, 1, 2), 2, Order.OPEN_FIRST, Tickets.ONE);
        assertThat(seats(hard, order)).containsExactly("a1 on a", "b1 on *", "b2 on *");
        SeatRules soft = open(rules(SpareSeats.OPEN_POOL, 1, 2), 2, Order.OPEN_FIRST, Tickets.ONE);
        assertThat(seats(soft, order)).containsExactly("a1 on a", "b1 on *", "b2 on *", "a2 on *", "a3 on *");
    }

    @Test
    void openSeatThatIsLeftAndReleasedOnesTogetherSeatAJointEntry() {
        SeatRules rules = SeatRules.of(
                        5,
                        ImmutableList.of(new QuotaTarget("a", 2, 0, 9), new QuotaTarget("b", 1, 0, 2)),
                        SpareSeats.OPEN_POOL,
                        Transfer.SAME_QUOTA_ONLY)
                .withOpen(new OpenSeats(2, Order.OPEN_FIRST, Tickets.ONE));
        Seating seating = seating(
                rules,
                ImmutableList.of(
                        Entrant.of("b1", "b"),
                        Entrant.of("a1", "a").inParty("p"),
                        Entrant.of("a2", "a").inParty("p"),
                        Entrant.of("a3", "a").inParty("q"),
                        Entrant.of("a4", "a").inParty("q"),
                        Entrant.of("a5", "a").inParty("r"),
                        Entrant.of("a6", "a").inParty("r")));

        assertThat(seats(seating)).containsExactly("a1 on a", "a2 on a", "b1 on *", "a3 on *", "a4 on *");
        assertThat(seating.vacant()).isEmpty();
    }

    @Test
    void minimumIsKeptWhenSeatsAreReleased() {
        SeatRules rules = SeatRules.of(
                        5,
                        ImmutableList.of(QuotaTarget.of("a", 1), new QuotaTarget("b", 2, 1, 5)),
                        SpareSeats.OPEN_POOL,
                        Transfer.SAME_QUOTA_ONLY)
                .withOpen(new OpenSeats(2, Order.OPEN_FIRST, Tickets.ONE));

        assertThat(seats(rules, "b1 b2 a1 a2 a3 a4")).containsExactly("a1 on a", "b1 on *", "b2 on *", "a2 on *");
        assertThat(waiting(rules, "b1 b2 a1 a2 a3 a4")).containsExactly("a3", "a4");
    }

    @Test
    void openSeatsGoByTheirOwnTicketsWhereEachStageHasItsOwn() {
        SeatRules rules = open(rules(SpareSeats.STAY, 1), 1, Order.RESERVED_FIRST, Tickets.ONE_EACH);
        LockedDraw lock = lock(rules, single("a1 a2 a3"));

        Seating seating = Seating.of(
                lock,
                ImmutableList.of(
                        new Ticket("a1", "a", hex(1), Optional.of(hex(3))),
                        new Ticket("a2", "a", hex(2), Optional.of(hex(2))),
                        new Ticket("a3", "a", hex(3), Optional.of(hex(1)))));

        assertThat(seats(seating)).containsExactly("a1 on a", "a3 on *");
    }

    @Test
    void maximumHoldsInTheOpenAsWell() {
        SeatRules rules = SeatRules.of(
                        4,
                        ImmutableList.of(new QuotaTarget("a", 1, 0, 2), QuotaTarget.of("b", 1)),
                        SpareSeats.STAY,
                        Transfer.SAME_QUOTA_ONLY)
                .withOpen(new OpenSeats(2, Order.OPEN_FIRST, Tickets.ONE));

        assertThat(seats(rules, "a1 a2 a3 a4 b1 b2 b3")).containsExactly("b1 on b", "a1 on *", "a2 on *");
    }

    @Test
    void jointEntryThatDoesNotFitIsPassedOverOrHasTheSeatsHeld() {
        ImmutableList<Entrant> entrants = ImmutableList.of(
                Entrant.of("a1", "a"),
                Entrant.of("a2", "a").inParty("p"),
                Entrant.of("a3", "a").inParty("p"),
                Entrant.of("a4", "a"));
        SeatRules passOver = rules(SpareSeats.STAY, 2);
        SeatRules hold = passOver.withJointEntries(JointEntries.HOLD);

        assertThat(seats(seating(passOver, entrants))).containsExactly("a1 on a", "a4 on a");
        assertThat(seats(seating(hold, entrants))).containsExactly("a1 on a");
        assertThat(seating(hold, entrants).vacant()).containsExactly(Map.entry("a", 1));
        SeatRules three = rules(SpareSeats.STAY, 3);
        assertThat(seats(seating(three, entrants))).containsExactly("a1 on a", "a2 on a", "a3 on a");
    }

    @Test
    void ownerHasNoMoreThanTheLimitOverAllQuotas() {
        ImmutableList<Entrant> entrants = ImmutableList.of(
                Entrant.of("b1", "b").ofOwner("o"), Entrant.of("a1", "a").ofOwner("o"), Entrant.of("a2", "a"));

        assertThat(seats(seating(rules(SpareSeats.STAY, 1, 1).withOwnerLimit(1), entrants)))
                .containsExactly("a2 on a", "b1 on b");
        assertThat(seats(seating(rules(SpareSeats.STAY, 1, 1).withOwnerLimit(2), entrants)))
                .containsExactly("a1 on a", "b1 on b");
    }

    @Test
    void refusesJointEntriesThatCouldNeverBeDrawn() {
        refused(
                "Entrants of party 'p' must have one quota and one weight; 'a1' has 'a' and 1, 'b1' has 'b' and 1",
                rules(SpareSeats.STAY, 1, 1),
                Entrant.of("a1", "a").inParty("p"),
                Entrant.of("b1", "b").inParty("p"));
        refused(
                "'a1' has 'a' and 1, 'a2' has 'a' and 2",
                rules(SpareSeats.STAY, 2),
                Entrant.of("a1", "a").inParty("p"),
                Entrant.of("a2", "a", 2).inParty("p"));
        refused(
                "Party 'p' has 2 entrants and can never be in: at most 1 may be",
                rules(SpareSeats.STAY, 1),
                Entrant.of("a1", "a").inParty("p"),
                Entrant.of("a2", "a").inParty("p"));
        refused(
                "Party 'p' has 2 entrants of one owner and can never be in: at most 1 may be",
                rules(SpareSeats.STAY, 2).withOwnerLimit(1),
                Entrant.of("a1", "a").inParty("p").ofOwner("o"),
                Entrant.of("a2", "a").inParty("p").ofOwner("o"));
    }

    private static void refused(String message, SeatRules rules, Entrant... entrants) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lock(rules, ImmutableList.copyOf(entrants)))
                .withMessageContaining(message);
    }

    /** Quotas a, b and so on with these targets, which make up the capacity. */
    private static SeatRules rules(SpareSeats spareSeats, int... targets) {
        ImmutableList<QuotaTarget> quotas = IntStream.range(0, targets.length)
                .mapToObj(i -> QuotaTarget.of(String.valueOf((char) ('a' + i)), targets[i]))
                .collect(ImmutableList.toImmutableList());
        return SeatRules.of(IntStream.of(targets).sum(), quotas, spareSeats, Transfer.SAME_QUOTA_ONLY);
    }

    private static SeatRules open(SeatRules rules, int count, Order order, Tickets tickets) {
        return rules.withSeats(rules.capacity() + count, rules.quotas(), new OpenSeats(count, order, tickets));
    }

    private static ImmutableList<Entrant> single(String order) {
        return Stream.of(order.split(" "))
                .map(r -> Entrant.of(r, r.substring(0, 1)))
                .collect(ImmutableList.toImmutableList());
    }

    private static LockedDraw lock(SeatRules rules, ImmutableList<Entrant> entrants) {
        return QuotaLottery.create().lock(Draws.request(rules, entrants));
    }

    /** The entrants have their tickets in the order in which they are given; a joint entry has one. */
    private static Seating seating(SeatRules rules, ImmutableList<Entrant> entrants) {
        ImmutableMap.Builder<String, Integer> first = ImmutableMap.builder();
        for (int i = 0; i < entrants.size(); i++) {
            first.put(entrants.get(i).party().orElse(entrants.get(i).receipt()), i);
        }
        ImmutableMap<String, Integer> ticket = first.buildKeepingLast();
        return Seating.of(
                lock(rules, entrants),
                entrants.stream()
                        .map(e -> Ticket.of(
                                e.receipt(),
                                e.quota(),
                                hex(ticket.getOrDefault(e.party().orElse(e.receipt()), 0))))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<String> seats(SeatRules rules, String order) {
        return seats(seating(rules, single(order)));
    }

    private static ImmutableList<String> seats(Seating seating) {
        return seating.selected().stream()
                .map(s -> s.receipt() + " on " + s.seat())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> waiting(SeatRules rules, String order) {
        return seating(rules, single(order)).waitlist().stream()
                .flatMap(w -> w.receipts().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static String hex(int number) {
        return "%064x".formatted(number);
    }
}
