package dev.shien.lottery.entropy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.hash.Hashing;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.BeaconPulse;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceProof;
import dev.shien.domain.selection.SourceValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Reads a pulse of the NIST Randomness Beacon 2.0 and checks chain, time, certificate, signature and output value. */
final class NistBeacon {

    private static final ObjectReader PULSES =
            Json.mapper().readerFor(BeaconPulse.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Source.Nist source;
    private final BeaconPulse pulse;
    private final Certificate certificate;

    private NistBeacon(Source.Nist source, BeaconPulse pulse, Certificate certificate) {
        this.source = source;
        this.pulse = pulse;
        this.certificate = certificate;
    }

    static SourceValue read(Source.Nist source, String published) {
        JsonNode document = Json.parse("Source '" + source.name() + "'", published);
        try {
            BeaconPulse pulse = PULSES.readValue(document.path("pulse"));
            return new NistBeacon(
                            source,
                            pulse,
                            certificate(document.path("certificate").asText("")))
                    .checked();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "Value of source '" + source.name()
                            + "' must be {\"pulse\": {..}, \"certificate\": \"..\"} with a pulse of the NIST beacon 2.0 and"
                            + " its certificate in PEM, was refused: " + e.getMessage(),
                    e);
        }
    }

    private SourceValue checked() throws GeneralSecurityException {
        expect("cipher suite", "0", Long.toString(pulse.cipherSuite()));
        expect("chain", Integer.toString(source.chainIndex()), Long.toString(pulse.chainIndex()));
        expect("time stamp", source.at().toInstant().toString(), timeStamp());
        expect("certificate id", source.certificateId(), pulse.certificateId().toLowerCase(Locale.ROOT));
        byte[] der = certificate.getEncoded();
        expect(
                "hash of the certificate",
                source.certificateId(),
                Hashing.sha512().hashBytes(der).toString());
        expect("signature", "the beacon's", isSigned() ? "the beacon's" : "another");
        String output = output();
        expect("output value", output, pulse.outputValue().toLowerCase(Locale.ROOT));
        SourceProof proof = new SourceProof.Nist(pulse, Base64.getEncoder().encodeToString(der));
        return new SourceValue(source.name(), output, Optional.of(proof));
    }

    private boolean isSigned() throws GeneralSecurityException {
        Signature rsa = Signature.getInstance("SHA512withRSA");
        rsa.initVerify(certificate.getPublicKey());
        rsa.update(PulseBytes.signed(pulse));
        try {
            return rsa.verify(signature());
        } catch (SignatureException e) {
            return false;
        }
    }

    private byte[] signature() {
        return PulseBytes.bytes("signatureValue", pulse.signatureValue());
    }

    private String output() {
        return Hashing.sha512()
                .newHasher()
                .putBytes(PulseBytes.signed(pulse))
                .putBytes(signature())
                .hash()
                .toString();
    }

    private String timeStamp() {
        try {
            return Instant.parse(pulse.timeStamp()).toString();
        } catch (DateTimeException e) {
            return pulse.timeStamp();
        }
    }

    private void expect(String what, String expected, String was) {
        if (!expected.equals(was)) {
            throw new IllegalArgumentException(
                    "Pulse of source '" + source.name() + "' must have the " + what + " " + expected + ", was " + was);
        }
    }

    private static Certificate certificate(String pem) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }
}
