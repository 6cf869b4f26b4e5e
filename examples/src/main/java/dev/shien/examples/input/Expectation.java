package dev.shien.examples.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message says that begins with "Expected", or says what something "must be": the messages of values are written so.
 *
 * @param about of what, if the message says so
 * @param expected what was expected
 * @param was what was there
 * @param maybe a guess at the cause, or nothing
 */
record Expectation(Optional<String> about, String expected, String was, String maybe) {

    private static final Pattern MESSAGE = Pattern.compile(
            "(?:(?:(?<about>.*?): )?[Ee]xpected|(?<subject>.+?) must be) (?<expected>.+?), was (?<was>.*?)(?<maybe>\\. Maybe .*)?",
            Pattern.DOTALL);

    static Optional<Expectation> of(String message) {
        Matcher said = MESSAGE.matcher(message);
        return said.matches()
                ? Optional.of(new Expectation(
                        Optional.ofNullable(said.group("about")).or(() -> Optional.ofNullable(said.group("subject"))),
                        said.group("expected"),
                        said.group("was"),
                        Optional.ofNullable(said.group("maybe")).orElse("")))
                : Optional.empty();
    }
}
