package dev.shien.reporting.internal;

import dev.shien.domain.number.Rational;
import dev.shien.reporting.document.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as plain text for machines: digits without separators, days as ISO 8601. */
public final class Plain {

    /** What stands for a suppressed figure. */
    public static final String SUPPRESSED = "X";

    private static final char REPLACEMENT = '\uFFFD';

    private Plain() {}

    /** The value as text. */
    public static String of(Cell cell, Locale locale) {
        if (cell instanceof Cell.Words words) {
            return printable(words.text().in(locale));
        } else if (cell instanceof Cell.Said said) {
            return printable(said.text());
        } else if (cell instanceof Cell.Code code) {
            return printable(code.text());
        } else if (cell instanceof Cell.State state) {
            return printable(state.text().in(locale));
        } else if (cell instanceof Cell.Lines lines) {
            return lines.cells().stream().map(c -> of(c, locale)).collect(Collectors.joining("\n"));
        }
        return figure(cell);
    }

    private static String figure(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.value());
        } else if (cell instanceof Cell.Decimal decimal) {
            return decimal(decimal.value(), decimal.digits());
        } else if (cell instanceof Cell.Day day) {
            return day.date().toString();
        } else if (cell instanceof Cell.Moment moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.at());
        } else if (cell instanceof Cell.Span span) {
            return time(span.from()) + "-" + time(span.to());
        }
        return cell instanceof Cell.Suppressed ? SUPPRESSED : "";
    }

    /** An exact number with so many decimals, rounded half up. */
    public static String decimal(Rational value, int digits) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), digits, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A time of day as hours and minutes. */
    public static String time(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    /** A time of day with its seconds where there are any, and its offset. */
    public static String time(OffsetDateTime at) {
        String seconds = at.getSecond() == 0 ? "" : ":" + twoDigits(at.getSecond());
        return time(at.toLocalTime()) + seconds + " (UTC"
                + (at.getOffset().getTotalSeconds() == 0 ? "" : at.getOffset()) + ")";
    }

    /**
     * The text with a mark in the place of each character that it must not have: control characters other than tab and
     * line breaks, which neither HTML nor CSV allow, halves of a character, which UTF-8 cannot hold, and those that turn
     * the direction of the text around them (Unicode Standard Annex 9, sections 2.1 to 2.3), with which a name could make
     * figures beside it read backwards.
     */
    public static String printable(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (isForbidden(clean.charAt(i)) || isHalf(clean, i)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    /** Whether the character is one of a surrogate pair without the other. */
    private static boolean isHalf(CharSequence text, int i) {
        char c = text.charAt(i);
        boolean paired = Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return Character.isSurrogate(c) && !paired;
    }

    private static boolean isForbidden(char c) {
        boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= '\u007F' && c <= '\u009F');
        boolean turning = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return control || turning;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
