package dev.shien.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds of drand and pulses of NIST as values. */
class BeaconTest {

    private static final OffsetDateTime GENESIS = OffsetDateTime.parse("2023-08-23T15:09:27Z");

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00Z, 1",
        "2023-08-23T15:09:26.999999999Z, 1",
        "2023-08-23T15:09:27Z, 2",
        "2023-08-23T15:09:29.999999999Z, 2",
        "2023-08-23T15:09:30Z, 3",
        "2023-08-24T00:09:30+09:00, 3"
    })
    void theFirstRoundAfterAMomentIsLaterAndTheOneBeforeIsNot(String moment, long round) {
        OffsetDateTime after = OffsetDateTime.parse(moment);
        assertThat(Source.drand("beacon", DrandChain.QUICKNET, after))
                .isEqualTo(new Source.Drand("beacon", DrandChain.QUICKNET, round));
        assertThat(DrandChain.QUICKNET.timeOf(round).toInstant()).isAfter(after.toInstant());
        assertThat(round == 1
                        || !DrandChain.QUICKNET.timeOf(round - 1).toInstant().isAfter(after.toInstant()))
                .isTrue();
    }

    @Test
    void roundsEndWithTheYear9999() {
        DrandChain chain = DrandChain.QUICKNET;
        long last = chain.lastRound();
        assertThat(chain.timeOf(1)).isEqualTo(GENESIS);
        assertThat(chain.timeOf(last)).isEqualTo("9999-12-31T23:59:57Z");
        refused("Round of a drand beacon must be 1 to " + last, () -> chain.timeOf(last + 1));
        refused("Round of source 'a' must be 1 to " + last, () -> new Source.Drand("a", chain, Long.MAX_VALUE));
        refused("was 0", () -> new Source.Drand("a", chain, 0));
        refused("Moment must be before the last round", () -> chain.roundAfter(chain.timeOf(last)));
        refused("Moment must be before the last round", () -> chain.roundAfter(OffsetDateTime.MAX));
        assertThat(chain.roundAfter(OffsetDateTime.MIN)).isEqualTo(1);
        refused("Genesis of a drand beacon must be 0 to 253402300799", () -> new DrandChain("ab".repeat(32), -1, 1));
        refused("Period of a drand beacon must be at least 1", () -> new DrandChain("ab".repeat(32), 0, 0));
    }

    @Test
    void onlyABeaconCountsAsPublicAtItsTime() {
        Source round = new Source.Drand("beacon", DrandChain.QUICKNET, 1);
        assertThat(round.isBeaconPublicAt(GENESIS)).isTrue();
        assertThat(round.isBeaconPublicAt(GENESIS.minusNanos(1))).isFalse();
        assertThat(Source.of("text", GENESIS).isBeaconPublicAt(GENESIS)).isFalse();
    }

    @Test
    void aSignatureIsLowerCaseHex() {
        refused("must be lower-case hex digits, two a byte, was 'AB'", () -> new SourceProof.Drand("AB"));
        refused("must be lower-case hex digits, two a byte, was 'abc'", () -> new SourceProof.Drand("abc"));
        refused("must be lower-case hex digits, two a byte, was ''", () -> new SourceProof.Drand(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            uri                | null       | Field uri of a pulse must be there, was null
            uri                | " "        | Field uri of a pulse must not be blank
            cipherSuite        | -1         | Field cipherSuite of a pulse must be 0 to 4294967295, was -1
            period             | 4294967296 | Field period of a pulse must be 0 to 4294967295, was 4294967296
            certificateId      | "AB"       | Field certificateId of a pulse must be lower-case hex digits
            pulseIndex         | 9007199254740992 | Field pulseIndex of a pulse must be 0 to 9007199254740991
            external           | null       | Field external of a pulse must be there, was null
            listValues         | null       | Field listValues of a pulse must be there, was null
            listValues         | []         | must have the types [previous, hour, day, month, year], was []
            signatureValue     | null       | Field signatureValue of a pulse must be there, was null
            outputValue        | ""         | Field outputValue of a pulse must be lower-case hex digits
            """)
    void aPulseHasEveryFieldWithinItsBounds(String field, String value, String message) {
        BeaconPulse pulse = pulse();
        ObjectNode tree = (ObjectNode) Json.toTree(pulse);
        assertThat(Json.fromTree(tree, BeaconPulse.class)).isEqualTo(pulse);
        tree.set(field, Json.parse("value", value));
        refused(message, () -> Json.fromTree(tree, BeaconPulse.class));
    }

    private static BeaconPulse pulse() {
        return new BeaconPulse(
                "https://example.org/1",
                "2.0",
                0,
                60_000,
                "ab",
                2,
                7,
                "2024-05-15T10:00:00.000Z",
                "cd",
                new BeaconPulse.External("00", 0, "00"),
                BeaconPulse.EARLIER.stream()
                        .map(type -> new BeaconPulse.Earlier(type, "ef"))
                        .collect(ImmutableList.toImmutableList()),
                "12",
                0,
                "34",
                "56");
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessageContaining(message);
    }
}
