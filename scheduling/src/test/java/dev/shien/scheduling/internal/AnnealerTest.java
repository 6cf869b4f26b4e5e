package dev.shien.scheduling.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnealerTest {

    /** A walk on a line whose valleys lie at 0 (cost 40) and at 20 (cost 0), with a ridge of 60 between. */
    private static final class Line implements Neighbourhood {

        private int at;
        private int step;
        private int best;
        private int undone;

        private static long cost(int x) {
            int ridge = 60 - 4 * Math.abs(x - 8);
            return x <= 8 ? Math.max(40, ridge) : Math.max(0, ridge - 12);
        }

        @Override
        public long propose(SplitMix64 random) {
            step = random.below(2) == 0 ? -1 : 1;
            return at + step < 0 || at + step > 30 ? NO_MOVE : cost(at + step) - cost(at);
        }

        @Override
        public void accept() {
            at += step;
        }

        @Override
        public void reject() {
            undone++;
        }

        @Override
        public void keep() {
            best = at;
        }
    }

    @Test
    void heatLeadsOverARidgeToTheLowerValley() {
        Line line = new Line();
        long gain = new Annealer(line, new SplitMix64(1)).run(20_000, Cooling.settling(20, 1));

        assertThat(Line.cost(line.best)).isZero();
        assertThat(gain).isEqualTo(Line.cost(0));
        assertThat(line.undone).isPositive();
    }

    @Test
    void withoutHeatTheValleyIsNotLeft() {
        Line line = new Line();
        long gain = new Annealer(line, new SplitMix64(1)).run(2_000, Cooling.settling(1, 1));

        assertThat(Line.cost(line.best)).isEqualTo(40);
        assertThat(gain).isZero();
    }

    @Test
    void withoutIterationsThePlanStaysAndIsKept() {
        Line line = new Line();
        line.at = 5;

        assertThat(new Annealer(line, new SplitMix64(1)).run(0, Cooling.settling(20, 1)))
                .isZero();
        assertThat(line.best).isEqualTo(5);
    }

    @Test
    void bestPlanIsKeptAlthoughTheWalkGoesOn() {
        Line line = new Line();
        line.at = 20;
        long gain = new Annealer(line, new SplitMix64(3)).run(5_000, Cooling.settling(1_000, 1_000));

        assertThat(gain).isZero();
        assertThat(Line.cost(line.best)).isZero();
    }
}
