package dev.shien.lottery.entropy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers that a source published, written as section 4 of RFC 3797 does. */
public final class PublishedNumbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,100}(\\.[0-9]{1,100})?");

    private PublishedNumbers() {}

    /**
     * The numbers of one source as one text: the least first, each as {@link #sorted} writes it, whole ones followed by a
     * full stop; then a slash.
     *
     * @param numbers in decimal, none negative, at least one, of at most 100 digits before and after the point each
     */
    public static String canonical(List<String> numbers) {
        return joined(sorted(numbers));
    }

    /**
     * The numbers of one source, the least first, without leading zeros, fractions without trailing zeros.
     *
     * @param numbers as for {@link #canonical}
     */
    static ImmutableList<String> sorted(List<String> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("Source must have a number at least, was " + numbers);
        }
        return numbers.stream()
                .map(PublishedNumbers::number)
                .sorted(Comparator.naturalOrder())
                .map(n -> n.stripTrailingZeros().toPlainString())
                .collect(ImmutableList.toImmutableList());
    }

    /** Sorted numbers as one text. */
    static String joined(ImmutableList<String> sorted) {
        return sorted.stream().map(n -> n.contains(".") ? n : n + ".").collect(Collectors.joining("", "", "/"));
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Number of a source must be decimal digits, at most 100 before and 100 after the point, such as 7 or"
                            + " 1.25, was '" + Shortened.of(text) + "'");
        }
        return new BigDecimal(text);
    }
}
