package dev.shien.lottery.leximin;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.lottery.internal.search.GreatestSum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Goes up from level to level, and keeps what each type is sure to get. */
final class Levels {

    private static final int GREATEST_BITS = 60;
    private static final long GRID = 1_000_000_000_000L;

    private final Pool pool;
    private final ColumnGeneration generation;
    private final List<Level> levels = new ArrayList<>();
    private final List<Rational> floors;
    private final double[] reals;
    private final boolean[] fixed;

    Levels(Pool pool, ColumnGeneration generation) {
        this.pool = pool;
        this.generation = generation;
        floors = new ArrayList<>(Collections.nCopies(pool.size(), Rational.ZERO));
        reals = new double[pool.size()];
        Arrays.fill(reals, Double.NaN);
        fixed = new boolean[pool.size()];
    }

    ImmutableList<Level> all() {
        return ImmutableList.copyOf(levels);
    }

    /** What each type is sure to get. */
    ImmutableList<Rational> floors() {
        return ImmutableList.copyOf(floors);
    }

    boolean done() {
        for (boolean one : fixed) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** Finds the next level, and fixes the types that it names. */
    void next() {
        double[] seats = generation.perSeat(generation.level(reals));
        Level level = prove(seats);
        levels.add(level);
        Rational bound = manageable(level.bound(pool, floors(), fixed));
        for (int t = 0; t < fixed.length; t++) {
            if (level.names(t) && !fixed[t]) {
                fixed[t] = true;
                floors.set(t, bound);
                reals[t] = real(bound);
            }
        }
    }

    /** Gives the types that are not fixed the bound of the last level. */
    void levelOff() {
        Rational bound = manageable(levels.get(levels.size() - 1).bound(pool, floors(), new boolean[fixed.length]));
        for (int t = 0; t < fixed.length; t++) {
            if (!fixed[t]) {
                floors.set(t, bound);
            }
        }
    }

    /** The better of two bounds: of the exact weights that the real ones seem to be, and of rounded ones. */
    private Level prove(double[] seats) {
        long[] weights = Weights.rounded(seats, GreatestSum.GREATEST_WEIGHT);
        Level rounded = Level.of(weights, pool.nearly(weights).limit());
        return Weights.exact(seats, GreatestSum.GREATEST_WEIGHT)
                .filter(this::weighsUnfixed)
                .map(this::prove)
                .filter(exact -> bound(exact).compareTo(bound(rounded)) <= 0)
                .orElse(rounded);
    }

    private Level prove(long[] weights) {
        GreatestSum.Found found = pool.greatest(weights).orElseThrow();
        pool.add(found.counts());
        return Level.of(weights, found.sum());
    }

    private boolean weighsUnfixed(long[] weights) {
        for (int t = 0; t < weights.length; t++) {
            if (weights[t] > 0 && !fixed[t]) {
                return true;
            }
        }
        return false;
    }

    private Rational bound(Level level) {
        return level.bound(pool, floors(), fixed);
    }

    /** A floor need not be exact: where it would have too many digits, the simplest fraction near it serves. */
    private static Rational manageable(Rational bound) {
        if (bound.denominator().bitLength() <= GREATEST_BITS) {
            return bound;
        }
        Rational onGrid = new Rational(bound.times(Rational.of(GRID)).floor(), BigInteger.valueOf(GRID));
        return Weights.fraction(real(onGrid)).map(f -> Rational.of(f[0], f[1])).orElse(onGrid);
    }

    static double real(Rational number) {
        return number.numerator().doubleValue() / number.denominator().doubleValue();
    }
}
