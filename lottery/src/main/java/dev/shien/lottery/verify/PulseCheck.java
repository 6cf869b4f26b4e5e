package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Checks a pulse of the NIST Randomness Beacon 2.0: chain, time, certificate, signature and output value. */
final class PulseCheck {

    /** The earlier pulses that a pulse names: their types are no part of what is signed. */
    private static final List<String> EARLIER = List.of("previous", "hour", "day", "month", "year");

    private final JsonNode pulse;
    private final SourceFinding finding;

    private PulseCheck(JsonNode pulse, SourceFinding finding) {
        this.pulse = pulse;
        this.finding = finding;
    }

    static void check(JsonNode source, String value, JsonNode proof, SourceFinding finding) {
        PulseCheck check = new PulseCheck(proof.get("pulse"), finding);
        check.declared(source);
        try {
            BeaconCertificate certificate =
                    BeaconCertificate.read(proof.get("certificate").textValue(), finding);
            check.signed(certificate, value);
            certificate.check(source.get("certificateId").textValue(), SourceCheck.instant(source.get("at")), finding);
        } catch (GeneralSecurityException e) {
            finding.note(
                    false, "certificate or signature cannot be read: " + Quoted.of(String.valueOf(e.getMessage())));
        }
    }

    private void declared(JsonNode source) {
        finding.expect("cipherSuite", 0L, pulse.get("cipherSuite").longValue());
        finding.expect(
                "chainIndex",
                source.get("chainIndex").longValue(),
                pulse.get("chainIndex").longValue());
        finding.expect(
                "certificateId",
                source.get("certificateId").textValue(),
                pulse.get("certificateId").textValue());
        finding.expect("timeStamp", SourceCheck.instant(source.get("at")), timeStamp());
        List<String> types = new ArrayList<>();
        pulse.get("listValues").forEach(earlier -> types.add(earlier.get("type").textValue()));
        finding.expect("listValues", EARLIER, types);
    }

    private Object timeStamp() {
        String stated = pulse.get("timeStamp").textValue();
        try {
            return Instant.parse(stated);
        } catch (DateTimeException e) {
            return stated;
        }
    }

    private void signed(BeaconCertificate certificate, String value) throws GeneralSecurityException {
        byte[] signature = HexFormat.of().parseHex(pulse.get("signatureValue").textValue());
        byte[] message = message();
        finding.note(verifies(certificate, message, signature), "signature does not fit the certificate");
        String output = Hashes.sha512(message, signature);
        finding.expect("outputValue", output, pulse.get("outputValue").textValue());
        finding.expect("value", output, value);
        finding.say("checked: the value is the output of pulse " + pulse.get("pulseIndex") + " of chain "
                + pulse.get("chainIndex") + " at " + timeStamp() + ", signed under the declared certificate");
    }

    private static boolean verifies(BeaconCertificate certificate, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        Signature rsa = Signature.getInstance("SHA512withRSA");
        rsa.initVerify(certificate.key());
        rsa.update(message);
        try {
            return rsa.verify(signature);
        } catch (SignatureException e) {
            return false;
        }
    }

    /** What the beacon signs: its fields in their order. */
    private byte[] message() {
        Message message = new Message();
        message.text("uri").text("version").u32("cipherSuite").u32("period").hex(pulse.get("certificateId"));
        message.u64("chainIndex").u64("pulseIndex").text("timeStamp").hex(pulse.get("localRandomValue"));
        JsonNode external = pulse.get("external");
        message.hex(external.get("sourceId"))
                .number(Integer.BYTES, external.get("statusCode").longValue())
                .hex(external.get("value"));
        pulse.get("listValues").forEach(earlier -> message.hex(earlier.get("value")));
        return message.hex(pulse.get("precommitmentValue"))
                .u32("statusCode")
                .out
                .toByteArray();
    }

    /** Texts and bytes after their length as 32 bits, whole numbers as 32 or 64 bits, most significant first. */
    private final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message text(String field) {
            return bytes(pulse.get(field).textValue().getBytes(StandardCharsets.UTF_8));
        }

        Message hex(JsonNode hex) {
            return bytes(HexFormat.of().parseHex(hex.textValue()));
        }

        Message u32(String field) {
            return number(Integer.BYTES, pulse.get(field).longValue());
        }

        Message u64(String field) {
            return number(Long.BYTES, pulse.get(field).longValue());
        }

        Message number(int length, long number) {
            byte[] all = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
            out.write(all, Long.BYTES - length, length);
            return this;
        }

        private Message bytes(byte[] bytes) {
            number(Integer.BYTES, bytes.length);
            out.writeBytes(bytes);
            return this;
        }
    }
}
