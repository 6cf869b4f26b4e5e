package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a source, and the one text that section 4 of RFC 3797 makes of them. The text does not say where a
 * number ends that has a fraction: it is made anew from the numbers.
 */
final class PublishedNumbers {

    /** As many digits as a number may have before its point, and after it. */
    private static final int MOST_DIGITS = 100;

    private PublishedNumbers() {}

    static void check(JsonNode numbers, String value, SourceFinding finding) {
        List<String> stated = new ArrayList<>();
        numbers.forEach(n -> stated.add(n.textValue()));
        finding.note(!stated.isEmpty(), "has no number");
        for (String number : stated) {
            finding.note(
                    isCanonical(number),
                    "number " + Quoted.of(number) + " is not in decimal without zeros that say nothing, of at most "
                            + MOST_DIGITS + " digits before and after the point");
        }
        if (stated.stream().allMatch(PublishedNumbers::isCanonical)) {
            checkOrder(stated, finding);
        }
        finding.expect("value", joined(stated), value);
        finding.say("checked: the value " + Quoted.of(value) + " is what RFC 3797 makes of the numbers "
                + Quoted.of(String.join(", ", stated)));
        finding.say("not checked: that these numbers were published; look them up");
    }

    private static void checkOrder(List<String> numbers, SourceFinding finding) {
        for (int i = 1; i < numbers.size(); i++) {
            finding.note(
                    new BigDecimal(numbers.get(i - 1)).compareTo(new BigDecimal(numbers.get(i))) <= 0,
                    "number " + Quoted.of(numbers.get(i)) + " stands after the greater "
                            + Quoted.of(numbers.get(i - 1)));
        }
    }

    private static String joined(List<String> numbers) {
        StringBuilder joined = new StringBuilder();
        numbers.forEach(n -> joined.append(n).append(n.indexOf('.') < 0 ? "." : ""));
        return joined.append('/').toString();
    }

    /** Digits without a leading zero, and if there is a point, digits without a zero at the end after it. */
    private static boolean isCanonical(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String fraction = point < 0 ? "1" : number.substring(point + 1);
        return isDigits(whole)
                && isDigits(fraction)
                && (whole.length() == 1 || whole.charAt(0) != '0')
                && fraction.charAt(fraction.length() - 1) != '0';
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
