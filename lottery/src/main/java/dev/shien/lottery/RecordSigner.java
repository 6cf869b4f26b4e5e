package dev.shien.lottery;

import dev.shien.domain.selection.DrawRecord;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Signs records with Ed25519 (RFC 8032) of the JDK: over {@code "shien/draw-signature/1"}, a zero byte and the 32 bytes of
 * the record hash. The lock declares the public key, so that nobody can sign in another's place.
 */
public final class RecordSigner {

    private static final String ALGORITHM = "Ed25519";
    private static final int KEY_LENGTH = 32;

    private RecordSigner() {}

    /**
     * The public key as a lock declares it: its 32 bytes in hex.
     *
     * @throws IllegalArgumentException if it is no key for Ed25519
     */
    public static String publicKey(PublicKey key) {
        try {
            byte[] x509 = KeyFactory.getInstance(ALGORITHM).translateKey(key).getEncoded();
            return HexFormat.of().formatHex(Arrays.copyOfRange(x509, x509.length - KEY_LENGTH, x509.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Public key must be for Ed25519, was for " + key.getAlgorithm(), e);
        }
    }

    /**
     * The record with its signature.
     *
     * @param pair the private key and the public key that the lock declares
     * @throws IllegalArgumentException if the lock declares no key or another, or these are no keys for Ed25519
     */
    public static DrawRecord sign(DrawRecord record, KeyPair pair) {
        Optional<String> given = Optional.of(publicKey(pair.getPublic()));
        if (!record.lock().signatureKey().equals(given)) {
            throw new IllegalArgumentException("Draw " + record.id() + " must be signed by the key that it was locked"
                    + " with, " + record.lock().signatureKey() + ", was " + given);
        }
        try {
            Signature ed25519 = Signature.getInstance(ALGORITHM);
            ed25519.initSign(pair.getPrivate());
            update(ed25519, record);
            byte[] signature = ed25519.sign();
            ed25519.initVerify(pair.getPublic());
            update(ed25519, record);
            if (!ed25519.verify(signature)) {
                throw new IllegalArgumentException(
                        "Private key must belong to the public key " + given.get() + ", was another's");
            }
            return record.withSignature(HexFormat.of().formatHex(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "Private key must be for Ed25519, was for "
                            + pair.getPrivate().getAlgorithm(),
                    e);
        }
    }

    private static void update(Signature signature, DrawRecord record) throws GeneralSecurityException {
        signature.update("shien/draw-signature/1\0".getBytes(StandardCharsets.US_ASCII));
        signature.update(HexFormat.of().parseHex(record.recordHash()));
    }
}
