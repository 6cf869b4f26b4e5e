package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import dev.shien.lottery.Draws;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no record is refused with the reason, never with another exception. */
class BadRecordTest {

    private static final RecordVerifier VERIFIER = RecordVerifier.create();

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
