package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.json.Json;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What each shape accepts, and what it says of what it does not. */
class ValuesTest {

    private static final String HASH = "\"" + "0123456789abcdef".repeat(4) + "\"";

    @Test
    void acceptsWhatHasTheShape() {
        accepts(Values.text(), "\"x\"");
        accepts(Values.text(), "\"\\ud842\\udfb7\"");
        accepts(Values.constant("a/1"), "\"a/1\"");
        accepts(Values.oneOf("A", "B"), "\"B\"");
        accepts(Values.hash(), HASH);
        accepts(Values.hex(2), "\"00ff\"");
        accepts(Values.hex(), "\"0f\"");
        accepts(Values.whole(-1, 5), "-1");
        accepts(Values.whole(-1, 5), "5");
        accepts(Values.digits(), "\"0\"");
        accepts(Values.digits(), "\"1" + "0".repeat(77) + "\"");
        accepts(Values.flag(), "true");
        accepts(Values.moment(), "\"0001-01-01T00:00:00Z\"");
        accepts(Shape.orNull(Values.flag()), "null");
        accepts(Shape.list(2, Values.flag()), "[true, false]");
        accepts(Shape.texts(), "{\"a\": \"b\"}");
        accepts(Shape.wholes(0, 1), "{\"a\": 1}");
        accepts(Shape.object("a", Values.flag()), "{\"a\": true}");
        accepts(kinds(), "{\"kind\": \"one\", \"flag\": true}");
    }

    private static void accepts(Shape shape, String json) {
        assertThat(shape.problems(Json.parse("value", json))).hasToString("");
    }

    @Test
    void namesWhatHasNot() {
        refuses(Values.text(), "\"\\u3000\"", "$ is no text");
        refuses(Values.text(), "\"\\ud842\"", "$ is no text");
        refuses(Values.text(), "\"\\udfb7\"", "$ is no text");
        refuses(Values.text(), "1", "$ is no text");
        refuses(Values.constant("a/1"), "\"a/2\"", "$ is \"a/2\", expected \"a/1\"");
        refuses(Values.oneOf("A", "B"), "\"C\"", "$ is \"C\", expected one of A, B");
        refuses(Values.oneOf("1"), "1", "$ is 1, expected one of 1");
        refuses(Values.hash(), "\"00\"", "$ is not 64 lower-case hex digits");
        refuses(Values.hash(), HASH.toUpperCase(Locale.ROOT), "$ is not 64 lower-case hex digits");
        refuses(Values.hex(2), "\"000g\"", "$ is not 4 lower-case hex digits");
        refuses(Values.hex(), "\"\"", "$ is not lower-case hex digits, two a byte");
        refuses(Values.hex(), "\"000\"", "$ is not lower-case hex digits, two a byte");
        refuses(Values.hex(), "10", "$ is not lower-case hex digits, two a byte");
        refuses(Values.whole(-1, 5), "-2", "$ is -2, expected a whole number from -1 to 5");
        refuses(Values.whole(-1, 5), "6", "$ is 6, expected a whole number from -1 to 5");
        refuses(
                Values.whole(-1, 5),
                "18446744073709551617",
                "$ is 18446744073709551617, expected a whole number from -1 to 5");
        refuses(
                Values.whole(-1, 5),
                "1.5",
                "$ is 1.5 with a point or an exponent, expected a whole number from -1 to 5");
        refuses(Values.digits(), "\"01\"", "$ is not a whole number in decimal digits");
        refuses(Values.digits(), "\"1" + "0".repeat(78) + "\"", "$ is not a whole number in decimal digits");
        refuses(Values.digits(), "1", "$ is not a whole number in decimal digits");
        refuses(Values.flag(), "\"true\"", "$ is neither true nor false");
        refuses(Values.moment(), "\"0000-12-31T00:00:00Z\"", "$ is no date and time with offset");
        refuses(Values.moment(), "\"2024-07-03T18:00:00\"", "$ is no date and time with offset");
        refuses(Values.moment(), "2024", "$ is no date and time with offset");
        refuses(Shape.orNull(Values.flag()), "1", "$ is neither true nor false");
        refuses(Shape.list(Values.flag()), "{}", "$ is no list");
        refuses(Shape.list(Values.flag()), "[true, 1]", "$[1] is neither true nor false");
        refuses(Shape.list(2, Values.flag()), "[true, true, 1]", "$ has 3 items, at most 2 may be");
        refuses(Shape.texts(), "[]", "$ is no object");
        refuses(Shape.texts(), "{\" \": \"b\"}", "$ has a name that is no text");
        refuses(Shape.wholes(0, 1), "{\"a\": 2}", "$.a is 2, expected a whole number from 0 to 1");
        refuses(Shape.object("a", Values.flag()), "[]", "$ is no object");
        refuses(Shape.object("a", Values.flag()), "{}", "$.a is neither true nor false");
        refuses(Shape.object("a", Values.flag()), "{\"a\": true, \"b\": 1}", "$.b is no field of a record");
        refuses(kinds(), "{\"kind\": \"two\"}", "$.kind is \"two\", expected one of one");
        refuses(kinds(), "{}", "$.kind is missing, expected one of one");
        refuses(kinds(), "{\"kind\": \"one\", \"flag\": 1}", "$.flag is neither true nor false");
    }

    private static void refuses(Shape shape, String json, String problem) {
        assertThat(shape.problems(Json.parse("value", json))).hasToString(problem);
    }

    private static Shape kinds() {
        return Shape.oneOfKinds("one", Shape.object("kind", Values.constant("one"), "flag", Values.flag()));
    }
}
