package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.json.Json;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each shape accepts, and what it says of what it does not. */
class ValuesTest {

    private static final String HASH = "\"" + "0123456789abcdef".repeat(4) + "\"";

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(Values.text(), "\"x\""),
                Arguments.of(Values.text(), "\"\\ud842\\udfb7\""),
                Arguments.of(Values.constant("a/1"), "\"a/1\""),
                Arguments.of(Values.oneOf("A", "B"), "\"B\""),
                Arguments.of(Values.hash(), HASH),
                Arguments.of(Values.hex(2), "\"00ff\""),
                Arguments.of(Values.hex(), "\"0f\""),
                Arguments.of(Values.whole(-1, 5), "-1"),
                Arguments.of(Values.whole(-1, 5), "5"),
                Arguments.of(Values.digits(), "\"0\""),
                Arguments.of(Values.digits(), "\"1" + "0".repeat(77) + "\""),
                Arguments.of(Values.flag(), "true"),
                Arguments.of(Values.moment(), "\"0001-01-01T00:00:00Z\""),
                Arguments.of(Shape.orNull(Values.flag()), "null"),
                Arguments.of(Shape.list(2, Values.flag()), "[true, false]"),
                Arguments.of(Shape.texts(), "{\"a\": \"b\"}"),
                Arguments.of(Shape.wholes(0, 1), "{\"a\": 1}"),
                Arguments.of(Shape.object("a", Values.flag()), "{\"a\": true}"),
                Arguments.of(kinds(), "{\"kind\": \"one\", \"flag\": true}"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptsWhatHasTheShape(Shape shape, String json) {
        assertThat(shape.problems(Json.parse("value", json))).hasToString("");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Values.text(), "\"\\u3000\"", "$ is no text"),
                Arguments.of(Values.text(), "\"\\ud842\"", "$ is no text"),
                Arguments.of(Values.text(), "\"\\udfb7\"", "$ is no text"),
                Arguments.of(Values.text(), "1", "$ is no text"),
                Arguments.of(Values.constant("a/1"), "\"a/2\"", "$ is \"a/2\", expected \"a/1\""),
                Arguments.of(Values.oneOf("A", "B"), "\"C\"", "$ is \"C\", expected one of A, B"),
                Arguments.of(Values.oneOf("1"), "1", "$ is 1, expected one of 1"),
                Arguments.of(Values.hash(), "\"00\"", "$ is not 64 lower-case hex digits"),
                Arguments.of(Values.hash(), HASH.toUpperCase(Locale.ROOT), "$ is not 64 lower-case hex digits"),
                Arguments.of(Values.hex(2), "\"000g\"", "$ is not 4 lower-case hex digits"),
                Arguments.of(Values.hex(), "\"\"", "$ is not lower-case hex digits, two a byte"),
                Arguments.of(Values.hex(), "\"000\"", "$ is not lower-case hex digits, two a byte"),
                Arguments.of(Values.hex(), "10", "$ is not lower-case hex digits, two a byte"),
                Arguments.of(Values.whole(-1, 5), "-2", "$ is -2, expected a whole number from -1 to 5"),
                Arguments.of(Values.whole(-1, 5), "6", "$ is 6, expected a whole number from -1 to 5"),
                Arguments.of(
                        Values.whole(-1, 5),
                        "18446744073709551617",
                        "$ is 18446744073709551617, expected a whole number from -1 to 5"),
                Arguments.of(
                        Values.whole(-1, 5),
                        "1.5",
                        "$ is 1.5 with a point or an exponent, expected a whole number from -1 to 5"),
                Arguments.of(Values.digits(), "\"01\"", "$ is not a whole number in decimal digits"),
                Arguments.of(
                        Values.digits(), "\"1" + "0".repeat(78) + "\"", "$ is not a whole number in decimal digits"),
                Arguments.of(Values.digits(), "1", "$ is not a whole number in decimal digits"),
                Arguments.of(Values.flag(), "\"true\"", "$ is neither true nor false"),
                Arguments.of(Values.moment(), "\"0000-12-31T00:00:00Z\"", "$ is no date and time with offset"),
                Arguments.of(Values.moment(), "\"2024-07-03T18:00:00\"", "$ is no date and time with offset"),
                Arguments.of(Values.moment(), "2024", "$ is no date and time with offset"),
                Arguments.of(Shape.orNull(Values.flag()), "1", "$ is neither true nor false"),
                Arguments.of(Shape.list(Values.flag()), "{}", "$ is no list"),
                Arguments.of(Shape.list(Values.flag()), "[true, 1]", "$[1] is neither true nor false"),
                Arguments.of(Shape.list(2, Values.flag()), "[true, true, 1]", "$ has 3 items, at most 2 may be"),
                Arguments.of(Shape.texts(), "[]", "$ is no object"),
                Arguments.of(Shape.texts(), "{\" \": \"b\"}", "$ has a name that is no text"),
                Arguments.of(Shape.wholes(0, 1), "{\"a\": 2}", "$.a is 2, expected a whole number from 0 to 1"),
                Arguments.of(Shape.object("a", Values.flag()), "[]", "$ is no object"),
                Arguments.of(Shape.object("a", Values.flag()), "{}", "$.a is neither true nor false"),
                Arguments.of(
                        Shape.object("a", Values.flag()), "{\"a\": true, \"b\": 1}", "$.b is no field of a record"),
                Arguments.of(kinds(), "{\"kind\": \"two\"}", "$.kind is \"two\", expected one of one"),
                Arguments.of(kinds(), "{}", "$.kind is missing, expected one of one"),
                Arguments.of(kinds(), "{\"kind\": \"one\", \"flag\": 1}", "$.flag is neither true nor false"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void namesWhatHasNot(Shape shape, String json, String problem) {
        assertThat(shape.problems(Json.parse("value", json))).hasToString(problem);
    }

    private static Shape kinds() {
        return Shape.oneOfKinds("one", Shape.object("kind", Values.constant("one"), "flag", Values.flag()));
    }
}
