package dev.shien.lottery.odds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Chance;
import dev.shien.domain.selection.Chance.Precision;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.Draws;
import dev.shien.lottery.QuotaLottery;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DrawOddsTest {

    @Test
    void plainOddsAreFractions() {
        ImmutableList<QuotaOdds> odds = odds(Draws.tokyo(), Draws.entrants(4, 30, 60));

        assertThat(odds).extracting(o -> only(o)).containsExactly(exact(1, 1), exact(2, 5), exact(2, 5));
        assertThat(odds.get(1).reason().text().ja()).isEqualTo("枠「making」: 30件に12席、当選確率は2/5");
        assertThat(odds.get(0).reason().code()).isEqualTo("odds.everyone");
        assertThat(odds(Draws.tokyo(), Draws.entrants(0, 30, 60)).get(0).entrants())
                .isEmpty();
    }

    /** Weight 2 beside two of weight 1: first 2/4; of two seats 1/2 + 2 * 1/4 * 2/3 = 5/6. */
    @Test
    void weightedOddsOfAFewAreFractions() {
        ImmutableList<Entrant> entrants =
                ImmutableList.of(Entrant.of("x", "a"), Entrant.of("y", "a"), Entrant.of("heavy", "a", 2));

        assertThat(chances(rules(1), entrants)).containsExactly(exact(1, 4), exact(1, 2));
        assertThat(chances(rules(2), entrants)).containsExactly(exact(7, 12), exact(5, 6));
    }

    /** The tickets of the housing draw of May 2013: 126 of weight 1, 61 of weight 5, 192 of weight 7, 1,775 in all. */
    @Test
    void chanceForOneSeatIsTheShareOfAllTickets() {
        ImmutableList<Entrant> entrants = weighted(126, 61, 192);

        assertThat(chances(rules(1), entrants)).containsExactly(exact(1, 1775), exact(1, 355), exact(7, 1775));
    }

    @Test
    void integralAgreesWithTheFractions() {
        ImmutableList<Entrant> entrants = weighted(126, 61, 192);
        for (int seats : new int[] {1, 7, 20}) {
            Field field = Field.of(lock(rules(seats), entrants));
            Playing.chances(field, field.kinds())
                    .orElseThrow()
                    .forEach((kind, chance) ->
                            assertThat(SingleChance.of(field, kind)).isCloseTo(decimal(chance), Offset.offset(1e-13)));
        }
    }

    @Test
    void largeWeightedDrawsHaveTwelveDigits() {
        ImmutableList<QuotaOdds> odds = odds(rules(900), weighted(1_000, 2_000, 500));
        ImmutableList<Chance> chances = chances(odds);

        assertThat(odds.get(0).reason().code()).isEqualTo("odds.integrated");
        assertThat(chances).extracting(Chance::precision).containsOnly(Precision.TWELVE_DIGITS);
        double sum = 1_000 * decimal(chances.get(0).least())
                + 2_000 * decimal(chances.get(1).least())
                + 500 * decimal(chances.get(2).least());
        assertThat(sum).isCloseTo(900, Offset.offset(1e-8));
        assertThat(chances.get(0).least()).isLessThan(chances.get(1).least());
    }

    @Test
    void openSeatsCountWhereQuotasCompeteForThem() {
        OpenSeats reservedFirst = new OpenSeats(1, OpenSeats.Order.RESERVED_FIRST, OpenSeats.Tickets.ONE);
        // One reserved seat each for two of a and two of b, one open: whoever is second in a or b has it by 1/2.
        assertThat(chances(open(reservedFirst), entrants(2, 2))).containsExactly(exact(3, 4), exact(3, 4));
        OpenSeats openFirst = new OpenSeats(1, OpenSeats.Order.OPEN_FIRST, OpenSeats.Tickets.ONE_EACH);
        // 1/5 in the open, and one of the reserved seats over and above.
        assertThat(chances(open(openFirst), entrants(2, 3))).containsExactly(exact(1, 5, 1, 2), exact(1, 5, 1, 3));
        OpenSeats twoTickets = new OpenSeats(1, OpenSeats.Order.RESERVED_FIRST, OpenSeats.Tickets.ONE_EACH);
        // Reserved 1/2 or 1/3; the open seat goes to one of the three who are left.
        assertThat(chances(open(twoTickets), entrants(2, 3))).containsExactly(exact(2, 3), exact(5, 9));
    }

    @Test
    void jointEntriesArePlayedThrough() {
        ImmutableList<Entrant> entrants = ImmutableList.of(
                Entrant.of("single", "a"),
                Entrant.of("one", "a").inParty("p"),
                Entrant.of("two", "a").inParty("p"));

        // Two seats: the first to come up has them, unless the single one leaves a seat that the party cannot use.
        assertThat(chances(rules(2), entrants)).containsExactly(exact(1, 2), exact(1, 2));
        ImmutableList<Entrant> more = ImmutableList.<Entrant>builder()
                .addAll(entrants)
                .add(Entrant.of("other", "a"))
                .build();
        // The party is in if it comes first, 1/3; passed over, the two single ones are in; held, only the first is.
        assertThat(chances(rules(2), more)).containsExactly(exact(2, 3), exact(1, 3));
        assertThat(chances(rules(2).withJointEntries(JointEntries.HOLD), more))
                .containsExactly(exact(1, 2), exact(1, 3));
    }

    @Test
    void ownersArePlayedThroughOverAllQuotas() {
        ImmutableList<Entrant> entrants = ImmutableList.of(
                Entrant.of("a1", "a").ofOwner("o"), Entrant.of("b1", "b").ofOwner("o"), Entrant.of("b2", "b"));
        SeatRules rules = SeatRules.of(
                        2,
                        ImmutableList.of(QuotaTarget.of("a", 1), QuotaTarget.of("b", 1)),
                        SpareSeats.STAY,
                        Transfer.SAME_QUOTA_ONLY)
                .withOwnerLimit(1);

        // b1 is in only if it comes before both others.
        assertThat(chances(rules, entrants)).containsExactly(exact(2, 3), exact(2, 3), exact(1, 3));
    }

    /** One of a's three is in, and of b's four the first two: only b competes for the open seat. */
    @Test
    void whoIsAtTheMaximumHoldsNoOpenSeat() {
        SeatRules rules = SeatRules.of(
                        3,
                        ImmutableList.of(new QuotaTarget("a", 1, 0, 1), new QuotaTarget("b", 1, 0, 3)),
                        SpareSeats.STAY,
                        Transfer.SAME_QUOTA_ONLY)
                .withOpen(new OpenSeats(1, OpenSeats.Order.RESERVED_FIRST, OpenSeats.Tickets.ONE))
                .withJointEntries(JointEntries.HOLD);

        assertThat(chances(rules, entrants(3, 4))).containsExactly(exact(1, 3), exact(1, 2));
    }

    /** b's third seat is of no use to two joint entries of two, or to an owner's second and third entrant: a has it. */
    @Test
    void seatsThatMayBeReleasedMakeBoundsOfChances() {
        SeatRules rules = SeatRules.of(
                        4,
                        ImmutableList.of(new QuotaTarget("a", 1, 0, 10), new QuotaTarget("b", 3, 0, 3)),
                        SpareSeats.IN_DECLARED_ORDER,
                        Transfer.SAME_QUOTA_ONLY)
                .withOpen(new OpenSeats(0, OpenSeats.Order.OPEN_FIRST, OpenSeats.Tickets.ONE));
        ImmutableList<Entrant> owned = ImmutableList.<Entrant>builder()
                .addAll(Draws.entrants("a", 4))
                .add(Entrant.of("b1", "b").ofOwner("o"))
                .add(Entrant.of("b2", "b").ofOwner("o"))
                .add(Entrant.of("b3", "b").ofOwner("o"))
                .build();

        // Three of a's four are in.
        assertThat(chances(rules.withOwnerLimit(1), owned).get(0))
                .isEqualTo(Chance.between(Rational.of(1, 4), Rational.ONE));
    }

    @Test
    void whatIsTooLargeHasProvenBounds() {
        ImmutableList.Builder<Entrant> entrants = ImmutableList.builder();
        for (int i = 0; i < 300; i++) {
            Entrant entrant = Entrant.of("R-%03d".formatted(i), "a");
            entrants.add(i < 100 ? entrant.inParty("p" + i % 50) : i < 120 ? entrant.ofOwner("o" + i % 9) : entrant);
        }
        ImmutableList<QuotaOdds> odds = odds(rules(90).withOwnerLimit(2), entrants.build());

        assertThat(odds.get(0).reason().code()).isEqualTo("odds.bounds");
        assertThat(chances(odds)).extracting(Chance::precision).containsOnly(Precision.INTERVAL);
        // 194 single entrants whom no owner's limit touches, 250 units in all of at most 2 seats.
        EntrantOdds single = odds.get(0).entrants().get(0);
        assertThat(single.chance()).isEqualTo(Chance.between(Rational.of(45, 250), Rational.of(90, 194)));
    }

    @Test
    void weightsInAFileAreUnknown() {
        EntrantFile file = new EntrantFile(ImmutableSortedMap.of("a", 9), true, "ab".repeat(32), 0);
        LockedDraw lock = QuotaLottery.create()
                .lock(Draws.builder(rules(2), Draws.SOURCE).entrantFile(file).build());

        assertThat(chances(DrawOdds.of(lock))).containsExactly(Chance.between(Rational.ZERO, Rational.ONE));
        LockedDraw equal = QuotaLottery.create()
                .lock(Draws.builder(rules(2), Draws.SOURCE)
                        .entrantFile(new EntrantFile(file.demand(), false, file.sha256(), 0))
                        .build());
        assertThat(chances(DrawOdds.of(equal))).containsExactly(exact(2, 9));
    }

    private static Chance exact(long numerator, long denominator) {
        return Chance.exact(Rational.of(numerator, denominator));
    }

    private static Chance exact(long n1, long d1, long n2, long d2) {
        return Chance.exact(Rational.of(n1, d1).plus(Rational.of(n2, d2)));
    }

    private static double decimal(Rational number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static ImmutableList<Entrant> weighted(int ones, int fives, int sevens) {
        return IntStream.range(0, ones + fives + sevens)
                .mapToObj(i -> Entrant.of("R-%05d".formatted(i), "a", i < ones ? 1 : i < ones + fives ? 5 : 7))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Entrant> entrants(int a, int b) {
        return ImmutableList.<Entrant>builder()
                .addAll(Draws.entrants("a", a))
                .addAll(Draws.entrants("b", b))
                .build();
    }

    private static SeatRules rules(int seats) {
        return SeatRules.of(
                seats, ImmutableList.of(QuotaTarget.of("a", seats)), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY);
    }

    private static SeatRules open(OpenSeats open) {
        return SeatRules.of(
                        3,
                        ImmutableList.of(QuotaTarget.of("a", 1), QuotaTarget.of("b", 1)),
                        SpareSeats.STAY,
                        Transfer.SAME_QUOTA_ONLY)
                .withOpen(open);
    }

    private static LockedDraw lock(SeatRules rules, ImmutableList<Entrant> entrants) {
        return QuotaLottery.create().lock(Draws.request(rules, entrants));
    }

    private static ImmutableList<QuotaOdds> odds(SeatRules rules, ImmutableList<Entrant> entrants) {
        return QuotaLottery.create().odds(lock(rules, entrants));
    }

    private static ImmutableList<Chance> chances(SeatRules rules, ImmutableList<Entrant> entrants) {
        return chances(odds(rules, entrants));
    }

    private static ImmutableList<Chance> chances(ImmutableList<QuotaOdds> odds) {
        return odds.stream()
                .flatMap(o -> o.entrants().stream())
                .map(EntrantOdds::chance)
                .collect(ImmutableList.toImmutableList());
    }

    private static Chance only(QuotaOdds odds) {
        assertThat(odds.entrants()).hasSize(1);
        return odds.entrants().get(0).chance();
    }
}
