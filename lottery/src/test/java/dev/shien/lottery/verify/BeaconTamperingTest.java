package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.Source;
import dev.shien.lottery.Facts;
import dev.shien.lottery.entropy.OwnBeacon;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records of draws whose seed has one public source in it, of each kind, and what forgers may do to them. Every message
 * is that of the one check that has to see the forgery: had another seen it, the test would not tell.
 */
class BeaconTamperingTest {

    private static final OffsetDateTime LOCKED_AT = OffsetDateTime.parse("2018-08-30T00:00:00Z");
    private static final OffsetDateTime PULSE_AT = OffsetDateTime.parse("2018-08-30T17:44:00Z");
    private static final OffsetDateTime ROUND_AT = OffsetDateTime.parse("2020-07-22T15:17:30Z");

    /** Round 1 of drand's first chain, with its published signature. */
    private static final Source ROUND = new Source.Drand("drand", DrandChain.DEFAULT, 1);

    private static final String SIGNATURE =
            Facts.rows("drand-rounds").iterator().next().get("signature").textValue();
    private static final Source OTHER_ROUND =
            new Source.Drand("drand", new DrandChain("ab".repeat(32), 1_595_431_050L, 30), 1);
    private static final Source PULSE = new Source.Nist(
            "pulse", 1, PULSE_AT, Facts.pulse().get("certificateId").textValue());
    private static final Source NUMBERS = Source.numbers("numbers", PULSE_AT);
    private static final Source TEXT = Source.of("TOPIX", PULSE_AT);

    private static final SourceRecords TEXTS = SourceRecords.of(TEXT, "2,898.47", LOCKED_AT, PULSE_AT);
    private static final SourceRecords NUMBERED = SourceRecords.of(NUMBERS, "08, 15 0.50 4", LOCKED_AT, PULSE_AT);
    private static final SourceRecords DRAND = SourceRecords.of(ROUND, SIGNATURE, LOCKED_AT, ROUND_AT);
    private static final SourceRecords OTHER_DRAND = SourceRecords.of(OTHER_ROUND, SIGNATURE, LOCKED_AT, ROUND_AT);
    private static final SourceRecords NIST =
            SourceRecords.of(PULSE, SourceRecords.pulse(Facts.pulse(), Facts.certificate()), LOCKED_AT, PULSE_AT);

    private static final SourceRecords OWN = SourceRecords.of(
            new Source.Nist("pulse", 1, PULSE_AT, OwnBeacon.certificateId()),
            OwnBeacon.signedAt(PULSE_AT),
            LOCKED_AT,
            PULSE_AT);

    /**
     * One forgery.
     *
     * @param record what is forged
     * @param tampering how
     * @param message what the step has to say
     */
    record Forgery(SourceRecords record, Tampering tampering, String message) {
        @Override
        public String toString() {
            return record.source() + ": " + tampering;
        }
    }

    static ImmutableList<Forgery> catalogue() {
        return ImmutableList.<Forgery>builder()
                .addAll(texts())
                .addAll(numbers())
                .addAll(rounds())
                .addAll(pulses())
                .build();
    }

    private static ImmutableList<Forgery> texts() {
        return ImmutableList.of(
                forged(TEXTS, "structure", "/lock/seed/sources/0/kind", "dice", "expected one of published, numbers"),
                forged(TEXTS, "sources", "/sources/0/name", "Nikkei", "declared were '[TOPIX]', values are given for"),
                forged(TEXTS, "source", "/sources/0/value", "\u304B\u3099", "value is not in Unicode form NFC"),
                new Forgery(TEXTS, renamed("\u304B\u3099"), "name is not in Unicode form NFC"),
                forged(TEXTS, "source", "/sources/0/proof", proofOf(DRAND), "a text as published, which has no proof"));
    }

