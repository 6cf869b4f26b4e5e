package dev.shien.lottery.verify;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** The certificate under which a pulse is signed. Anyone can make one: what it says of itself proves nothing. */
final class BeaconCertificate {

    /**
     * SHA-512 of certificates that are known as those of NIST's beacon: of engine.beacon.nist.gov, issued by DigiCert
     * Global CA G2, valid from 2018-01-10 to 2019-01-11.
     */
    private static final List<String> KNOWN = List.of("5501e3d72bc42f3b96e16de4dcadcb16768e109662bd16d667d5fd9aee585af3"
            + "1bbdc5dd4f53592276064b53dddd76c8f3604b2a41db6e09f78f82bb5d6569e7");

    private final X509Certificate certificate;
    private final String id;

    private BeaconCertificate(X509Certificate certificate, String id) {
        this.certificate = certificate;
        this.id = id;
    }

    /**
     * The certificate in a record.
     *
     * @param base64 its DER form
     * @throws GeneralSecurityException if it is no certificate
     */
    static BeaconCertificate read(String base64, SourceFinding finding) throws GeneralSecurityException {
        byte[] der = bytes(base64);
        finding.note(
                Base64.getEncoder().encodeToString(der).equals(base64),
                "certificate is in a form of Base64 other than the one that its bytes have");
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        return new BeaconCertificate(certificate, Hashes.sha512(der));
    }

    private static byte[] bytes(String base64) throws CertificateException {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new CertificateException("not in Base64");
        }
    }

    PublicKey key() {
        return certificate.getPublicKey();
    }

    /** Checks that it is the declared one and valid at a moment (RFC 5280, section 4.1.2.5), and says whose it claims to be. */
    void check(String declared, Instant at, SourceFinding finding) {
        finding.expect("SHA-512 of the certificate", declared, id);
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        finding.note(
                !at.isBefore(from) && !at.isAfter(to),
                "certificate is valid from " + from + " to " + to + ", the pulse is of " + at);
        finding.say("certificate with the subject "
                + Quoted.of(certificate.getSubjectX500Principal().getName()) + ", the issuer "
                + Quoted.of(certificate.getIssuerX500Principal().getName()) + " and the id " + id);
        finding.say(
                KNOWN.contains(id)
                        ? "a certificate known as NIST's"
                        : "not a certificate known as NIST's: compare its id with what the beacon publishes");
    }
}
