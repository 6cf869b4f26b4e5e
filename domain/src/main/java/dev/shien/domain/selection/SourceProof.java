package dev.shien.domain.selection;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the value of a beacon follows from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SourceProof.Drand.class, name = "drand"),
    @JsonSubTypes.Type(value = SourceProof.Nist.class, name = "nist")
})
public sealed interface SourceProof {

    /**
     * A round's signature. That it is the beacon's own is not checked here (that takes pairings on BLS12-381, which the
     * JDK does not have): compare it with what the beacon publishes for the round.
     *
     * @param signature in lower-case hex
     */
    record Drand(String signature) implements SourceProof {}

    /**
     * A pulse with the certificate that its signature is checked with.
     *
     * @param pulse the pulse
     * @param certificate the X.509 certificate (DER) in Base64
     */
    record Nist(BeaconPulse pulse, String certificate) implements SourceProof {}
}
