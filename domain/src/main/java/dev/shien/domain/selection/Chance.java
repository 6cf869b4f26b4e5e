package dev.shien.domain.selection;

import dev.shien.domain.number.Rational;

/**
 * The probability of being selected in a draw, known before it.
 *
 * @param least the probability is no less
 * @param greatest the probability is no greater
 * @param precision how well it is known
 */
public record Chance(Rational least, Rational greatest, Precision precision) {

    /** Refuses what is no interval within 0 and 1. */
    public Chance {
        if (least.signum() < 0 || least.compareTo(greatest) > 0 || greatest.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Chance must be an interval within 0 and 1, was " + least + " to " + greatest);
        }
    }

    /** How well a probability is known. */
    public enum Precision {
        /** As a fraction; {@code least} and {@code greatest} are equal. */
        EXACT,
        /** To 12 decimal places; {@code least} and {@code greatest} are equal and are the rounded value. */
        TWELVE_DIGITS,
        /** Between two proven bounds. */
        INTERVAL
    }

    /** A chance that is known as a fraction. */
    public static Chance exact(Rational probability) {
        return new Chance(probability, probability, Precision.EXACT);
    }

    /** Bounds; an exact chance if they meet. */
    public static Chance between(Rational least, Rational greatest) {
        return least.equals(greatest) ? exact(least) : new Chance(least, greatest, Precision.INTERVAL);
    }
}
