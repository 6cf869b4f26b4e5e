package dev.shien.domain.applicant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number (法人番号) of a company or another body: a check digit and the twelve digits that it protects. Public
 * knowledge; sole proprietors have none.
 *
 * @param digits the thirteen digits, the check digit first
 */
public record CorporateNumber(@JsonValue String digits) {

    private static final int LENGTH = 13;

    /** Refuses anything but thirteen digits with the right check digit. */
    public CorporateNumber {
        if (digits.length() != LENGTH || !Characters.areDigits(digits)) {
            // Twelve digits may be a person's individual number (My Number), so that only the shape is told.
            throw new IllegalArgumentException(
                    "Expected a corporate number of 13 digits, was of the shape '" + Characters.shape(digits) + "'");
        }
        int expected = checkDigit(digits.substring(1));
        if (digits.charAt(0) - '0' != expected) {
            throw new IllegalArgumentException("Expected the check digit " + expected + " in corporate number '"
                    + digits + "', was " + digits.charAt(0) + ". Maybe a digit is mistyped");
        }
    }

    /** The number with these thirteen digits and no other character. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CorporateNumber of(String digits) {
        return new CorporateNumber(digits);
    }

    /** Reads a number as people type it: full-width digits, spaces and hyphens are harmless. */
    public static CorporateNumber parse(String text) {
        return of(Characters.withoutHyphensAndSpaces(text));
    }

    /** The number whose body is the given twelve digits. */
    public static CorporateNumber ofBody(String body) {
        if (body.length() != LENGTH - 1 || !Characters.areDigits(body)) {
            throw new IllegalArgumentException(
                    "Expected the 12 digits of a corporate number's body, was '" + body + "'");
        }
        return of(checkDigit(body) + body);
    }

    /**
     * The check digit: 9 minus the remainder by 9 of the sum of Pn × Qn, where Pn is the n-th digit of the body from the
     * right and Qn is 1 for odd n and 2 for even n (法人番号の指定等に関する省令 art. 2).
     */
    private static int checkDigit(String body) {
        int sum = 0;
        for (int n = 1; n <= body.length(); n++) {
            int weight = n % 2 == 1 ? 1 : 2;
            sum += weight * (body.charAt(body.length() - n) - '0');
        }
        return 9 - sum % 9;
    }

    /** The thirteen digits. */
    @Override
    public String toString() {
        return digits;
    }
}
