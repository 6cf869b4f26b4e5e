package dev.shien.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void rfc8785Section323SortsKeysByUtf16CodeUnits() {
        String input =
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                        + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
                        + "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}";

        assertThat(Json.parse("rfc", CanonicalJson.string(Json.parse("rfc", input))).properties().stream()
                        .map(e -> e.getValue().textValue()))
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    @Test
    void rfc8785Section3222EscapesOnlyWhatMustBeEscaped() {
        String input = "{\"string\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}";

        assertThat(CanonicalJson.string(Json.parse("rfc", input)))
                .isEqualTo("{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void rfc8785Section322Literals() {
        assertThat(CanonicalJson.string(
                        Json.parse("rfc", " { \"literals\" : [ null , true , false ], \"a\":{}, \"b\":[] } ")))
                .isEqualTo("{\"a\":{},\"b\":[],\"literals\":[null,true,false]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e2", "9007199254740992", "-9007199254740992", "99999999999999999999", "1.0"})
    void refusesNumbersOnWhichParsersDiffer(String number) {
        assertThatThrownBy(() -> CanonicalJson.string(Json.parse("t", number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("within ±(2^53-1)");
    }

    @Test
    void keepsTheGreatestSafeIntegers() {
        assertThat(CanonicalJson.string(Json.parse("t", "[9007199254740991,-9007199254740991,-0]")))
                .isEqualTo("[9007199254740991,-9007199254740991,0]");
    }

    @Test
    void refusesALoneSurrogate() {
        assertThatThrownBy(() -> CanonicalJson.string(Json.parse("t", "\"a\\ud83d\"")))
                .hasMessageContaining("lone surrogate at index 1");
    }

    @Test
    void sha256IsOverTheCanonicalBytes() {
        // sha256sum of the two bytes {} is published widely as 44136fa3…8f8945.
        assertThat(CanonicalJson.sha256(Json.parse("t", " { } ")))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
