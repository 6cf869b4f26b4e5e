package dev.shien.domain.applicant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An amount of money in whole yen, from nothing to 2^53-1 (some 9,007 trillion yen), the greatest whole number that
 * canonical JSON (RFC 8785) holds.
 *
 * @param amount yen, not thousands of yen
 */
public record Yen(@JsonValue long amount) implements Comparable<Yen> {

    /** The greatest amount. */
    public static final long GREATEST = (1L << 53) - 1;

    /** Refuses a negative amount, and one beyond {@link #GREATEST}. */
    public Yen {
        if (amount < 0 || amount > GREATEST) {
            throw new IllegalArgumentException("Expected an amount from 0 to " + GREATEST + " yen, was " + amount);
        }
    }

    /** So many yen. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Yen of(long amount) {
        return new Yen(amount);
    }

    /** Reads an amount as people type it: {@code 10,000,000}, full-width digits, a trailing 円. */
    public static Yen parse(String text) {
        return of(Characters.wholeNumber("an amount in whole yen", text, "円"));
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    /** The amount in digits with its unit, such as {@code 10000000 yen}. */
    @Override
    public String toString() {
        return amount + " yen";
    }
}
