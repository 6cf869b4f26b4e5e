package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A pulse of the NIST Randomness Beacon 2.0, as it is published (NIST IR 8213 draft, "A reference for randomness
 * beacons", 2019). Values are in lower-case hex, whatever the beacon publishes; numbers have no sign.
 *
 * @param uri the pulse's address
 * @param version such as {@code Version 2.0}
 * @param cipherSuite 0: SHA-512 and RSA; 32 bits
 * @param period milliseconds from one pulse to the next; 32 bits
 * @param certificateId SHA-512 over the certificate
 * @param chainIndex which chain; at most 2^53 - 1, so that every JSON parser reads it alike
 * @param pulseIndex which pulse of the chain, likewise
 * @param timeStamp when it is published, in UTC
 * @param localRandomValue the beacon's own randomness
 * @param external what came from outside the beacon
 * @param listValues output values of earlier pulses, in the order of {@link #EARLIER}
 * @param precommitmentValue commits to the next pulse's local randomness
 * @param statusCode the beacon's status; 32 bits
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

    /** The earlier pulses that a pulse names, in their order: the types are no part of what is signed. */
    public static final ImmutableList<String> EARLIER = ImmutableList.of("previous", "hour", "day", "month", "year");

    private static final long GREATEST_U32 = 0xFFFF_FFFFL;
    private static final long GREATEST_INDEX = (1L << 53) - 1;

    /** Refuses texts that are blank, values that are no lower-case hex, and numbers out of bounds. */
    public BeaconPulse {
        text("uri", uri);
        text("version", version);
        number("cipherSuite", cipherSuite, GREATEST_U32);
        number("period", period, GREATEST_U32);
        hex("certificateId", certificateId);
        number("chainIndex", chainIndex, GREATEST_INDEX);
        number("pulseIndex", pulseIndex, GREATEST_INDEX);
        text("timeStamp", timeStamp);
        hex("localRandomValue", localRandomValue);
        there("external", external);
        checkOrder(listValues);
        hex("precommitmentValue", precommitmentValue);
        number("statusCode", statusCode, GREATEST_U32);
        hex("signatureValue", signatureValue);
        hex("outputValue", outputValue);
    }

    /**
     * What came from outside the beacon.
     *
     * @param sourceId which source
     * @param statusCode its status; 32 bits
     * @param value its value
     */
    public record External(String sourceId, long statusCode, String value) {
        /** Refuses values that are no lower-case hex, and a number out of bounds. */
        public External {
            hex("external.sourceId", sourceId);
            number("external.statusCode", statusCode, GREATEST_U32);
            hex("external.value", value);
        }
    }

    /**
     * An earlier pulse.
     *
     * @param type which one, such as {@code previous}
     * @param value its output value
     */
    public record Earlier(String type, String value) {
        /** Refuses a blank type and a value that is no lower-case hex. */
        public Earlier {
            text("listValues.type", type);
            hex("listValues.value", value);
        }
    }

    private static void checkOrder(ImmutableList<Earlier> listValues) {
        there("listValues", listValues);
        ImmutableList<String> types = listValues.stream().map(Earlier::type).collect(ImmutableList.toImmutableList());
        if (!types.equals(EARLIER)) {
            throw new IllegalArgumentException(
                    "Field listValues of a pulse must have the types " + EARLIER + ", was " + types);
        }
    }

    private static void text(String field, String text) {
        there(field, text);
        Names.text("Field " + field + " of a pulse", text);
    }

    private static void hex(String field, String hex) {
        there(field, hex);
        Names.hex("Field " + field + " of a pulse", hex);
    }

    /** JSON may say null. */
    private static void there(String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("Field " + field + " of a pulse must be there, was null");
        }
    }

    private static void number(String field, long number, long greatest) {
        if (number < 0 || number > greatest) {
            throw new IllegalArgumentException(
                    "Field " + field + " of a pulse must be 0 to " + greatest + ", was " + number);
        }
    }
}
