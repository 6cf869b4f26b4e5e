package dev.shien.domain.selection;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;

/** What the value of a source follows from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SourceProof.Numbers.class, name = "numbers"),
    @JsonSubTypes.Type(value = SourceProof.Drand.class, name = "drand"),
    @JsonSubTypes.Type(value = SourceProof.Nist.class, name = "nist")
})
public sealed interface SourceProof {

    /**
     * Numbers that were published, as section 4 of RFC 3797 writes each, the least first. A value such as {@code
     * 0.57.110./} does not say which they were.
     *
     * @param numbers in decimal, such as {@code 7} or {@code 1.25}, at least one
     */
    record Numbers(ImmutableList<String> numbers) implements SourceProof {}

    /**
     * A round's signature. That it is the beacon's own is not checked here (that takes pairings on BLS12-381, which the
     * JDK does not have): compare it with what the beacon publishes for the round.
     *
     * @param signature in lower-case hex
     */
    record Drand(String signature) implements SourceProof {
        /** Refuses what is no lower-case hex. */
        public Drand {
            Names.hex("Signature of a drand round", signature);
        }
    }

    /**
     * A pulse with the certificate that its signature is checked with. Whose certificate that is, its SHA-512 alone
     * tells: compare it with what the beacon publishes.
     *
     * @param pulse the pulse
     * @param certificate the X.509 certificate (DER) in Base64
     */
    record Nist(BeaconPulse pulse, String certificate) implements SourceProof {}
}
