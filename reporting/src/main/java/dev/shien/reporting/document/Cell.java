package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** One value of a table or a figure, with its type. */
public sealed interface Cell {

    /** Nothing to say. */
    record Blank() implements Cell {}

    /** A figure that is held back; printed as X. */
    record Suppressed() implements Cell {}

    /**
     * Words in the reader's language.
     *
     * @param text the words
     */
    record Words(Text text) implements Cell {}

    /**
     * Words exactly as somebody gave them, in whatever language: names, free text.
     *
     * @param text the words, possibly hostile
     */
    record Said(String text) implements Cell {}

    /**
     * Something that is compared character by character: a receipt number, a hash.
     *
     * @param text the characters
     */
    record Code(String text) implements Cell {}

    /**
     * A number of things.
     *
     * @param value the number
     */
    record Count(long value) implements Cell {}

    /**
     * A number with decimals, rounded half up.
     *
     * @param value the exact number
     * @param digits the digits after the point
     */
    record Decimal(Rational value, int digits) implements Cell {}

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Cell {}

    /**
     * A moment.
     *
     * @param at the moment, with the offset in which it is told
     */
    record Moment(OffsetDateTime at) implements Cell {}

    /**
     * A span of a day.
     *
     * @param from when it begins
     * @param to when it ends
     */
    record Span(LocalTime from, LocalTime to) implements Cell {}

    /**
     * One of a few states, shown as a badge.
     *
     * @param text the state's name
     * @param tone how it should strike the reader
     */
    record State(Text text, Tone tone) implements Cell {}

    /**
     * Several values, one a line.
     *
     * @param cells the values
     */
    record Lines(ImmutableList<Cell> cells) implements Cell {}

    /** Nothing to say. */
    static Cell blank() {
        return new Blank();
    }

    /** A figure that is held back because it is too small to be published (A30). */
    static Cell suppressed() {
        return new Suppressed();
    }

    /** Words in both languages. */
    static Cell words(String ja, String en) {
        return new Words(Text.of(ja, en));
    }

    /** Words in the reader's language. */
    static Cell of(Text text) {
        return new Words(text);
    }

    /** Words as given; nothing if they are empty. */
    static Cell said(String text) {
        return text.isEmpty() ? blank() : new Said(text);
    }

    /** Something compared character by character. */
    static Cell code(String text) {
        return new Code(text);
    }

    /** A number of things. */
    static Cell count(long value) {
        return new Count(value);
    }

    /** A day. */
    static Cell day(LocalDate date) {
        return new Day(date);
    }

    /** Several values, one a line; nothing if there are none. */
    static Cell lines(Iterable<? extends Cell> cells) {
        ImmutableList<Cell> all = ImmutableList.copyOf(cells);
        return all.isEmpty() ? blank() : all.size() == 1 ? all.get(0) : new Lines(all);
    }

    /** Whether values of this kind are compared by their size and so stand on the right. */
    default boolean isNumber() {
        return this instanceof Count || this instanceof Decimal || this instanceof Suppressed;
    }
}
