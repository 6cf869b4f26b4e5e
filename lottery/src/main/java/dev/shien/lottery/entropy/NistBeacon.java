package dev.shien.lottery.entropy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.BeaconPulse;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceProof;
import dev.shien.domain.selection.SourceValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Reads a pulse of the NIST Randomness Beacon 2.0 and checks chain, time, certificate, signature and output value. That
 * the declared certificate is the beacon's cannot be told from it: whoever declares it has looked its id up.
 */
final class NistBeacon {

    private static final String FORM =
            "{\"pulse\": {..}, \"certificate\": \"..\"} with a pulse of the NIST beacon 2.0 and"
                    + " its certificate in PEM";

    private final Source.Nist source;
    private final BeaconPulse pulse;
    private final X509Certificate certificate;

    private NistBeacon(Source.Nist source, BeaconPulse pulse, X509Certificate certificate) {
        this.source = source;
        this.pulse = pulse;
        this.certificate = certificate;
    }

    static SourceValue read(Source.Nist source, String published) {
        try {
            JsonNode document = Json.parse("the text", published);
            BeaconPulse pulse = PulseReader.read(document.path("pulse"));
            String pem = PulseReader.text(document.path("certificate"), "certificate");
            return new NistBeacon(source, pulse, certificate(pem)).checked();
        } catch (Mismatch e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Value of source '" + source.name() + "' must be " + FORM + ", was refused: " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "Value of source '" + source.name() + "' must be " + FORM
                            + ", was refused: certificate is no X.509 certificate for RSA",
                    e);
        }
    }

    private SourceValue checked() throws GeneralSecurityException {
        expect("cipher suite", "0", Long.toString(pulse.cipherSuite()));
        expect("chain", Integer.toString(source.chainIndex()), Long.toString(pulse.chainIndex()));
        expect("time stamp", source.at().toInstant().toString(), timeStamp());
        expect("certificate id", source.certificateId(), pulse.certificateId());
        byte[] der = certificate.getEncoded();
        expect(
                "hash of the certificate",
                source.certificateId(),
                Hashing.sha512().hashBytes(der).toString());
        checkValidity();
        checkSignature();
        String output = output();
        expect("output value", output, pulse.outputValue());
        SourceProof proof = new SourceProof.Nist(pulse, Base64.getEncoder().encodeToString(der));
        return new SourceValue(source.name(), output, Optional.of(proof));
    }

    /** A certificate says for which signatures it was made (RFC 5280, section 4.1.2.5). */
    private void checkValidity() {
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        Instant at = source.at().toInstant();
        if (at.isBefore(from) || at.isAfter(to)) {
            throw new Mismatch("Certificate of source '" + source.name() + "' must be valid at the pulse's time " + at
                    + ", was valid from " + from + " to " + to);
        }
    }

    private void checkSignature() throws GeneralSecurityException {
        if (!isSigned()) {
            throw new Mismatch("Pulse of source '" + source.name() + "' must have the signature that its certificate "
                    + source.certificateId() + " stands for, was '" + Shortened.of(pulse.signatureValue()) + "'");
        }
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
        return HexFormat.of().parseHex(pulse.signatureValue());
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
            throw new Mismatch("Pulse of source '" + source.name() + "' must have the " + what + " " + expected
                    + ", was " + Shortened.of(was));
        }
    }

    private static X509Certificate certificate(String pem) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }

    /** A pulse that is none of the source's. */
    private static final class Mismatch extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Mismatch(String message) {
            super(message);
        }
    }
}