    private static ImmutableList<Forgery> numbers() {
        String proof = "/sources/0/proof";
        String number = proof + "/numbers/3";
        return ImmutableList.of(
                forged(NUMBERED, "structure", proof + "/numbers", "4", "is no list"),
                forged(NUMBERED, "source", proof, Optional.empty(), "needs a proof of that kind, has none"),
                forged(NUMBERED, "source", proof, proofOf(DRAND), "needs a proof of that kind, was \"drand\""),
                forged(NUMBERED, "source", proof + "/numbers", ImmutableList.of(), "has no number"),
                forged(NUMBERED, "source", number, "015", "number '015' is not in decimal"),
                forged(NUMBERED, "source", number, "15.", "number '15.' is not in decimal"),
                forged(NUMBERED, "source", number, "15.0", "number '15.0' is not in decimal"),
                forged(NUMBERED, "source", number, ".5", "number '.5' is not in decimal"),
                forged(NUMBERED, "source", number, "1..5", "number '1..5' is not in decimal"),
                forged(NUMBERED, "source", number, "1e2", "number '1e2' is not in decimal"),
                forged(NUMBERED, "source", number, "\uFF11\uFF15", "is not in decimal"),
                forged(NUMBERED, "source", number, "9".repeat(101), "is not in decimal"),
                forged(NUMBERED, "source", number, "7.9", "number '7.9' stands after the greater '8'"),
                forged(NUMBERED, "source", number, "16", "value is '0.54.8.15./', expected '0.54.8.16./'"),
                forged(
                        NUMBERED,
                        "source",
                        "/sources/0/value",
                        "4.8.15.0/",
                        "value is '4.8.15.0/', expected '0.54.8.15./'"),
                forged(NUMBERED, "source", "/sources/0/value", "1......./", "value is '1......./', expected"),
                forged(NUMBERED, "source", "/sources/0/value", "1".repeat(100_000), "..' (100000 characters)"));
    }

    private static ImmutableList<Forgery> rounds() {
        String signature = "/sources/0/proof/signature";
        String short48 = SIGNATURE.substring(0, 96);
        return ImmutableList.of(
                forged(DRAND, "structure", "/lock/seed/sources/0/round", 0, "expected a whole number from 1"),
                forged(DRAND, "structure", signature, "xy", "is not lower-case hex digits"),
                forged(
                        DRAND,
                        "structure",
                        signature,
                        SIGNATURE.toUpperCase(java.util.Locale.ROOT),
                        "is not lower-case hex"),
                forged(DRAND, "source", signature, SIGNATURE.replace('8', '9'), "value is '101297f1"),
                forged(DRAND, "source", signature, short48, "signature has 48 bytes, expected one of [96]"),
                forged(
                        OTHER_DRAND,
                        "source",
                        signature,
                        short48 + "00",
                        "signature has 49 bytes, expected one of [48, 96]"),
                forged(DRAND, "source", "/sources/0/value", "00".repeat(32), "value is '0000"),
                forged(DRAND, "source", "/sources/0/proof", Optional.empty(), "needs a proof of that kind, has none"),
                forged(DRAND, "source", "/lock/seed/sources/0/chain/genesis", 1_600_000_000, "expected '1595431050'"),
                forged(DRAND, "source", "/lock/seed/sources/0/chain/period", 3, "period is '3', expected '30'"),
                forged(DRAND, "source", "/lock/lockedAt", "2020-07-22T15:17:30Z", "was public at 2020-07-22T15:17:30Z"),
                forged(DRAND, "source", "/lock/seed/sources/0/round", (1L << 53) - 1, "is after the year 9999"),
                forged(DRAND, "source", "/lock/seed/sources/0/chain/period", Integer.MAX_VALUE, "expected '30'"),
                new Forgery(OTHER_DRAND, enormous(), "is after the year 9999"),
                forged(DRAND, "time", "/drawnAt", "2020-07-22T15:17:29Z", "is public from 2020-07-22T15:17:30Z"));
    }

