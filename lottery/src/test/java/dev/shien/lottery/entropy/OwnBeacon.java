package dev.shien.lottery.entropy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import dev.shien.domain.json.Json;
import dev.shien.lottery.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Whoever draws may play the beacon: pulses signed under a certificate made for the purpose (by keytool, valid from 2018
 * to 2029), which bears the name of NIST's.
 */
public final class OwnBeacon {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private OwnBeacon() {}

    /** SHA-512 of the certificate. */
    public static String certificateId() {
        return Hashing.sha512().hashBytes(certificate()).toString();
    }

    /** A pulse with its certificate, as it would be given at the draw. */
    public static String signedAt(OffsetDateTime at) {
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate())
                + "\n-----END CERTIFICATE-----\n";
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("certificate", pem);
        document.set("pulse", pulseAt(at));
        return document.toString();
    }

    /** A pulse of that time, of whatever value. */
    public static ObjectNode pulseAt(OffsetDateTime at) {
        ObjectNode pulse = (ObjectNode) Json.toTree(PulseReader.read(Facts.pulse()));
        pulse.put("timeStamp", at.toInstant().toString()).put("certificateId", certificateId());
        byte[] message = PulseBytes.signed(PulseReader.read(pulse));
        byte[] signature = signature(message);
        return pulse.put("signatureValue", HexFormat.of().formatHex(signature))
                .put(
                        "outputValue",
                        Hashing.sha512()
                                .hashBytes(Bytes.concat(message, signature))
                                .toString());
    }

    private static byte[] signature(byte[] message) {
        try {
            Signature rsa = Signature.getInstance("SHA512withRSA");
            rsa.initSign((PrivateKey) keys().getKey("a", PASSWORD));
            rsa.update(message);
            return rsa.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] certificate() {
        try {
            return keys().getCertificate("a").getEncoded();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyStore keys() throws GeneralSecurityException {
        try (InputStream in = OwnBeacon.class.getResourceAsStream("own-beacon.p12")) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD);
            return keys;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
