package dev.shien.domain.applicant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How texts that people typed are brought to one form (Unicode NFKC, one hyphen, one blank). */
final class Characters {

    /** Hyphens, dashes and minus signs of Unicode that stand for a hyphen in Japanese forms. */
    private static final Pattern HYPHENS =
            Pattern.compile("[\\u002D\\u00AD\\u2010-\\u2015\\u2043\\u207B\\u208B\\u2212\\u2500"
                    + "\\u2501\\u02D7\\uFE58\\uFE63\\uFF0D]");

    /** The long-vowel mark typed between digits, where only a hyphen makes sense. */
    private static final Pattern LONG_VOWEL_AS_HYPHEN = Pattern.compile("(?<=[0-9])[ーｰ](?=[0-9])");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u200B-\\u200D\\uFEFF]+");
    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{M}]");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final int LONGEST_NUMBER = 18;

    private Characters() {}

    /** NFKC, every hyphen-like character as a hyphen, runs of blanks as one, none at the ends. */
    static String tidy(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String selected = VARIATION_SELECTORS.matcher(plain).replaceAll("");
        String hyphenated = HYPHENS.matcher(selected).replaceAll("-");
        String numbered = LONG_VOWEL_AS_HYPHEN.matcher(hyphenated).replaceAll("-");
        return BLANKS.matcher(numbered).replaceAll(" ").strip();
    }

    /** Tidied, without blanks, in lower case: what two spellings of one thing have in common. */
    static String folded(String text) {
        return tidy(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    static String withoutHyphensAndSpaces(String text) {
        return tidy(text).replace("-", "").replace(" ", "");
    }

    static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A whole number that may be grouped by commas and may end in one of the units. */
    static long wholeNumber(String what, String text, String... units) {
        String number = withoutUnit(tidy(text).replace(" ", ""), units);
        String digits = GROUPED.matcher(number).matches() ? number.replace(",", "") : number;
        if (!areDigits(digits) || digits.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("Expected " + what + " such as 1,200, was '" + text + "'");
        }
        return Long.parseLong(digits);
    }

    /** What may be said of personal data that is refused: 0 for a digit, x for a letter, the rest as it is. */
    static String shape(String text) {
        String letters = LETTER.matcher(text).replaceAll("x");
        return DIGIT.matcher(letters).replaceAll("0");
    }

    /** Refuses a blank text, naming what it should be. */
    static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Expected " + what + ", was blank");
        }
    }

    private static String withoutUnit(String number, String... units) {
        for (String unit : units) {
            if (number.endsWith(unit)) {
                return number.substring(0, number.length() - unit.length());
            }
        }
        return number;
    }
}
