package dev.shien.scheduling.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HeatTest {

    private static final int MANY = 10_000;

    private final SplitMix64 random = new SplitMix64(1);

    @Test
    void aLossOfTheTemperatureIsTakenOnceInETimes() {
        Heat heat = new Heat(1000);

        long taken =
                LongStream.range(0, MANY).filter(i -> heat.takes(1000, random)).count();

        assertThat(taken / (double) MANY).isCloseTo(1 / Math.E, within(0.02));
    }

    @Test
    void manyLimitsAreDistributedAsOneIs() {
        long[] limits = new long[MANY];

        new Heat(1000).limits(limits, random);

        assertThat(Arrays.stream(limits).filter(limit -> limit >= 1000).count() / (double) MANY)
                .isCloseTo(1 / Math.E, within(0.02));
        assertThat(Arrays.stream(limits).average().orElseThrow()).isCloseTo(1000, within(20.0));
        assertThat(limits).startsWith(limits[4096], limits[4097]);
    }

    @Test
    void whatIsImpossibleIsNotTakenHoweverHotItIs() {
        assertThat(new Heat(1L << 40).takes(Neighbourhood.NO_MOVE, random)).isFalse();
    }

    @Test
    void withoutHeatNoLossIsTaken() {
        long[] limits = new long[100];

        new Heat(0).limits(limits, random);

        assertThat(limits).containsOnly(0);
        assertThat(new Heat(0).takes(1, random)).isFalse();
    }
}
