package dev.shien.scheduling.internal.seating;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What an exchange is said to cost is what it costs: the sum of all changes is the cost counted anew. */
class SeatingTest {

    private static final int PEOPLE = 9;
    private static final int BLOCKS = 3;

    /** Prices of every kind, at random. */
    private static Series series(SplitMix64 random) {
        ImmutableList<Block> blocks =
                IntStream.range(0, BLOCKS).mapToObj(b -> block(random)).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Optional<boolean[]>> meets = ImmutableList.builder();
        for (int b = 0; b < BLOCKS; b++) {
            meets.add(b == 1 ? Optional.of(symmetric(random)) : Optional.empty());
        }
        return new Series(
                PEOPLE,
                blocks,
                ImmutableList.of(
                        new Encounters(
                                new short[PEOPLE * PEOPLE],
                                numbers(BLOCKS + 2, random),
                                new boolean[] {true, true, true},
                                meets.build()),
                        new Encounters(
                                new short[PEOPLE * PEOPLE],
                                numbers(BLOCKS + 2, random),
                                new boolean[] {true, false, true},
                                ImmutableList.of(Optional.empty(), Optional.empty(), Optional.empty()))),
                7);
    }

    private static boolean[] symmetric(SplitMix64 random) {
        boolean[] meets = new boolean[PEOPLE * PEOPLE];
        for (int one = 0; one < PEOPLE; one++) {
            for (int other = 0; other < one; other++) {
                meets[one * PEOPLE + other] = random.below(2) == 0;
                meets[other * PEOPLE + one] = meets[one * PEOPLE + other];
            }
        }
        return meets;
    }

    private static Block block(SplitMix64 random) {
        int[] members =
                IntStream.range(0, PEOPLE).filter(p -> random.below(5) > 0).toArray();
        int[] locked = new int[PEOPLE];
        Arrays.fill(locked, -1);
        locked[members.length > 0 ? members[0] : 0] = 1;
        int[][] kinds = IntStream.range(0, PEOPLE)
                .mapToObj(p ->
                        IntStream.range(0, 3).filter(k -> random.below(2) == 0).toArray())
                .toArray(int[][]::new);
        long[] sums = numbers(PEOPLE, random);
        return new Block(
                members,
                locked,
                new int[] {1, 2, 1},
                new int[] {3, 4, 5},
                PairPrices.of(PEOPLE, ImmutableList.of(layer(random), layer(random))),
                ImmutableList.of(
                        new CountPrice(kinds, 3, numbers(PEOPLE + 2, random)),
                        new SumPrice(sums, new UnitPrice(0, 3, 1)),
                        new SumPrice(sums, new UnitPrice(0, 3000, 1000))),
                numbers(PEOPLE * 3, random),
                1000);
    }

    private static PairLayer layer(SplitMix64 random) {
        int[] kinds = IntStream.range(0, PEOPLE).map(p -> random.below(4) - 1).toArray();
        long[] prices = new long[9];
        for (int one = 0; one < 3; one++) {
            for (int other = 0; other <= one; other++) {
                prices[one * 3 + other] = random.below(100) - 20L;
                prices[other * 3 + one] = prices[one * 3 + other];
            }
        }
        return new PairLayer(kinds, 3, prices);
    }

    private static long[] numbers(int count, SplitMix64 random) {
        return IntStream.range(0, count)
                .map(i -> random.below(200) - 50)
                .asLongStream()
                .toArray();
    }

    private static int[][] undecided() {
        int[][] undecided = new int[BLOCKS][PEOPLE];
        Arrays.stream(undecided).forEach(groups -> Arrays.fill(groups, -1));
        return undecided;
    }

    @Property(tries = 200)
    void theSumOfAllChangesIsTheCostCountedAnew(@ForAll long seed) {
        SplitMix64 random = new SplitMix64(seed);
        Seating seating = new Seating(series(random), undecided(), random);
        long cost = seating.cost();
        int accepted = 0;
        for (int i = 0; i < 300; i++) {
            long delta = seating.propose(random);
            if (delta != Neighbourhood.NO_MOVE && random.below(2) == 0) {
                seating.accept();
                cost += delta;
                accepted++;
                assertThat(seating.cost()).isEqualTo(cost);
            } else {
                seating.reject();
            }
        }
        assertThat(accepted).isPositive();
    }

    @Property(tries = 50)
    void whoIsLockedStaysAndEverybodyKeepsASeat(@ForAll long seed) {
        SplitMix64 random = new SplitMix64(seed);
        Series series = series(random);
        Seating seating = new Seating(series, undecided(), random);
        for (int i = 0; i < 300; i++) {
            if (seating.propose(random) != Neighbourhood.NO_MOVE) {
                seating.accept();
            }
        }
        seating.keep();
        for (int b = 0; b < BLOCKS; b++) {
            int[] groups = seating.best()[b];
            Block block = series.blocks().get(b);
            assertThat(IntStream.range(0, PEOPLE).filter(p -> groups[p] >= 0))
                    .containsExactly(Arrays.stream(block.members()).boxed().toArray(Integer[]::new));
            assertThat(Arrays.stream(block.members()).filter(m -> block.locked()[m] >= 0))
                    .allMatch(m -> groups[m] == block.locked()[m]);
        }
    }

    /** Up to nine people at three tables can sit in 3^9 ways; all of them are tried. */
    @Property(tries = 20)
    void exactSeatingCostsNoMoreThanAnyOther(@ForAll long seed) {
        SplitMix64 random = new SplitMix64(seed);
        Series all = series(random);
        Series series = new Series(
                PEOPLE,
                all.blocks().subList(0, 1),
                ImmutableList.of(all.encounters().get(1)),
                7);
        int[] members = series.blocks().get(0).members();
        int[][] exact = ExactSeating.of(series).orElseThrow();
        long least = new Seating(series, exact, random).cost();
        int[][] other = undecided();
        long ways = Math.round(Math.pow(3, members.length));
        for (long way = 0; way < ways; way++) {
            long rest = way;
            for (int member : members) {
                other[0][member] = (int) (rest % 3);
                rest /= 3;
            }
            assertThat(new Seating(series, other, random).cost()).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void pricesOfUnitsAreRoundedUp() {
        assertThat(new UnitPrice(0, 3, 1).of(1234)).isEqualTo(3702);
        assertThat(new UnitPrice(0, 7, 1000).of(1)).isEqualTo(1);
        assertThat(new UnitPrice(0, 7, 1000).of(2000)).isEqualTo(14);
        assertThat(new UnitPrice(0, 7, 1000).of(2001)).isEqualTo(15);
        assertThat(new UnitPrice(50, 7, 1000).of(0)).isZero();
        assertThat(new UnitPrice(50, 7, 1000).of(1)).isEqualTo(51);
    }

    @Test
    void peopleOfTheSameKindsShareTheirPrices() {
        PairLayer layer = new PairLayer(new int[] {0, 0, 1, PairLayer.NONE}, 2, new long[] {0, 5, 5, 0});

        PairPrices prices = PairPrices.of(4, ImmutableList.of(layer));

        assertThat(prices.profiles).isEqualTo(3);
        assertThat(prices.price(0, 2)).isEqualTo(5);
        assertThat(prices.price(0, 1)).isZero();
        assertThat(prices.price(2, 3)).isZero();
    }
}
