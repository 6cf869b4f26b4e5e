package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.lottery.Draws;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no record is refused with the reason, never with another exception. */
class BadRecordTest {

    private static final RecordVerifier VERIFIER = RecordVerifier.create();
    private static final String RECORD = CanonicalJson.string(
            Draws.draw(Draws.tokyo(), Draws.entrants(20, 20, 20)).toJson());
    private static final String SEQUENCE = "\"sequence\":1";

    @Test
    void refusesWhatOtherParsersReadDifferently() {
        refused("Duplicate field 'format'", "{\"format\": 1, \"format\": 2}");
        refused("line 1, column", "{\"format\": \"shien/draw-rec");
        refused("well-formed", "{} {}");
        refused("well-formed", "{\"seed\": NaN}");
        refused("was empty", "");
        refused("well-formed", "[".repeat(100_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        VERIFIER.verify("{\"a\": \"抽選\"}".getBytes(java.nio.charset.Charset.forName("Shift_JIS"))))
                .withMessageContaining("must be UTF-8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERIFIER.withPublishedLockHash("abc"))
                .withMessageContaining("was 'abc'");
    }

    /** Of other numbers than these whole ones it would depend on the parser what they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1e0                  | 1 with a point or an exponent, expected a whole number from 1 to 2147483647
            1E400                | 1E+400 with a point or an exponent, expected a whole number
            1.0                  | 1.0 with a point or an exponent, expected a whole number
            9007199254740993     | 9007199254740993, expected a whole number
            18446744073709551617 | 18446744073709551617, expected a whole number
            -1                   | -1, expected a whole number
            "1"                  | "1", expected a whole number
            """)
    void namesANumberThatIsNoWholeOneInBounds(String number, String found) {
        assertThat(VERIFIER.verify(RECORD.replace(SEQUENCE, "\"sequence\":" + number)
                                .getBytes(StandardCharsets.UTF_8))
                        .failures())
                .singleElement()
                .asString()
                .startsWith("FAILED structure: $.lock.id.sequence is " + found);
    }

    @ParameterizedTest
    @CsvSource({
        "-0, 'zero must have no sign, was -0'",
        "01, Leading zeroes not allowed",
        "-01, Leading zeroes not allowed",
        "+1, well-formed",
        ".5, well-formed",
        "1., well-formed",
        "1e, well-formed",
        "0x1, well-formed",
        "NaN, well-formed",
        "Infinity, well-formed",
        "-Infinity, well-formed"
    })
    void refusesANumberThatParsersReadDifferently(String number, String message) {
        refused(message, RECORD.replace(SEQUENCE, "\"sequence\":" + number));
        refused(message, "[" + number + "]");
    }

    @Tag("slow")
    @Test
    void refusesWhatIsCutOffAnywhere() {
        for (int end = 0; end < RECORD.length(); end += 7) {
            refused(end == 0 ? "was empty" : "Record is not well-formed JSON at line 1", RECORD.substring(0, end));
        }
    }

    @Test
    void refusesAKeyThatStandsTwiceHoweverItIsWritten() {
        refused("Duplicate field 'sequence'", RECORD.replace(SEQUENCE, SEQUENCE + "," + SEQUENCE));
        refused("Duplicate field 'sequence'", RECORD.replace(SEQUENCE, SEQUENCE + ",\"\\u0073equence\":2"));
    }

    @Test
    void refusesMoreThanARecordCanBe() {
        refused("nesting depth", "[".repeat(21) + "]".repeat(21));
        refused("More objects and lists than one in 12 characters", "[" + "{},".repeat(1_000) + "{}]");
        refused("More objects and lists than one in 12 characters", "[" + "[],".repeat(1_000) + "[]]");
        refused("Number value length (1001) exceeds", "[" + "1".repeat(1_001) + "]");
        byte[] record = RECORD.getBytes(StandardCharsets.UTF_8);
        assertThat(StrictJson.parse("Record", record, record.length)).isEqualTo(StrictJson.parse("Record", record));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrictJson.parse("Record", record, record.length - 1))
                .withMessage("Record must be at most %d bytes, was %d", record.length - 1, record.length);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERIFIER.verify(new byte[StrictJson.LONGEST + 1]))
                .withMessage("Record must be at most 268435456 bytes, was 268435457");
    }

    @Test
    void readsAsManyObjectsAndListsAsTheLongestRecordHas() {
        dense("[" + "[],".repeat(198) + "[]" + " ".repeat(602) + "]", true);
        dense("[" + "[],".repeat(199) + "[]" + " ".repeat(599) + "]", false);
        for (String item : new String[] {
            "{\"counts\":[1],\"weight\":\"1\"}",
            "{\"quota\":\"a\",\"receipts\":[]}",
            "{\"entrants\":1,\"features\":[\"a\"]}",
            "{\"event\":{\"kind\":\"frozen\"},\"promotions\":[]}"
        }) {
            dense("[" + (item + ",").repeat(10_000) + item + "]", true);
        }
    }

    private static void dense(String json, boolean accepted) {
        if (accepted) {
            assertThat(StrictJson.parse("Record", json).isArray()).isTrue();
        } else {
            refused("More objects and lists than one in 12 characters", json);
        }
    }

    @Test
    void namesNoMoreDifferencesThanAnyoneReads() {
        assertThat(VERIFIER.verify(RECORD.replace("\"entrants\":[", "\"entrants\":[" + "{},".repeat(1_000))
                                .getBytes(StandardCharsets.UTF_8))
                        .failures())
                .singleElement()
                .asString()
                .contains("$.lock.entrants[0].receipt is no text; ", "$.lock.entrants[0].weight is missing, expected ")
                .endsWith("; and 4995 more");
    }

    @Tag("slow")
    @Test
    void refusesMoreListedEntrantsThanALockHas() {
        String entrant = RECORD.substring(
                RECORD.indexOf("\"entrants\":[") + 12, RECORD.indexOf("}", RECORD.indexOf("\"entrants\":[")) + 1);
        String many = (entrant + ",").repeat(100_001);
        assertThat(VERIFIER.verify(RECORD.replace("\"entrants\":[", "\"entrants\":[" + many)
                                .getBytes(StandardCharsets.UTF_8))
                        .failures())
                .singleElement()
                .asString()
                .startsWith("FAILED structure: $.lock.entrants has 1000")
                .contains(" items, at most 100000 may be");
    }

    /** UTF-8 cannot write it, so that its hash would be another name's. */
    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00"})
    void refusesHalfACharacter(String escaped) throws JsonProcessingException {
        String half =
                new ObjectMapper().readTree("[\"" + escaped + "\"]").get(0).textValue();
        ObjectNode record = (ObjectNode) Json.parse("record", RECORD);
        ((ObjectNode) record.at("/lock/plan/steps/0/arguments")).put(half, "x");

        assertThat(VERIFIER.verify(record).failures())
                .first()
                .asString()
                .contains("arguments has a name that is no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "[]", "{}", "\"record\"", "{\"format\": \"shien/draw-record/1\"}"})
    void namesWhatIsMissing(String json) {
        Verification verification = VERIFIER.verify(json.getBytes(StandardCharsets.UTF_8));

        assertThat(verification.ok()).isFalse();
        assertThat(verification.failures()).extracting(Step::name).containsExactly("structure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entrants", "plan/steps", "rules/quotas", "seed/sources"})
    void namesAListThatIsAnObject(String list) {
        ObjectNode record = (ObjectNode)
                Draws.draw(Draws.tokyo(), Draws.entrants(20, 20, 20)).toJson();
        Tampering.put(record, "/lock/" + list, ImmutableMap.of("a", 1));

        assertThat(VERIFIER.verify(record).failures())
                .singleElement()
                .asString()
                .startsWith("FAILED structure: $.lock." + list.replace('/', '.') + " is no list");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(VERIFIER.verify("\uFEFF{}".getBytes(StandardCharsets.UTF_8)).steps())
                .hasSize(1);
    }

    private static void refused(String message, String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERIFIER.verify(json.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining(message);
    }
}
