package dev.shien.lottery.odds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many came up, beside the distribution that adds one entrant after another. */
class ArrivalsTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-13);

    /** Entrants are written as weight x number. From hardly anyone to nearly all, from one entrant to as many as have a window. */
    @ParameterizedTest
    @CsvSource({
        "1x1, 0.7",
        "1x2, 1e-9",
        "1x3 5x2, 0.2",
        "1x3 5x2 1000x4, 1e-4",
        "1x9 7x9, 3",
        "2x40 3x30 50x1, 0.01",
        "1x300 10x20, 1e-5",
        "1x300 10x20, 0.5",
        "1x900, 0.7",
        "1x500 3x500 1000x2, 0.001",
        "1x500 3x500, 4"
    })
    void distributionIsThatOfOneAfterAnother(String written, double moment) {
        Weights entrants = entrants(written);
        Arrivals arrivals = Arrivals.until(moment, entrants);
        double[] all = distribution(entrants, moment, 0);

        assertThat(arrivals.mean()).isCloseTo(expected(all, n -> n), Offset.offset(1e-9));
        assertThat(arrivals.variance())
                .isCloseTo(expected(all, n -> (n - arrivals.mean()) * (n - arrivals.mean())), Offset.offset(1e-9));
        Counts counts = arrivals.counts();
        double atMost = 0;
        for (int n = 0; n < all.length; n++) {
            atMost += all[n];
            assertThat(counts.atMost(n)).as("at most %d", n).isCloseTo(atMost, ROUNDING);
            assertThat(all[n] < 1e-16 || (arrivals.least() <= n && n <= arrivals.greatest()))
                    .as("%d counts", n)
                    .isTrue();
        }
        int middle = (int) arrivals.mean();
        for (IntToDoubleFunction value : values(middle)) {
            assertThat(arrivals.expected(value)).isCloseTo(expected(all, value), ROUNDING);
            double[] without = arrivals.expectedWithoutOne(value);
            int[] weights = entrants.different();
            for (int k = 0; k < weights.length; k++) {
                assertThat(without[k])
                        .as("without one of weight %d", weights[k])
                        .isCloseTo(expected(distribution(entrants, moment, weights[k]), value), ROUNDING);
            }
        }
    }

    private static IntToDoubleFunction[] values(int middle) {
        return new IntToDoubleFunction[] {n -> 1, n -> n <= middle ? 1 : 0, n -> n < middle ? 0.3 : 1.0 / (2 + n)};
    }

    private static Weights entrants(String written) {
        ImmutableSortedMap.Builder<Integer, Integer> numbers = ImmutableSortedMap.naturalOrder();
        for (String some : written.split(" ", -1)) {
            String[] parts = some.split("x", -1);
            numbers.put(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        return new Weights(numbers.buildOrThrow());
    }

    /** All but one of the weight that is left out. */
    private static double[] distribution(Weights entrants, double moment, int leftOut) {
        double[] distribution = {1};
        for (var some : entrants.numbers().entrySet()) {
            int number = some.getValue() - (some.getKey() == leftOut ? 1 : 0);
            for (int i = 0; i < number; i++) {
                distribution = withOne(distribution, some.getKey() * moment);
            }
        }
        return distribution;
    }

    private static double[] withOne(double[] distribution, double passed) {
        double[] next = new double[distribution.length + 1];
        for (int n = 0; n < distribution.length; n++) {
            next[n] += distribution[n] * Math.exp(-passed);
            next[n + 1] -= distribution[n] * Math.expm1(-passed);
        }
        return next;
    }

    private static double expected(double[] distribution, IntToDoubleFunction value) {
        double sum = 0;
        for (int n = 0; n < distribution.length; n++) {
            sum += distribution[n] * value.applyAsDouble(n);
        }
        return sum;
    }
}
