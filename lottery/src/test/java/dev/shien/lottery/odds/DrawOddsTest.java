package dev.shien.lottery.odds;

import static dev.shien.lottery.odds.Odds.chances;
import static dev.shien.lottery.odds.Odds.decimal;
import static dev.shien.lottery.odds.Odds.entrants;
import static dev.shien.lottery.odds.Odds.exact;
import static dev.shien.lottery.odds.Odds.lock;
import static dev.shien.lottery.odds.Odds.odds;
import static dev.shien.lottery.odds.Odds.only;
import static dev.shien.lottery.odds.Odds.open;
import static dev.shien.lottery.odds.Odds.rules;
import static dev.shien.lottery.odds.Odds.weighted;
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
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Odds of entrants who enter alone. */
class DrawOddsTest {

    @Test
    void plainOddsAreFractions() {
        ImmutableList<QuotaOdds> odds = odds(Draws.tokyo(), Draws.entrants(4, 30, 60));

        assertThat(odds).extracting(o -> only(o).chance()).containsExactly(exact(1, 1), exact(2, 5), exact(2, 5));
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

    /** Of all weights that there are; playing through would take more room than there is. */
    @Tag("slow")
    @Test
    void drawsOfAThousandWeightsHaveTwelveDigits() {
        ImmutableList<Entrant> entrants = IntStream.range(0, 2_000)
                .mapToObj(i -> Entrant.of("R-%05d".formatted(i), "a", 1 + i % 1_000))
                .collect(ImmutableList.toImmutableList());

        assertThat(odds(rules(40), entrants).get(0).reason().code()).isEqualTo("odds.integrated");
        OpenSeats none = new OpenSeats(0, OpenSeats.Order.OPEN_FIRST, OpenSeats.Tickets.ONE_EACH);
        assertThat(odds(rules(40).withOpen(none), entrants))
                .as("without open seats, their rules change nothing")
                .isEqualTo(odds(rules(40), entrants));
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

    @Test
    void weightsInAFileAreUnknown() {
        EntrantFile file = new EntrantFile(ImmutableSortedMap.of("a", 9), true, "ab".repeat(32), 0);
        LockedDraw lock = QuotaLottery.create()
                .lock(Draws.builder(rules(2), Draws.SOURCE).entrantFile(file).build());

        assertThat(only(DrawOdds.of(lock).get(0)))
                .isEqualTo(new EntrantOdds(
                        Optional.empty(), 1, ImmutableList.of(), 9, Chance.between(Rational.ZERO, Rational.ONE)));
        LockedDraw equal = QuotaLottery.create()
                .lock(Draws.builder(rules(2), Draws.SOURCE)
                        .entrantFile(new EntrantFile(file.demand(), false, file.sha256(), 0))
                        .build());
        assertThat(only(DrawOdds.of(equal).get(0)))
                .isEqualTo(new EntrantOdds(Optional.of(1), 1, ImmutableList.of(), 9, exact(2, 9)));
    }
}
