package dev.shien.lottery.verify;

import java.math.BigDecimal;

/** The form that section 4 of RFC 3797 gives to the numbers of a source. */
final class PublishedNumbers {

    private PublishedNumbers() {}

    /**
     * Whether a text may be such a form. Where a fraction is followed by another number the form does not say where one
     * ends, so that their order can be checked of whole numbers alone.
     */
    static boolean areCanonical(String text) {
        if (text.matches("((0|[1-9][0-9]*)\\.)+/")) {
            return ascending(text.substring(0, text.length() - 2).split("\\."));
        }
        return text.matches("(0|[1-9][0-9]*)\\.[0-9.]*/");
    }

    private static boolean ascending(String[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (new BigDecimal(numbers[i - 1]).compareTo(new BigDecimal(numbers[i])) > 0) {
                return false;
            }
        }
        return true;
    }
}
