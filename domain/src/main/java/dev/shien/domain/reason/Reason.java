package dev.shien.domain.reason;

import com.google.common.collect.ImmutableMap;

/**
 * Why something was decided: a stable code for programs, the arguments that went into it, and a text for people.
 *
 * @param code stable, lower case with dots, such as {@code application.deadline-passed}
 * @param arguments what the text speaks of, by name, in the order in which they were given; a reason that names what
 *     people have told is made for those who may know it, and is not kept
 * @param text the sentence for people
 */
public record Reason(String code, ImmutableMap<String, String> arguments, Text text) {

    /** Refuses a blank code. */
    public Reason {
        if (code.isBlank()) {
            throw new IllegalArgumentException("Reason code must not be blank, text was: " + text);
        }
    }

    /** A reason without arguments. */
    public static Reason of(String code, Text text) {
        return new Reason(code, ImmutableMap.of(), text);
    }

    /** A reason with one argument. */
    public static Reason of(String code, Text text, String name, String value) {
        return new Reason(code, ImmutableMap.of(name, value), text);
    }

    /** A reason with arguments. */
    public static Reason of(String code, Text text, ImmutableMap<String, String> arguments) {
        return new Reason(code, arguments, text);
    }
}
