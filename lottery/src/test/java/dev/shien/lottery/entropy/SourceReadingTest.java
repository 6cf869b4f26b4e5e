package dev.shien.lottery.entropy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import dev.shien.domain.selection.BeaconPulse;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceProof;
import dev.shien.domain.selection.SourceValue;
import dev.shien.lottery.Facts;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What public sources published, against rounds and a pulse that were. */
class SourceReadingTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2018-08-30T17:44:00Z");
    private static final String OTHER = "ab".repeat(32);
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
                "4 8 15 16 23 42        | 4, 8, 15, 16, 23, 42 | 4.8.15.16.23.42./",
                "42, 4 ,\t8, 15  23 016 | 4, 8, 15, 16, 23, 42 | 4.8.15.16.23.42./",
                "08285182               | 8285182              | 8285182./",
                "0                      | 0                    | 0./",
                "2898.470               | 2898.47              | 2898.47/",
                "000 0.50 007.10, 10.00 | 0, 0.5, 7.1, 10      | 0.0.57.110./"
            })
    void numbersAreTheSameHoweverTheyAreWritten(String published, String numbers, String value) {
        assertThat(SourceReading.read(Source.numbers("lottery", AT), published))
                .isEqualTo(new SourceValue(
                        "lottery",
                        value,
                        Optional.of(new SourceProof.Numbers(ImmutableList.copyOf(numbers.split(", "))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4,,8", "4;8", "-4", "4e1", "\uFF14", "2,898.47", "4,8", "4 ,8", "1, 2,898", ".5", "5."})
    void whatIsNoNumbersIsRefused(String published) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(Source.numbers("lottery", AT), published))
                .withMessage(
                        "Value of source 'lottery' must be numbers with blanks, or commas and blanks, between them, such"
                                + " as 4, 8, 15 or 2898.47, was '" + published.strip() + "'");
    }

    @Test
    void aNumberOfMoreDigitsThanTheLimitIsRefusedInFewWords() {
        String number = "1".repeat(101);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(Source.numbers("lottery", AT), number))
                .havingCause()
                .withMessage(
                        "Number of a source must be decimal digits, at most 100 before and 100 after the point, such"
                                + " as 7 or 1.25, was '" + number + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(Source.numbers("lottery", AT), "1".repeat(1_000)))
                .withMessageEndingWith("was '" + "1".repeat(200) + ".. (1000 characters)'");
    }

    @Test
    void theRandomnessOfADrandRoundIsTheHashOfItsSignature() {
        for (JsonNode round : Facts.rows("drand-rounds")) {
            String signature = round.get("signature").textValue();
            DrandChain chain =
                    round.get("chain").textValue().equals("default") ? DrandChain.DEFAULT : new DrandChain(OTHER, 0, 1);
            Source source = new Source.Drand("drand", chain, round.get("round").longValue());
            assertThat(SourceReading.read(source, " " + signature.toUpperCase(Locale.ROOT)))
                    .isEqualTo(new SourceValue(
                            "drand",
                            round.get("randomness").textValue(),
                            Optional.of(new SourceProof.Drand(signature))));
        }
    }

    @Test
    void aRoundOfDrandHasItsTime() {
        JsonNode quicknet = Facts.json("drand-rounds").at("/chains/quicknet");
        assertThat(DrandChain.QUICKNET)
                .isEqualTo(new DrandChain(
                        quicknet.get("hash").textValue(),
                        quicknet.get("genesis").longValue(),
                        quicknet.get("period").intValue()));
        OffsetDateTime moment = OffsetDateTime.parse(quicknet.get("at").textValue());
        long round = quicknet.get("round").longValue();
        assertThat(DrandChain.QUICKNET.timeOf(round)).isEqualTo(moment);
        assertThat(DrandChain.QUICKNET.roundAfter(moment.minusNanos(1))).isEqualTo(round);
        assertThat(DrandChain.QUICKNET.roundAfter(moment)).isEqualTo(round + 1);
    }

    @ParameterizedTest
    @CsvSource({"48", "96", "49", "0"})
    void aSignatureHasTheLengthThatItsChainGivesIt(int bytes) {
        String signature = "8d".repeat(bytes);
        accepts(DrandChain.QUICKNET, signature, bytes == 48, "96 hex digits");
        accepts(DrandChain.DEFAULT, signature, bytes == 96, "192 hex digits");
        accepts(new DrandChain(OTHER, 0, 1), signature, bytes == 48 || bytes == 96, "96 or 192 hex digits");
        accepts(DrandChain.QUICKNET, "zz".repeat(48), false, "96 hex digits");
        accepts(DrandChain.QUICKNET, "8".repeat(97), false, "96 hex digits");
    }

    private static void accepts(DrandChain chain, String signature, boolean accepted, String expected) {
        Source source = new Source.Drand("drand", chain, 7);
        if (accepted) {
            assertThat(SourceReading.read(source, signature).proof()).contains(new SourceProof.Drand(signature));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SourceReading.read(source, signature))
                    .withMessage("Value of source 'drand' must be the signature of round 7, " + expected + ", was '"
                            + signature + "'");
        }
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
                "pulseIndex        | 54611                    | signature that its certificate 5501e3d7",
                "period            | 60001                    | signature that its certificate 5501e3d7",
                "statusCode        | 1                        | signature that its certificate 5501e3d7",
                "uri               | x                        | signature that its certificate 5501e3d7",
                "localRandomValue  | 00                       | signature that its certificate 5501e3d7",
                "signatureValue    | 00                       | signature that its certificate 5501e3d7",
                "outputValue       | 00                       | output value 274e0315",
                "signatureValue    | null                     | pulse.signatureValue must be a text, was null",
                "uri               | ' '                      | pulse.uri must be a text, was ",
                "precommitmentValue| xy                       | pulse.precommitmentValue must be hex digits, two a byte, was",
                "precommitmentValue| abc                      | pulse.precommitmentValue must be hex digits, two a byte, was",
                "statusCode        | -1                       | Field statusCode of a pulse must be 0 to 4294967295, was -1",
                "period            | 4294967296               | Field period of a pulse must be 0 to 4294967295, was 4294967296",
                "pulseIndex        | 9007199254740992         | Field pulseIndex of a pulse must be 0 to 9007199254740991",
                "chainIndex        | null                     | pulse.chainIndex must be a whole number from 0 to 2^53 - 1, was null"
            })
    void anAlteredPulseIsRefused(String field, String value, String message) {
        ObjectNode document = document();
        ObjectNode pulse = (ObjectNode) document.get("pulse");
        if ("null".equals(value)) {
            pulse.putNull(field);
        } else if (pulse.get(field).isNumber()) {
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

    @Test
    void partsOfAPulseThatAreNullOrLeftOutAreNamed() {
        refused(p -> p.putNull("external"), "pulse.external.sourceId must be a text, was left out");
        refused(
                p -> p.putNull("listValues"),
                "listValues of a pulse must have the types [previous, hour, day, month, year]");
        refused(p -> ((ObjectNode) p.at("/listValues/1")).putNull("value"), "pulse.listValues[1].value must be a text");
        refused(p -> ((ObjectNode) p.at("/listValues/1")).put("type", "day"), "was [previous, day, day, month, year]");
        refused(p -> p.remove("outputValue"), "pulse.outputValue must be a text, was left out");
    }

    private static void refused(Consumer<ObjectNode> change, String message) {
        ObjectNode document = document();
        change.accept((ObjectNode) document.get("pulse"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReading.read(PULSE, document.toString()))
                .withMessageContaining(message)
                .withMessageNotContaining("dev.shien");
    }

    /** Chain 2 has another version and the addresses of earlier pulses, and is serialised alike. */
    @Test
    void aPulseOfChain2HasTheOutputThatFollowsFromIt() {
        JsonNode published = Facts.json("nist-pulse-1853311").get("pulse");
        BeaconPulse pulse = PulseReader.read(published);
        byte[] signature = HexFormat.of().parseHex(pulse.signatureValue());
        assertThat(Hashing.sha512()
                        .hashBytes(Bytes.concat(PulseBytes.signed(pulse), signature))
                        .toString())
                .isEqualToIgnoringCase(published.get("outputValue").textValue());
    }

    /** The pulse of 2018-08-30 with the beacon's certificate of that year. */
    private static ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("pulse", Facts.pulse());
        return document.put("certificate", Facts.certificate());
    }
}
