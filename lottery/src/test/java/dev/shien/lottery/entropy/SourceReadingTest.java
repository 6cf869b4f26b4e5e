package dev.shien.lottery.entropy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceProof;
import dev.shien.domain.selection.SourceValue;
import dev.shien.lottery.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What public sources published, against rounds and a pulse that were. */
public class SourceReadingTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2018-08-30T17:44:00Z");
    private static final String CERTIFICATE_ID = "5501e3d72bc42f3b96e16de4dcadcb16768e109662bd16d667d5fd9aee585af3"
            + "1bbdc5dd4f53592276064b53dddd76c8f3604b2a41db6e09f78f82bb5d6569e7";
    private static final Source.Nist PULSE = new Source.Nist("pulse", 1, AT, CERTIFICATE_ID);

    @Test
    void aTextIsTakenExactlyAsPublished() {
        assertThat(SourceReading.read(Source.of("TOPIX", AT), "2,898.470"))
                .isEqualTo(SourceValue.of("TOPIX", "2,898.470"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 8 15 16 23 42        | 4.8.15.16.23.42./",
                "42, 4,8, 15  23 016    | 4.8.15.16.23.42./",
                "08285182               | 8285182./",
                "0                      | 0./"
            })
    void numbersAreTheSameHoweverTheyAreWritten(String published, String value) {
        assertThat(SourceReading.read(Source.numbers("lottery", AT), published))
                .isEqualTo(SourceValue.of("lottery", value));
    }

    @ParameterizedTest
    @CsvSource({"''", "'4,,8'", "4;8", "-4", "4e1", "４"})
    void whatIsNoNumbersIsRefused(String published) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(Source.numbers("lottery", AT), published))
                .withMessageContaining("Value of source 'lottery' must be numbers")
                .withMessageContaining("was '" + published.strip() + "'");
    }

    @Test
    void theRandomnessOfADrandRoundIsTheHashOfItsSignature() {
        for (JsonNode round : SharedData.json("beacons/drand.json").get("vectors")) {
            String signature = round.get("signature").textValue();
            Source source = new Source.Drand(
                    "drand", DrandChain.DEFAULT, round.get("round").longValue());
            assertThat(SourceReading.read(source, " " + signature.toUpperCase(java.util.Locale.ROOT)))
                    .isEqualTo(new SourceValue(
                            "drand",
                            round.get("randomness").textValue(),
                            Optional.of(new SourceProof.Drand(signature))));
        }
    }

    @Test
    void aRoundOfDrandHasItsTime() {
        JsonNode quicknet = SharedData.json("beacons/drand.json").get("quicknet");
        JsonNode check = quicknet.get("check_round_time");
        assertThat(DrandChain.QUICKNET)
                .isEqualTo(new DrandChain(
                        quicknet.get("chain_hash").textValue(),
                        quicknet.get("genesis_time").longValue(),
                        quicknet.get("period").intValue()));
        OffsetDateTime moment = OffsetDateTime.parse(check.get(1).textValue());
        assertThat(DrandChain.QUICKNET.roundAt(moment)).isEqualTo(check.get(0).longValue());
        assertThat(DrandChain.QUICKNET.timeOf(check.get(0).longValue())).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"''", "abc", "zz", "8d61d9100567de44"})
    void whatIsNoSignatureIsRefused(String published) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(new Source.Drand("drand", DrandChain.QUICKNET, 1), published))
                .withMessageContaining("must be a signature of 96 or 192 hex digits, was '" + published + "'");
    }

    @Test
    void aPulseIsCheckedByTheBeaconsSignature() {
        ObjectNode document = document();
        SourceValue value = SourceReading.read(PULSE, document.toString());
        assertThat(value.value())
                .isEqualToIgnoringCase(document.at("/pulse/outputValue").textValue())
                .isLowerCase();
        assertThat(value.proof()).get().isInstanceOf(SourceProof.Nist.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cipherSuite       | 1                        | cipher suite 0, was 1",
                "chainIndex        | 2                        | chain 1, was 2",
                "timeStamp         | 2018-08-30T17:45:00.000Z | time stamp 2018-08-30T17:44:00Z, was 2018-08-30T17:45:00Z",
                "timeStamp         | yesterday                | time stamp 2018-08-30T17:44:00Z, was yesterday",
                "certificateId     | 00                       | certificate id 5501e3d7",
                "pulseIndex        | 54611                    | signature the beacon's, was another",
                "period            | 60001                    | signature the beacon's, was another",
                "statusCode        | 1                        | signature the beacon's, was another",
                "uri               | x                        | signature the beacon's, was another",
                "localRandomValue  | 00                       | signature the beacon's, was another",
                "signatureValue    | 00                       | signature the beacon's, was another",
                "outputValue       | 00                       | output value 274e0315",
                "precommitmentValue| xy                       | must be hex digits, was 'xy'",
                "statusCode        | -1                       | must fit into 32 bits, was -1"
            })
    void anAlteredPulseIsRefused(String field, String value, String message) {
        ObjectNode document = document();
        ObjectNode pulse = (ObjectNode) document.get("pulse");
        if (pulse.get(field).isNumber()) {
            pulse.put(field, Long.parseLong(value));
        } else {
            pulse.put(field, value);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(PULSE, document.toString()))
                .withMessageContaining(message);
    }

    @Test
    void anotherCertificateAndNoCertificateAreRefused() {
        Source.Nist other = new Source.Nist("pulse", 1, AT, "ab".repeat(64));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(other, document().toString()))
                .withMessageContaining("certificate id abab");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(
                        PULSE, document().put("certificate", "none").toString()))
                .withMessageContaining("must be {\"pulse\": {..}, \"certificate\": \"..\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(PULSE, "[]"))
                .withMessageContaining("must be {\"pulse\": {..}, \"certificate\": \"..\"}");
        assertThatIllegalArgumentException().isThrownBy(() -> SourceReading.read(PULSE, "{"));
    }

    /** The pulse of 2018-08-30 with the beacon's certificate of that year. */
    private static ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("pulse", SharedData.json("beacons/nist-pulse-54610.json").get("pulse"));
        try {
            return document.put(
                    "certificate",
                    Resources.toString(
                            Resources.getResource(SourceReadingTest.class, "nist-beacon-2018.pem"),
                            StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
