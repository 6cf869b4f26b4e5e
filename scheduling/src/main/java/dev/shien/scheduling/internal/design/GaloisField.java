package dev.shien.scheduling.internal.design;

/**
 * The field with prime^degree elements (Galois 1830). An element is a polynomial below that degree over the integers modulo
 * the prime, written as a number: its coefficients are the digits in base {@code prime}.
 */
final class GaloisField {

    private final int prime;
    private final int order;

    /** The monic polynomial of the field's degree that has no divisor: the modulus of all products. */
    private final int modulus;

    private GaloisField(int prime, int order) {
        this.prime = prime;
        this.order = order;
        this.modulus = irreducible();
    }

    /** The field with prime^degree elements. */
    static GaloisField of(int prime, int degree) {
        int order = 1;
        for (int i = 0; i < degree; i++) {
            order = Math.multiplyExact(order, prime);
        }
        return new GaloisField(prime, order);
    }

    /** How many elements there are. */
    int order() {
        return order;
    }

    /** The sum of two elements. */
    int plus(int one, int other) {
        return plusTimes(one, other, 1);
    }

    /** The product of two elements, by Horner's rule. */
    int times(int one, int other) {
        int product = 0;
        for (int place = order / prime; place > 0; place /= prime) {
            product = plusTimes(reduced(product * prime), one, other / place % prime);
        }
        return product;
    }

    /** All elements but zero, as the powers of the first element that has them all as powers, from the power 0. */
    int[] powers() {
        int[] powers = new int[order - 1];
        int base = 1;
        while (!fillWithPowers(powers, base)) {
            base++;
        }
        return powers;
    }

    /** Whether so many powers of an element as the array has places are different. */
    private boolean fillWithPowers(int[] powers, int base) {
        powers[0] = 1;
        for (int exponent = 1; exponent < powers.length; exponent++) {
            powers[exponent] = times(powers[exponent - 1], base);
            if (powers[exponent] == 1) {
                return false;
            }
        }
        return true;
    }

    /** A polynomial of the field's degree at most, modulo the modulus. */
    private int reduced(int polynomial) {
        int leading = polynomial / order;
        return leading == 0 ? polynomial : plusTimes(polynomial, modulus, prime - leading);
    }

    /** One polynomial plus a multiple of another. */
    private int plusTimes(int one, int other, int factor) {
        int sum = 0;
        int place = 1;
        for (int a = one, b = other; a > 0 || b > 0; a /= prime, b /= prime) {
            sum += place * ((a % prime + factor * (b % prime)) % prime);
            place *= prime;
        }
        return sum;
    }

    /** The first monic polynomial of the field's degree that no monic polynomial of lower degree divides. */
    private int irreducible() {
        int candidate = order;
        while (hasDivisor(candidate)) {
            candidate++;
        }
        return candidate;
    }

    private boolean hasDivisor(int polynomial) {
        for (int power = prime; power < order; power *= prime) {
            for (int divisor = power; divisor < 2 * power; divisor++) {
                if (remainder(polynomial, divisor, power) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is left of a polynomial after division by a monic one whose leading place is given. */
    private int remainder(int polynomial, int divisor, int leading) {
        int rest = polynomial;
        for (int place = order; place >= leading; place /= prime) {
            int digit = rest / place % prime;
            if (digit > 0) {
                rest = plusTimes(rest, divisor * (place / leading), prime - digit);
            }
        }
        return rest;
    }
}
