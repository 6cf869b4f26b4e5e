package dev.shien.lottery.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256, SHA-512, HMAC-SHA256 and the length-prefixed texts that go into them; values in lower-case hex. */
final class Hashes {

    private static final HexFormat HEX = HexFormat.of();

    private Hashes() {}

    static String sha256(byte[]... parts) {
        return hex(newDigest("SHA-256"), parts);
    }

    static String sha512(byte[]... parts) {
        return hex(newDigest("SHA-512"), parts);
    }

    private static String hex(MessageDigest digest, byte[]... parts) {
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HEX.formatHex(digest.digest());
    }

    static MessageDigest newSha256() {
        return newDigest("SHA-256");
    }

    private static MessageDigest newDigest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + algorithm, e);
        }
    }

    /** HMAC-SHA256 under a key given in hex, to be used many times. */
    static Mac underKey(String hexKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HEX.parseHex(hexKey), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    static String hmac(Mac key, byte[]... parts) {
        return HEX.formatHex(hmacBytes(key, parts));
    }

    static byte[] hmacBytes(Mac key, byte[]... parts) {
        for (byte[] part : parts) {
            key.update(part);
        }
        return key.doFinal();
    }

    /** Each text in UTF-8 after its length in bytes as 32 bits, most significant first. */
    static byte[] fields(String... texts) {
        byte[][] utf8 = new byte[texts.length][];
        int length = 0;
        for (int i = 0; i < texts.length; i++) {
            utf8[i] = texts[i].getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + utf8[i].length;
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        for (byte[] text : utf8) {
            out.putInt(text.length).put(text);
        }
        return out.array();
    }
}
