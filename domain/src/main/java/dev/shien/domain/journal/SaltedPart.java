package dev.shien.domain.journal;

/**
 * Personal data with the salt of its digest: the two are stored together and erased together.
 *
 * @param salt {@value #SALT_BYTES} bytes
 * @param data the data; never printed
 */
public record SaltedPart(Bytes salt, Bytes data) {

    /** The length of a salt in bytes. */
    public static final int SALT_BYTES = 32;

    /** Refuses a salt of another length. */
    public SaltedPart {
        if (salt.size() != SALT_BYTES) {
            throw new IllegalArgumentException("Salt of " + salt.size() + " bytes: expected " + SALT_BYTES);
        }
    }

    /** What the chain holds of it: SHA-256 over the salt and then the data. */
    public Hash digest() {
        return Hash.sha256(salt, data);
    }
}