    private static ImmutableList<Forgery> pulses() {
        String proof = "/sources/0/proof";
        String pulse = proof + "/pulse";
        String upper = Facts.pulse().get("outputValue").textValue();
        String base64 = OWN.tree().at(proof + "/certificate").textValue();
        return ImmutableList.<Forgery>builder()
                .add(forged(NIST, "structure", "/lock/seed/sources/0/certificateId", "00", "is not 128 lower-case hex"))
                .add(new Forgery(NIST, Tampering.remove("structure", pulse + "/uri"), "uri is no text"))
                .add(forged(NIST, "structure", pulse + "/outputValue", upper, "is not lower-case hex digits"))
                .add(forged(NIST, "structure", pulse + "/listValues/0/value", "AB", "is not lower-case hex digits"))
                .add(forged(NIST, "source", "/lock/seed/sources/0/chainIndex", 2, "chainIndex is '1', expected '2'"))
                .add(forged(NIST, "source", "/lock/seed/sources/0/at", "2018-08-30T17:45:00Z", "timeStamp is"))
                .add(forged(
                        NIST, "source", "/lock/lockedAt", "2018-08-30T17:44:00Z", "was public at 2018-08-30T17:44:00Z"))
                .add(forged(
                        NIST,
                        "source",
                        "/lock/seed/sources/0/certificateId",
                        "00".repeat(64),
                        "SHA-512 of the certificate is '5501e3d7"))
                .add(forged(NIST, "source", proof + "/certificate", "AAAA", "certificate or signature cannot be read"))
                .add(forged(NIST, "source", proof + "/certificate", "?", "'not in Base64'"))
                .add(forged(OWN, "source", proof + "/certificate", padded(base64), "in a form of Base64 other than"))
                .add(forged(NIST, "source", pulse + "/cipherSuite", 1, "cipherSuite is '1', expected '0'"))
                .add(forged(NIST, "source", pulse + "/pulseIndex", 54_611, "signature does not fit the certificate"))
                .add(forged(NIST, "source", pulse + "/timeStamp", "yesterday", "timeStamp is 'yesterday'"))
                .add(forged(NIST, "source", pulse + "/localRandomValue", "00", "signature does not fit"))
                .add(forged(NIST, "source", pulse + "/external/statusCode", 1, "signature does not fit"))
                .add(forged(NIST, "source", pulse + "/listValues/0/value", "00", "signature does not fit"))
                .add(forged(NIST, "source", pulse + "/listValues/0/type", "hour", "listValues is '[hour, hour, day"))
                .add(new Forgery(NIST, Tampering.remove("source", pulse + "/listValues/4"), "listValues is '[previous"))
                .add(forged(NIST, "source", pulse + "/precommitmentValue", "00", "signature does not fit"))
                .add(forged(NIST, "source", pulse + "/signatureValue", "00", "signature does not fit"))
                .add(forged(NIST, "source", pulse + "/outputValue", "00", "outputValue is '00'"))
                .add(forged(NIST, "source", "/sources/0/value", "00".repeat(64), "value is '0000"))
                .build();
    }

    private static Forgery forged(SourceRecords record, String step, String pointer, Object value, String message) {
        return new Forgery(record, Tampering.set(step, pointer, value), message);
    }

    private static Object proofOf(SourceRecords record) {
        return record.tree().at("/sources/0/proof");
    }

    private static Tampering renamed(String name) {
        return new Tampering("rename to " + name, "source", r -> {
            Tampering.put(r, "/lock/seed/sources/0/name", name);
            Tampering.put(r, "/sources/0/name", name);
        });
    }

    /** A round and a period whose product no 64 bits hold. */
    private static Tampering enormous() {
        return new Tampering("enormous", "source", r -> {
            Tampering.put(r, "/lock/seed/sources/0/round", (1L << 53) - 1);
            Tampering.put(r, "/lock/seed/sources/0/chain/period", Integer.MAX_VALUE);
            Tampering.put(r, "/lock/seed/sources/0/chain/genesis", (1L << 53) - 1);
        });
    }

