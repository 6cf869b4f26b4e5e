package dev.shien.scheduling.internal.seating;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.Cooling;
import dev.shien.scheduling.internal.Heat;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Where pairs alone cost, people are looked at row by row, and what a change is said to cost is what it costs counted anew. */
class RowTest {

    private static final int PEOPLE = 14;
    private static final Heat COLD = new Heat(0);

    /** Two blocks of some people each, a few of whom are locked; tables may have room, and profiles may be shared. */
    private static Series series(SplitMix64 random) {
        return new Series(PEOPLE, ImmutableList.of(block(random), block(random)), ImmutableList.of(), 5);
    }

    private static Block block(SplitMix64 random) {
        int[] members =
                IntStream.range(0, PEOPLE).filter(p -> random.below(6) > 0).toArray();
        int[] locked = new int[PEOPLE];
        Arrays.fill(locked, -1);
        Arrays.stream(members).filter(p -> random.below(6) == 0).forEach(p -> locked[p] = random.below(3));
        int room = random.below(3);
        return new Block(
                members,
                locked,
                new int[] {3, 4, 3},
                new int[] {3 + room, 4 + room, 3 + room},
                PairPrices.of(PEOPLE, ImmutableList.of(layer(random, 3 + random.below(PEOPLE)), layer(random, 2))),
                ImmutableList.of(),
                new long[0],
                1000);
    }

    private static PairLayer layer(SplitMix64 random, int count) {
        int[] kinds =
                IntStream.range(0, PEOPLE).map(p -> random.below(count + 1) - 1).toArray();
        long[] prices = new long[count * count];
        for (int one = 0; one < count; one++) {
            for (int other = 0; other <= one; other++) {
                prices[one * count + other] = random.below(100) - 40L;
                prices[other * count + one] = prices[one * count + other];
            }
        }
        return new PairLayer(kinds, count, prices);
    }

    private static int[][] undecided() {
        int[][] undecided = new int[2][PEOPLE];
        Arrays.stream(undecided).forEach(groups -> Arrays.fill(groups, -1));
        return undecided;
    }

    @Property(tries = 200)
    void theSumOfAllChangesIsTheCostCountedAnew(@ForAll long seed) {
        SplitMix64 random = new SplitMix64(seed);
        Seating seating = new Seating(series(random), undecided(), random);
        Heat heat = new Heat(40);
        long cost = seating.cost();
        for (int i = 0; i < 400; i++) {
            // Single changes in between must not confuse the row.
            long delta = random.below(8) == 0 ? seating.propose(random) : seating.propose(random, heat);
            if (delta == Neighbourhood.NO_MOVE || random.below(4) == 0) {
                seating.reject();
            } else {
                seating.accept();
                cost += delta;
            }
            assertThat(seating.cost()).isEqualTo(cost);
        }
    }

    @Property(tries = 50)
    void whoIsLockedStaysAndSizesStayWithinTheirRange(@ForAll long seed) {
        SplitMix64 random = new SplitMix64(seed);
        Series series = series(random);
        Seating seating = new Seating(series, undecided(), random);
        long[] misfits = misfits(series, seating);
        new Annealer(seating, random).run(5_000, Cooling.settling(40, 1));
        for (int b = 0; b < misfits.length; b++) {
            Block block = series.blocks().get(b);
            int[] groups = seating.best()[b];
            assertThat(Arrays.stream(block.members())).allMatch(m -> groups[m] >= 0);
            assertThat(Arrays.stream(block.members()).filter(m -> block.locked()[m] >= 0))
                    .allMatch(m -> groups[m] == block.locked()[m]);
            assertThat(misfits(series, seating)[b]).isLessThanOrEqualTo(misfits[b]);
        }
    }

    private static long[] misfits(Series series, Seating seating) {
        return IntStream.range(0, series.blocks().size())
                .mapToLong(b -> {
                    Block block = series.blocks().get(b);
                    return IntStream.range(0, block.count())
                            .mapToLong(g -> block.misfit(g, (int) Arrays.stream(seating.best()[b])
                                    .filter(group -> group == g)
                                    .count()))
                            .sum();
                })
                .toArray();
    }

    @Property(tries = 100)
    void withoutHeatNothingGetsWorseAndOneEndsWhereNoChangeIsBetter(@ForAll long seed) {
        SplitMix64 random = new SplitMix64(seed);
        Seating seating = new Seating(series(random), undecided(), random);
        for (int i = 0; i < 2_000; i++) {
            long delta = seating.propose(random, COLD);
            assertThat(delta == Neighbourhood.NO_MOVE || delta <= 0).isTrue();
            if (delta < 0) {
                seating.accept();
            }
        }
        for (int i = 0; i < 2_000; i++) {
            assertThat(seating.propose(random)).isGreaterThanOrEqualTo(0);
        }
    }

    @Property(tries = 50)
    void noProposalExceedsWhatIsTakenAtMost(@ForAll long seed) {
        SplitMix64 random = new SplitMix64(seed);
        Seating seating = new Seating(series(random), undecided(), random);
        for (int i = 0; i < 500; i++) {
            long delta = seating.propose(random, new Heat(2));
            // The greatest of 4096 quantiles is below ten times the mean.
            assertThat(delta == Neighbourhood.NO_MOVE || delta <= 20).isTrue();
            assertThat(seating.looked()).isBetween(1, PEOPLE + 3);
        }
    }

    @Test
    void whereAllAreLockedThereIsNoChange() {
        int[] everybody = {0, 1};
        Block block = new Block(
                everybody,
                new int[] {0, 1},
                new int[] {1, 1},
                new int[] {2, 2},
                PairPrices.of(2, ImmutableList.of()),
                ImmutableList.of(),
                new long[0],
                1);
        SplitMix64 random = new SplitMix64(1);
        Seating seating = new Seating(
                new Series(2, ImmutableList.of(block), ImmutableList.of(), 0), new int[][] {{0, 1}}, random);

        assertThat(seating.propose(random, COLD)).isEqualTo(Neighbourhood.NO_MOVE);
        assertThat(seating.looked()).isEqualTo(1);
    }
}
