package dev.shien.lottery.odds;

import static dev.shien.lottery.odds.Odds.chances;
import static dev.shien.lottery.odds.Odds.decimal;
import static dev.shien.lottery.odds.Odds.entrants;
import static dev.shien.lottery.odds.Odds.exact;
import static dev.shien.lottery.odds.Odds.lock;
import static dev.shien.lottery.odds.Odds.odds;
import static dev.shien.lottery.odds.Odds.rules;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Chance;
import dev.shien.domain.selection.Chance.Precision;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.Draws;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Odds of entrants whom joint entries and owners bind to each other. */
class BoundOddsTest {

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

    /** Only b's entrants are bound; a's have different weights, and the bounds of their chances meet in twelve digits. */
    @Test
    void boundsOfEntrantsWhomNobodyTouchesEncloseTheIntegral() {
        ImmutableList<Entrant> single = IntStream.range(0, 400)
                .mapToObj(i -> Entrant.of("R-%05d".formatted(i), "a", 1 + i % 100))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Entrant> entrants = ImmutableList.<Entrant>builder()
                .addAll(single)
                .add(Entrant.of("b1", "b").inParty("p"), Entrant.of("b2", "b").inParty("p"))
                .addAll(Draws.entrants("b", 300))
                .build();
        SeatRules rules = SeatRules.of(
                70,
                ImmutableList.of(QuotaTarget.of("a", 40), QuotaTarget.of("b", 30)),
                SpareSeats.STAY,
                Transfer.SAME_QUOTA_ONLY);
        ImmutableMap<Integer, Double> integrated = SingleChance.of(Field.of(lock(rules(40), single)), 0);

        ImmutableList<EntrantOdds> bounds = odds(rules, entrants).get(0).entrants();
        assertThat(bounds).hasSize(100).allSatisfy(some -> {
            double chance = integrated.getOrDefault(some.weight().orElseThrow(), -1.0);
            assertThat(some.chance().precision()).isEqualTo(Precision.INTERVAL);
            assertThat(chance)
                    .isBetween(
                            decimal(some.chance().least()),
                            decimal(some.chance().greatest()));
            assertThat(decimal(some.chance().least())).isCloseTo(chance, Offset.offset(3e-12));
            assertThat(decimal(some.chance().greatest())).isCloseTo(chance, Offset.offset(3e-12));
        });
    }

    /** Each of 4,000 owners competes in a way of its own. */
    @Test
    void boundsOfVeryManyKindsAreFound() {
        ImmutableList<Entrant> entrants = IntStream.range(0, 20_000)
                .mapToObj(i -> Entrant.of("R-%05d".formatted(i), "a", 1 + i % 100))
                .map(e -> e.receipt().compareTo("R-12000") < 0
                        ? e.ofOwner("o" + Integer.parseInt(e.receipt().substring(2)) % 4_000)
                        : e)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<EntrantOdds> bounds =
                odds(rules(900).withOwnerLimit(2), entrants).get(0).entrants();

        assertThat(bounds).hasSize(4_100);
        // Who belongs to an owner may always be kept out; the others rise with their weight, and none is sure of a
        // seat.
        List<EntrantOdds> owned =
                bounds.stream().filter(o -> !o.owners().isEmpty()).toList();
        List<EntrantOdds> free =
                bounds.stream().filter(o -> o.owners().isEmpty()).toList();
        assertThat(owned)
                .hasSize(4_000)
                .allSatisfy(o -> assertThat(o.chance().least()).isEqualTo(Rational.ZERO));
        assertThat(free).extracting(o -> decimal(o.chance().least())).isSorted().allMatch(p -> p > 0);
        assertThat(free)
                .extracting(o -> decimal(o.chance().greatest()))
                .isSorted()
                .allMatch(p -> p < 1);
    }

    /** 3,000 pairs of owners in a ring, none of which fits: to find that by playing takes the square of their number. */
    @Test
    void ringOfOwnersIsBounded() {
        ImmutableList<Entrant> entrants = IntStream.range(0, 6_000)
                .mapToObj(i -> Entrant.of("R-%04d".formatted(i), "a")
                        .inParty("p" + i / 2)
                        .ofOwner("o" + (i + 1) / 2 % 3_000))
                .collect(ImmutableList.toImmutableList());
        SeatRules rules = SeatRules.of(
                        2,
                        ImmutableList.of(new QuotaTarget("a", 1, 0, 2), QuotaTarget.of("b", 1)),
                        SpareSeats.STAY,
                        Transfer.SAME_QUOTA_ONLY)
                .withOwnerLimit(1);
        ImmutableList<Entrant> all = ImmutableList.<Entrant>builder()
                .addAll(entrants)
                .addAll(Draws.entrants("b", 1))
                .build();

        assertThat(odds(rules, all).get(0).reason().code()).isEqualTo("odds.bounds");
    }
}