    /** The same bytes, with another bit where Base64 has bits to spare. */
    private static String padded(String base64) {
        assertThat(base64).endsWith("=");
        int last = base64.indexOf('=') - 1;
        return base64.substring(0, last) + (char) (base64.charAt(last) + 1) + base64.substring(last + 1);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyTamperingIsDetectedAndNamedThoughTheHashesArePutRight(Forgery forgery) {
        ObjectNode forged = forgery.record().tree();
        forgery.tampering().change().accept(forged);
        Tampering.rehash(forged);

        assertThat(SourceRecords.verify(forged).failures())
                .filteredOn(step -> step.name().equals(forgery.tampering().step()))
                .extracting(Step::found)
                .singleElement()
                .asString()
                .contains(forgery.message());
    }

    @Test
    void recordsSayWhatWasCheckedAndWhatWasNot() {
        assertThat(TEXTS.found())
                .isEqualTo("source 'TOPIX' of kind published: not checked: that '2,898.47' was published; look it up");
        assertThat(NUMBERED.found())
                .isEqualTo(
                        "source 'numbers' of kind numbers: checked: the value '0.54.8.15./' is what RFC 3797 makes of the"
                                + " numbers '0.5, 4, 8, 15'; not checked: that these numbers were published; look them up");
        assertThat(DRAND.found())
                .isEqualTo(
                        "source 'drand' of kind drand: checked: the value is SHA-256 of a signature of 96 bytes; chain"
                                + " known as the League of Entropy's; not checked: that the signature is the beacon's; compare with"
                                + " the beacon's round 1; public at 2020-07-22T15:17:30Z, later than the lock of 2018-08-30T00:00:00Z");
        assertThat(OTHER_DRAND.found()).contains("not checked: genesis and period of a chain that is not known here");
        assertThat(NIST.found())
                .startsWith(
                        "source 'pulse' of kind nist: checked: the value is the output of pulse 54610 of chain 1 at"
                                + " 2018-08-30T17:44:00Z, signed under the declared certificate; certificate with the subject '")
                .contains("CN=engine.beacon.nist.gov", "DigiCert Global CA G2", "and the id 5501e3d7")
                .contains("; a certificate known as NIST's; public at");
    }

    @Test
    void aPulseUnderACertificateThatAnyoneMadeVerifiesAndSaysSo() {
        assertThat(OWN.found())
                .contains("the subject 'CN=engine.beacon.nist.gov'", "and the id " + OwnBeacon.certificateId())
                .contains("not a certificate known as NIST's: compare its id with what the beacon publishes");
    }

    @Test
    void aPulseOutsideTheValidityOfItsCertificateIsDetected() {
        OffsetDateTime after = OffsetDateTime.parse("2031-01-01T00:00:00Z");
        Source source = new Source.Nist("pulse", 1, after, OwnBeacon.certificateId());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceRecords.of(source, OwnBeacon.signedAt(after), LOCKED_AT, after))
                .withMessageContaining(
                        "Certificate of source 'pulse' must be valid at the pulse's time 2031-01-01T00:00:00Z");

        ObjectNode forged = OWN.tree();
        ObjectNode late = OwnBeacon.pulseAt(after);
        Tampering.put(forged, "/lock/seed/sources/0/at", after.toString());
        Tampering.put(forged, "/drawnAt", after.toString());
        Tampering.put(forged, "/sources/0/proof/pulse", late);
        Tampering.put(forged, "/sources/0/value", late.get("outputValue").textValue());
        Tampering.rehash(forged);
        assertThat(SourceRecords.verify(forged).failures())
                .filteredOn(step -> step.name().equals("source"))
                .extracting(Step::found)
                .singleElement()
                .asString()
                .contains("certificate is valid from")
                .contains("the pulse is of 2031-01-01T00:00:00Z")
                .doesNotContain("signature does not fit");
    }

    /** Ten thousand numbers of a hundred digits: a megabyte that no expression may choke on. */
    @Tag("slow")
    @Test
    void manyNumbersWithManyDigitsAreChecked() {
        String number = "9".repeat(100);
        String published = (number + " ").repeat(10_000);
        assertThat(SourceRecords.of(NUMBERS, published, LOCKED_AT, PULSE_AT).found())
                .contains("is what RFC 3797 makes of the numbers '999");
    }
}
