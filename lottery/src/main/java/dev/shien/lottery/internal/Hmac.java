package dev.shien.lottery.internal;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104, FIPS 180-4) of the JDK under one key. Not safe for use by several threads. */
public final class Hmac {

    /** The length of a value in bytes. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    private Hmac(Mac mac) {
        this.mac = mac;
    }

    /** HMAC-SHA256 under that key, which has at least one byte. */
    public static Hmac withKey(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new Hmac(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** The value for a message. */
    public byte[] of(byte[] message) {
        return mac.doFinal(message);
    }

    /** Writes the value for the fields to {@code out} from {@code offset} on. */
    public void of(Fields message, byte[] out, int offset) {
        try {
            mac.update(message.buffer(), 0, message.length());
            mac.doFinal(out, offset);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No room for " + LENGTH + " bytes at " + offset + " of " + out.length, e);
        }
    }
}
