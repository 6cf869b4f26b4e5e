package dev.shien.scheduling.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

    /** The first numbers of seed 1234567 as published at rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64. */
    @Test
    void firstNumbersAreThePublishedOnes() {
        SplitMix64 random = new SplitMix64(1234567);

        assertThat(IntStream.range(0, 5).mapToObj(i -> Long.toUnsignedString(random.next())))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void numbersBelowABoundReachAllOfIt() {
        SplitMix64 random = new SplitMix64(7);

        assertThat(IntStream.range(0, 1000).map(i -> random.below(5)).distinct().sorted())
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void shufflingKeepsTheNumbers() {
        int[] numbers = IntStream.range(0, 100).toArray();
        new SplitMix64(7).shuffle(numbers);

        assertThat(numbers)
                .isNotEqualTo(IntStream.range(0, 100).toArray())
                .containsExactlyInAnyOrder(IntStream.range(0, 100).toArray());
    }
}
