package dev.shien.examples.command;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** What the values of options are read as; what cannot be is refused in words for the user. */
public final class Conversions {

    private Conversions() {}

    /** A day. */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("expected a date such as 2024-06-28, was '" + text + "'");
        }
    }

    /** A local date and time. */
    public static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "expected a local date and time such as 2024-07-08T13:00, was '" + text + "'");
        }
    }

    /** A whole number. */
    public static int whole(String text) {
        return Optional.ofNullable(Ints.tryParse(text)).orElseThrow(() -> notWhole(text));
    }

    /** A whole number that may be large. */
    public static long large(String text) {
        return Optional.ofNullable(Longs.tryParse(text)).orElseThrow(() -> notWhole(text));
    }

    private static TypeConversionException notWhole(String text) {
        return new TypeConversionException("expected a whole number such as 3, was '" + text + "'");
    }
}
