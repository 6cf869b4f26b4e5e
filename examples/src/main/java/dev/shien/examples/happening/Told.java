package dev.shien.examples.happening;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.examples.input.Times;
import java.time.DateTimeException;
import java.util.Optional;

/** The details of one line, which are refused with their name, what was told and what was expected. */
record Told(ImmutableMap<String, String> details) {

    Optional<String> value(String name) {
        return Optional.ofNullable(details.get(name));
    }

    /** A detail that must be told, and be one of a few words. */
    String oneOf(String name, ImmutableSet<String> words) {
        return maybeOneOf(name, words).orElseThrow(() -> refusal(name, words, "left out"));
    }

    /** A detail that is one of these, and may be left out where there is only one. */
    String theOneOf(String name, ImmutableSet<String> words) {
        return words.size() == 1
                ? maybeOneOf(name, words).orElse(words.iterator().next())
                : oneOf(name, words);
    }

    /** A detail that may be left out, or else is one of a few words. */
    Optional<String> maybeOneOf(String name, ImmutableSet<String> words) {
        value(name).filter(told -> !words.contains(told)).ifPresent(told -> {
            throw refusal(name, words, "'" + told + "'");
        });
        return value(name);
    }

    /** A detail that may be left out, or else is a day. */
    void maybeDay(String name) {
        value(name).ifPresent(told -> {
            try {
                Times.day(told);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "Expected " + name + "=2024-07-03 or another day, was '" + told + "'", e);
            }
        });
    }

    /** A detail that must be told, and be a day. */
    void day(String name) {
        maybeDay(name);
        if (value(name).isEmpty()) {
            throw new IllegalArgumentException("Expected " + name + "=2024-07-03 or another day, was left out");
        }
    }

    private static IllegalArgumentException refusal(String name, ImmutableSet<String> words, String was) {
        return new IllegalArgumentException("Expected " + name + " to be one of " + words + ", was " + was);
    }
}
