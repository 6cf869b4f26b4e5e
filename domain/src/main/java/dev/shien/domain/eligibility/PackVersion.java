package dev.shien.domain.eligibility;

/**
 * Which rule pack decided, to the byte.
 *
 * @param id the pack's id, such as {@code jp.sme.basic-act}
 * @param version the pack's version
 * @param sha256 SHA-256 of the canonical JSON (RFC 8785) of the pack with all that it extends, 64 lower-case hex digits
 */
public record PackVersion(String id, String version, String sha256) {

    /** Refuses a hash that is none. */
    public PackVersion {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "Expected 64 lower-case hex digits as hash of pack " + id + ", was " + sha256);
        }
    }
}
