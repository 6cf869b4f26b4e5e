package dev.shien.domain.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;

/**
 * An exact rational number in lowest terms with a positive denominator. Written as {@code n/d}, or {@code n} when whole.
 *
 * @param numerator the numerator, carrying the sign
 * @param denominator the denominator, at least 1
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    /** Zero. */
    public static final Rational ZERO = of(0);

    /** One. */
    public static final Rational ONE = of(1);

    /** Brings the fraction to lowest terms; refuses a denominator of zero. */
    public Rational {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Denominator must not be 0, numerator was " + numerator);
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A whole number. */
    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** The fraction {@code numerator / denominator}. */
    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Reads {@code n} or {@code n/d}. */
    @JsonCreator
    public static Rational parse(String text) {
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? new Rational(new BigInteger(text), BigInteger.ONE)
                    : new Rational(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Expected a fraction such as 3/4, was '" + text + "'", e);
        }
    }

    /** The sum. */
    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; refuses a divisor of zero. */
    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The greatest whole number that is not above this one. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The least whole number that is not below this one. */
    public BigInteger ceil() {
        BigInteger floor = floor();
        return isWhole() ? floor : floor.add(BigInteger.ONE);
    }

    /** Whether the denominator is 1. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @JsonValue
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
