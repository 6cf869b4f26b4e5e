package dev.shien.domain.applicant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A telephone number, as written but for its characters. Prints masked: it is personal data.
 *
 * @param text digits with hyphens and parentheses, {@code +81} before it if international
 */
public record PhoneNumber(@JsonValue String text) {

    private static final Pattern SHAPE = Pattern.compile("\\+?[0-9]([0-9() -]*[0-9])?");
    private static final int FEWEST = 9;
    private static final int MOST = 15;

    /** Refuses what is no number of 9 to 15 digits (ITU-T E.164 allows 15). */
    public PhoneNumber {
        int digits = (int) text.chars().filter(Character::isDigit).count();
        if (!SHAPE.matcher(text).matches() || digits < FEWEST || digits > MOST) {
            throw new IllegalArgumentException("Expected a telephone number such as 03-1234-5678, was of the shape '"
                    + Characters.shape(text) + "'");
        }
    }

    /** The number exactly as written. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PhoneNumber of(String text) {
        return new PhoneNumber(text);
    }

    /** Reads a number as people type it: full-width characters and any hyphens. */
    public static PhoneNumber parse(String text) {
        String tidied = Characters.tidy(text);
        return of(tidied.startsWith("(") ? tidied.substring(1) : tidied);
    }

    /** The digits alone, with {@code 0} for {@code +81}: equal for two spellings of one number. */
    public String digits() {
        String digits = text.replaceAll("[^0-9]", "");
        return text.startsWith("+81") ? "0" + digits.substring(2) : digits;
    }

    /** A mask. */
    @Override
    public String toString() {
        return "***";
    }
}
