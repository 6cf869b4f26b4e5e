package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Checks the Ed25519 signature (RFC 8032) over the record hash, where the lock declares a key. */
final class SignatureCheck {

    /** The beginning of every Ed25519 public key as X.509 writes it (RFC 8410, section 10.1). */
    private static final String X509 = "302a300506032b6570032100";

    private SignatureCheck() {}

    static Step signature(JsonNode root) {
        JsonNode key = root.get("lock").get("signatureKey");
        JsonNode signature = root.get("signature");
        if (key.isNull()) {
            return signature.isNull()
                    ? Step.passed("signature", "none was declared")
                    : Step.failed("signature", "there is one, but the lock declares no key");
        }
        if (signature.isNull()) {
            return Step.failed("signature", "the lock declares a key, but there is none");
        }
        return isSigned(
                        key.textValue(),
                        signature.textValue(),
                        root.get("recordHash").textValue())
                ? Step.passed("signature", "by the key " + key.textValue())
                : Step.failed("signature", "it is not that of the key " + key.textValue() + " over the record hash");
    }

    private static boolean isSigned(String key, String signature, String recordHash) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(X509 + key))));
            ed25519.update("shien/draw-signature/1\0".getBytes(StandardCharsets.US_ASCII));
            ed25519.update(HexFormat.of().parseHex(recordHash));
            return ed25519.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException e) {
            // Not a point of the curve, or not a signature at all.
            return false;
        }
    }
}
