package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
