package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;

/**
 * A pulse of the NIST Randomness Beacon 2.0, as it is published (NIST IR 8213 draft, "A reference for randomness
 * beacons", 2019). Values are in hex as published.
 *
 * @param uri the pulse's address
 * @param version such as {@code Version 2.0}
 * @param cipherSuite 0: SHA-512 and RSA
 * @param period milliseconds from one pulse to the next
 * @param certificateId SHA-512 over the certificate
 * @param chainIndex which chain
 * @param pulseIndex which pulse of the chain
 * @param timeStamp when it is published, in UTC
 * @param localRandomValue the beacon's own randomness
 * @param external what came from outside the beacon
 * @param listValues output values of earlier pulses
 * @param precommitmentValue commits to the next pulse's local randomness
 * @param statusCode the beacon's status
 * @param signatureValue the RSA signature
 * @param outputValue SHA-512 over all of the above
 */
public record BeaconPulse(
        String uri,
        String version,
        long cipherSuite,
        long period,
        String certificateId,
        long chainIndex,
        long pulseIndex,
        String timeStamp,
        String localRandomValue,
        External external,
        ImmutableList<Earlier> listValues,
        String precommitmentValue,
        long statusCode,
        String signatureValue,
        String outputValue) {

    /**
     * What came from outside the beacon.
     *
     * @param sourceId which source
     * @param statusCode its status
     * @param value its value
     */
    public record External(String sourceId, long statusCode, String value) {}

    /**
     * An earlier pulse.
     *
     * @param type which one, such as {@code previous}
     * @param value its output value
     */
    public record Earlier(String type, String value) {}
}
