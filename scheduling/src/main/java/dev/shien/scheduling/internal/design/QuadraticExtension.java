package dev.shien.scheduling.internal.design;

import java.util.Optional;

/**
 * A field of {@code q^2} elements over the field of {@code q} that it contains, whose elements are called scalars here. Its
 * elements but zero are powers of one of them; those whose exponent {@code q + 1} divides are scalars. Two elements are
 * multiples of each other by a scalar if their exponents differ by a multiple of {@code q + 1}.
 */
final class QuadraticExtension {

    private final GaloisField field;
    private final int scalars;

    /** The elements but zero, by exponent. */
    private final int[] power;

    /** The exponents, by element. */
    private final int[] exponent;

    private QuadraticExtension(GaloisField field, int scalars) {
        this.field = field;
        this.scalars = scalars;
        this.power = field.powers();
        this.exponent = new int[field.order()];
        for (int i = 0; i < power.length; i++) {
            exponent[power[i]] = i;
        }
    }

    /**
     * The field over so many scalars; empty if their number is no prime power.
     *
     * @param scalars at least 2
     */
    static Optional<QuadraticExtension> over(int scalars) {
        return FiniteRing.of(scalars * scalars).field().map(field -> new QuadraticExtension(field, scalars));
    }

    /** How many elements there are. */
    int order() {
        return field.order();
    }

    /** How many scalars there are. */
    int scalars() {
        return scalars;
    }

    /** How many elements but zero there are of which none is another's multiple by a scalar: the first so many powers. */
    int directions() {
        return scalars + 1;
    }

    /** The scalar of a number below {@link #scalars}, which is zero for 0. */
    int scalar(int number) {
        return number == 0 ? 0 : power((number - 1) * directions());
    }

    boolean isScalar(int element) {
        return element == 0 || exponent[element] % directions() == 0;
    }

    /** The element with an exponent, which may be negative. */
    int power(int exponent) {
        return power[Math.floorMod(exponent, power.length)];
    }

    int plus(int one, int other) {
        return field.plus(one, other);
    }

    int times(int one, int other) {
        return one == 0 || other == 0 ? 0 : power(exponent[one] + exponent[other]);
    }
}
