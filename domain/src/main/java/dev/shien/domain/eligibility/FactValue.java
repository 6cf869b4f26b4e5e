package dev.shien.domain.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The value of a fact: a word or code, a whole number, yes or no, or a day. In JSON a plain string, number or boolean. */
public sealed interface FactValue {

    /** The greatest whole number that JSON carries safely, 2^53-1 (RFC 7493 section 2.2). */
    long GREATEST = (1L << 53) - 1;

    /**
     * A word from a closed list, or a classification code.
     *
     * @param text not blank, and not a date such as 2024-06-28, which is a {@link Day}
     */
    record Word(@JsonValue String text) implements FactValue {

        /** Refuses a blank text and one that is a date. */
        public Word {
            if (text.isBlank() || isDay(text)) {
                throw new IllegalArgumentException("Expected a word or a code, was '" + text + "'");
            }
        }

        /** By hand, as in the conditions of a rule: a first decision looks words up. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Word that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A whole number: yen, or a count.
     *
     * @param number within ±(2^53-1)
     */
    record Whole(@JsonValue long number) implements FactValue {

        /** Refuses what JSON cannot carry safely. */
        public Whole {
            if (number > GREATEST || number < -GREATEST) {
                throw new IllegalArgumentException("Expected a whole number within ±(2^53-1), was " + number);
            }
        }

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /**
     * Yes or no.
     *
     * @param yes whether it is so
     */
    record Flag(@JsonValue boolean yes) implements FactValue {
        @Override
        public String toString() {
            return Boolean.toString(yes);
        }
    }

    /**
     * A day.
     *
     * @param date the date, of the years 0000 to 9999
     */
    record Day(@JsonValue LocalDate date) implements FactValue {

        /** Refuses a date that ISO 8601 writes with more than ten characters. */
        public Day {
            if (!isDay(date.toString())) {
                throw new IllegalArgumentException("Expected a date of the years 0000 to 9999, was " + date);
            }
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A word, or a day where the text is a date such as {@code 2024-06-28}. */
    static FactValue of(String text) {
        return isDay(text) ? new Day(LocalDate.parse(text)) : new Word(text);
    }

    /** A whole number. */
    static FactValue of(long number) {
        return new Whole(number);
    }

    /** Yes or no. */
    static FactValue of(boolean yes) {
        return new Flag(yes);
    }

    /** A day. */
    static FactValue of(LocalDate date) {
        return new Day(date);
    }

    /**
     * Reads a plain JSON value.
     *
     * @throws IllegalArgumentException if it is neither text nor a whole number nor a boolean
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FactValue read(JsonNode json) {
        if (json.isTextual()) {
            return of(json.textValue());
        }
        if (json.isBoolean()) {
            return of(json.booleanValue());
        }
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return of(json.longValue());
        }
        throw new IllegalArgumentException("Expected a text, a whole number or a boolean, was " + json);
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == 10 && text.charAt(4) == '-' && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
