package dev.shien.lottery.entropy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Numbers that a source published, written as section 4 of RFC 3797 does. */
public final class PublishedNumbers {

    private PublishedNumbers() {}

    /**
     * The numbers of one source, the least first, without leading zeros, whole ones followed by a full stop, fractions
     * without trailing zeros; then a slash.
     *
     * @param numbers in decimal, none negative, at least one
     */
    public static String canonical(List<String> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("Source must have a number at least, was " + numbers);
        }
        ImmutableList<BigDecimal> parsed =
                numbers.stream().map(PublishedNumbers::number).collect(ImmutableList.toImmutableList());
        StringBuilder canonical = new StringBuilder();
        parsed.stream().sorted(Comparator.naturalOrder()).forEach(n -> canonical.append(written(n)));
        return canonical.append('/').toString();
    }

    private static BigDecimal number(String text) {
        if (!text.matches("[0-9]{1,100}(\\.[0-9]{1,100})?")) {
            throw new IllegalArgumentException(
                    "Number of a source must be decimal digits, such as 7 or 1.25, was '" + text + "'");
        }
        return new BigDecimal(text);
    }

    private static String written(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain : plain + ".";
    }
}
