package dev.shien.lottery.odds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

    /** 2, 3 or 4 with 1/4, 1/2 and 1/4. */
    private static final Counts COUNTS = Counts.of(2, new double[] {0.25, 0.5, 0.25});

    @Test
    void atMostAddsUp() {
        assertThat(atMost(COUNTS, 6)).containsExactly(0, 0, 0.25, 0.75, 1, 1);
        assertThat(atMost(Counts.NONE, 2)).containsExactly(1, 1);
    }

    @Test
    void negligibleEndsAreLeftOut() {
        Counts counts = Counts.of(0, new double[] {1e-18, 1e-18, 0.5, 1e-18, 0.5, 1e-18});

        assertThat(atMost(counts, 6)).containsExactly(0, 0, 0.5, 0.5, 1, 1);
        assertThat(atMost(Counts.of(3, new double[] {1e-18}), 5)).containsExactly(0, 0, 0, 1e-18, 1e-18);
    }

    @Test
    void sumIsOfIndependentNumbers() {
        assertThat(atMost(COUNTS.plus(Counts.of(1, new double[] {0.5, 0, 0.5})), 8))
                .containsExactly(0, 0, 0, 0.125, 0.375, 0.625, 0.875, 1);
    }

    @Test
    void whatGoesBeyondSeatsStaysWithinBounds() {
        assertThat(atMost(COUNTS.beyond(0, 9), 5)).containsExactly(0, 0, 0.25, 0.75, 1);
        assertThat(atMost(COUNTS.beyond(3, 9), 3)).containsExactly(0.75, 1, 1);
        assertThat(atMost(COUNTS.beyond(1, 2), 4)).containsExactly(0, 0.25, 1, 1);
        assertThat(atMost(COUNTS.beyond(1, 0), 2)).containsExactly(1, 1);
        assertThat(atMost(COUNTS.beyond(9, 2), 2)).containsExactly(1, 1);
    }

    private static double[] atMost(Counts counts, int numbers) {
        double[] values = new double[numbers];
        for (int n = 0; n < numbers; n++) {
            values[n] = counts.atMost(n);
        }
        return values;
    }
}
