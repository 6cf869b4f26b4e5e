package dev.shien.domain.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.Suppliers;
import java.util.Objects;
import java.util.function.Supplier;

/** Which rule pack decided, to the byte. Immutable. */
public final class PackVersion {

    private final String id;
    private final String version;
    private final Supplier<String> sha256;

    private PackVersion(String id, String version, Supplier<String> sha256) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.sha256 = sha256;
    }

    /**
     * A version of a pack.
     *
     * @param id the pack's id, such as {@code jp.sme.basic-act}
     * @param version the pack's version
     * @param sha256 SHA-256 of the canonical JSON (RFC 8785) of the pack with all that it extends, 64 lower-case hex digits
     * @throws IllegalArgumentException if the hash is none
     */
    @JsonCreator
    public static PackVersion of(
            @JsonProperty("id") String id,
            @JsonProperty("version") String version,
            @JsonProperty("sha256") String sha256) {
        checked(id, sha256);
        return new PackVersion(id, version, () -> sha256);
    }

    /**
     * A version of a pack whose hash is worked out when it is first asked for, so that a decision does not wait for it.
     *
     * @param sha256 always gives the same hash; asked once
     */
    public static PackVersion lazy(String id, String version, Supplier<String> sha256) {
        return new PackVersion(id, version, Suppliers.memoize(() -> checked(id, sha256.get())));
    }

    private static String checked(String id, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "Expected 64 lower-case hex digits as hash of pack " + id + ", was " + sha256);
        }
        return sha256;
    }

    /** The pack's id, such as {@code jp.sme.basic-act}. */
    @JsonProperty
    public String id() {
        return id;
    }

    /** The pack's version. */
    @JsonProperty
    public String version() {
        return version;
    }

    /** SHA-256 of the canonical JSON (RFC 8785) of the pack with all that it extends, 64 lower-case hex digits. */
    @JsonProperty
    public String sha256() {
        return sha256.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PackVersion that
                        && id.equals(that.id)
                        && version.equals(that.version)
                        && sha256().equals(that.sha256()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** Id and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
