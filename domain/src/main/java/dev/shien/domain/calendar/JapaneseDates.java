package dev.shien.domain.calendar;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Japanese offices write them, in the years of an era: 令和6年7月23日(火). The first year of an era is 元年. From 1873 on,
 * when the Gregorian calendar was adopted (明治5年太政官布告第337号). Independent of any locale.
 */
public final class JapaneseDates {

    /** An era and its first day. */
    private record Era(String name, LocalDate first) {}

    private static final LocalDate GREGORIAN = LocalDate.of(1873, 1, 1);
    private static final ImmutableList<Era> LATEST_FIRST = ImmutableList.of(
            new Era("令和", LocalDate.of(2019, 5, 1)),
            new Era("平成", LocalDate.of(1989, 1, 8)),
            new Era("昭和", LocalDate.of(1926, 12, 25)),
            new Era("大正", LocalDate.of(1912, 7, 30)),
            new Era("明治", LocalDate.of(1868, 1, 25)));
    private static final String WEEKDAYS = "月火水木金土日";
    private static final Pattern SHAPE =
            Pattern.compile("(..)(元|[0-9]{1,2})年([0-9]{1,2})月([0-9]{1,2})日(?:\\(([月火水木金土日])\\))?");

    private JapaneseDates() {}

    /** The date with its day of the week: 令和6年7月23日(火). */
    public static String format(LocalDate date) {
        return formatDay(date) + "(" + weekday(date) + ")";
    }

    /** The date alone: 令和6年7月23日. */
    public static String formatDay(LocalDate date) {
        return formatYear(date) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The year of the date's era: 令和元年. */
    public static String formatYear(LocalDate date) {
        Era era = eraOf(date);
        int year = date.getYear() - era.first().getYear() + 1;
        return era.name() + (year == 1 ? "元" : Integer.toString(year)) + "年";
    }

    /** The day of the week as one character: 火. */
    public static String weekday(LocalDate date) {
        int index = date.getDayOfWeek().getValue() - 1;
        return WEEKDAYS.substring(index, index + 1);
    }

    /**
     * Reads what {@link #format} and {@link #formatDay} write; full-width digits and parentheses are harmless.
     *
     * @throws IllegalArgumentException if the text is no such date, the day is not in the era, or the day of the week is
     *     another one
     */
    public static LocalDate parse(String text) {
        Matcher matcher =
                SHAPE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", ""));
        if (!matcher.matches()) {
            throw refused(text, "a date such as 令和6年7月23日(火)");
        }
        LocalDate date = date(text, matcher);
        if (!eraOf(date).name().equals(matcher.group(1))) {
            throw refused(text, formatDay(date));
        }
        if (matcher.group(5) != null && !matcher.group(5).equals(weekday(date))) {
            throw refused(text, format(date));
        }
        return date;
    }

    private static LocalDate date(String text, Matcher matcher) {
        Era era = LATEST_FIRST.stream()
                .filter(candidate -> candidate.name().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow(() -> refused(text, "an era from 明治 to 令和"));
        int year = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
        try {
            return LocalDate.of(
                    era.first().getYear() + year - 1,
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Expected a day that exists, was '" + text + "'", e);
        }
    }

    private static Era eraOf(LocalDate date) {
        if (date.isBefore(GREGORIAN)) {
            throw new IllegalArgumentException("Expected a date from " + GREGORIAN + " on, was " + date);
        }
        return LATEST_FIRST.stream()
                .filter(era -> !date.isBefore(era.first()))
                .findFirst()
                .orElseThrow();
    }

    private static IllegalArgumentException refused(String text, String expected) {
        return new IllegalArgumentException("Expected " + expected + ", was '" + text + "'");
    }
}
