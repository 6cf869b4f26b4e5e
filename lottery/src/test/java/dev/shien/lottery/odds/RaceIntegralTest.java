package dev.shien.lottery.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Integrals that are known in closed form: of exp(-st) for the weight w, w / (w + s). */
class RaceIntegralTest {

    private static final int[] WEIGHTS = {1, 5, 1000};

    @Test
    void whatIsAlwaysSoHasTheProbabilityOne() {
        assertThat(integral(t -> 1, t -> false, t -> false))
                .containsExactly(new double[] {1, 1, 1}, Offset.offset(1e-13));
        assertThat(integral(t -> 1, t -> true, t -> false))
                .containsExactly(new double[] {1, 1, 1}, Offset.offset(1e-13));
        assertThat(integral(t -> 0, t -> false, t -> true))
                .containsExactly(new double[] {0, 0, 0}, Offset.offset(1e-13));
    }

    @Test
    void whatFallsAsTimeGoesByIsIntegrated() {
        for (double s : new double[] {0.01, 3, 5_000}) {
            double[] exact =
                    Arrays.stream(WEIGHTS).mapToDouble(w -> w / (w + s)).toArray();

            assertThat(integral(t -> Math.exp(-s * t), t -> false, t -> false))
                    .containsExactly(exact, Offset.offset(1e-13));
            assertThat(integral(t -> Math.exp(-s * t), t -> t < 1e-16 / s, t -> t > 40 / s))
                    .containsExactly(exact, Offset.offset(1e-13));
        }
    }

    /** One until the moment 1/2, zero from 3/4, and between them a line: known to start and end within bounds. */
    @Test
    void certaintyAtEitherEndIsNotIntegrated() {
        double[] exact = Arrays.stream(WEIGHTS)
                .mapToDouble(w -> 1 - (Math.exp(-w / 2.0) - Math.exp(-w * 0.75)) / (w / 4.0))
                .toArray();

        assertThat(integral(t -> t < 0.5 ? 1 : t > 0.75 ? 0 : 3 - 4 * t, t -> t < 0.5, t -> t > 0.75))
                .containsExactly(exact, Offset.offset(1e-11));
    }

    @Test
    void whatDoesNotSettleIsRefused() {
        Random noise = new Random(1);

        assertThatIllegalStateException()
                .isThrownBy(() -> integral(t -> noise.nextDouble(), t -> false, t -> false))
                .withMessageContaining("weights 1 to 1000 did not settle within 4096 panels");
    }

    private static double[] integral(DoubleUnaryOperator in, DoublePredicate certain, DoublePredicate never) {
        return RaceIntegral.of(
                WEIGHTS,
                t -> {
                    double[] same = new double[WEIGHTS.length];
                    Arrays.fill(same, in.applyAsDouble(t));
                    return same;
                },
                certain,
                never);
    }
}
