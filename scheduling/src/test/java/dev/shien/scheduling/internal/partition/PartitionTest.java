package dev.shien.scheduling.internal.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.ImmutableIntArray;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.partition.PartitionSearch.Found;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartitionTest {

    private static int[][] values(int people, int least, int greatest) {
        SplitMix64 random = new SplitMix64(people);
        int[][] values = new int[people][people];
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
                values[i][j] = least + random.below(greatest - least + 1);
                values[j][i] = values[i][j];
            }
        }
        return values;
    }

    private static long value(int[][] values, ImmutableIntArray groups) {
        long value = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                value += groups.get(i) == groups.get(j) ? values[i][j] : 0;
            }
        }
        return value;
    }

    private static int[] sizes(ImmutableIntArray groups, int count) {
        int[] sizes = new int[count];
        groups.forEach(g -> sizes[g]++);
        return sizes;
    }

    @Test
    void changeWeighsWhatTheValueChangesBy() {
        int[][] values = values(17, -20, 90);
        SplitMix64 random = new SplitMix64(4);
        Partition partition =
                new Partition(new PairValues(17, new int[] {3, 4, 2}, new int[] {7, 8, 9}, values), random);
        int changes = 0;
        for (int i = 0; i < 2_000; i++) {
            partition.keep();
            long before = partition.value();
            long cost = partition.propose(random);
            if (cost == Neighbourhood.NO_MOVE) {
                partition.reject();
                continue;
            }
            partition.accept();
            partition.keep();
            assertThat(before - partition.value()).isEqualTo(cost);
            changes++;
        }
        assertThat(changes).isGreaterThan(500);
    }

    @Test
    void valueIsThatOfTheGroupsAndSizesAreKept() {
        int[][] values = values(40, 0, 100);
        int[] least = {5, 9, 8, 4};
        int[] greatest = {12, 14, 9, 20};

        Found found = PartitionSearch.search(new PairValues(40, least, greatest, values), 50_000, 3);

        assertThat(found.value()).isEqualTo(value(values, found.groups()));
        int[] sizes = sizes(found.groups(), 4);
        assertThat(Arrays.stream(sizes).sum()).isEqualTo(40);
        for (int g = 0; g < 4; g++) {
            assertThat(sizes[g]).isBetween(least[g], greatest[g]);
        }
    }

    /** Two times four people in as many ways as there are, beside the search. */
    @Test
    void smallProblemsAreSolved() {
        int[] four = {4, 4};
        int[][] values = values(8, 0, 100);
        long best = IntStream.range(0, 1 << 8)
                .filter(set -> Integer.bitCount(set) == 4)
                .mapToLong(set -> value(
                        values, ImmutableIntArray.copyOf(IntStream.range(0, 8).map(p -> set >> p & 1))))
                .max()
                .orElseThrow();

        assertThat(PartitionSearch.search(new PairValues(8, four, four, values), 5_000, 1)
                        .value())
                .isEqualTo(best);
    }

    /** Pairs that are all worth one make large groups worth most, and those that cost one small groups. */
    @Test
    void sizesAreChosenToo() {
        int[] least = {2, 2, 2};
        int[] greatest = {8, 8, 8};
        Found large = PartitionSearch.search(new PairValues(12, least, greatest, values(12, 1, 1)), 20_000, 1);
        Found small = PartitionSearch.search(new PairValues(12, least, greatest, values(12, -1, -1)), 20_000, 1);

        assertThat(large.value()).isEqualTo(28 + 1 + 1);
        assertThat(small.value()).isEqualTo(-6 * 3);
    }

    @Test
    void sameSeedFindsTheSame() {
        int[] ten = {10, 10, 10};
        PairValues pairs = new PairValues(30, ten, ten, values(30, 0, 9));

        assertThat(PartitionSearch.search(pairs, 5_000, 9)).isEqualTo(PartitionSearch.search(pairs, 5_000, 9));
    }

    @Test
    void sizesThatCannotAddUpAreRefused() {
        assertThatThrownBy(() -> new PairValues(9, new int[] {2, 2}, new int[] {4, 4}, new int[9][9]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Groups seat 4 to 8 people, but there are 9");
    }
}
