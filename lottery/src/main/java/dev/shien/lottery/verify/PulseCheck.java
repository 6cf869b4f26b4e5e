package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Checks a pulse of the NIST Randomness Beacon 2.0: chain, time, certificate, signature and output value. */
final class PulseCheck {

    private final JsonNode pulse;
    private final List<String> problems = new ArrayList<>();

    private PulseCheck(JsonNode pulse) {
        this.pulse = pulse;
    }

    static List<String> problems(JsonNode source, String value, JsonNode proof) {
        PulseCheck check = new PulseCheck(proof.get("pulse"));
        check.declared(source);
        try {
            check.signed(
                    Base64.getDecoder().decode(proof.get("certificate").textValue()),
                    source.get("certificateId").textValue(),
                    value);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            check.problems.add("signature cannot be checked: " + e.getMessage());
        }
        return check.problems;
    }

    private void declared(JsonNode source) {
        expect("cipherSuite", 0L, pulse.get("cipherSuite").longValue());
        expect(
                "chainIndex",
                source.get("chainIndex").longValue(),
                pulse.get("chainIndex").longValue());
        expect(
                "certificateId",
                source.get("certificateId").textValue(),
                pulse.get("certificateId").textValue().toLowerCase(Locale.ROOT));
        expect("timeStamp", OffsetDateTime.parse(source.get("at").textValue()).toInstant(), timeStamp());
    }

    private Object timeStamp() {
        String stated = pulse.get("timeStamp").textValue();
        try {
            return Instant.parse(stated);
        } catch (DateTimeException e) {
            return stated;
        }
    }

    private void signed(byte[] certificate, String id, String value) throws GeneralSecurityException {
        byte[] signature = HexFormat.of().parseHex(pulse.get("signatureValue").textValue());
        byte[] message = message();
        expect("SHA-512 of the certificate", id, sha512(certificate));
        Signature rsa = Signature.getInstance("SHA512withRSA");
        rsa.initVerify(CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate))
                .getPublicKey());
        rsa.update(message);
        expect("fit of signature and certificate", true, rsa.verify(signature));
        String output = sha512(message, signature);
        expect("outputValue", output, pulse.get("outputValue").textValue().toLowerCase(Locale.ROOT));
        expect("value in the record", output, value);
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

    private void expect(String what, Object expected, Object stated) {
        if (!expected.equals(stated)) {
            problems.add(what + " is " + stated + ", expected " + expected);
        }
    }

    private static String sha512(byte[]... parts) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
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
