package dev.shien.lottery.entropy;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import dev.shien.domain.selection.BeaconPulse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The bytes of a pulse that its beacon signs (NIST IR 8213 draft, section 4.1.4): its fields in their order, texts and
 * byte strings after their length as 32 bits, whole numbers as 32 bits, the two indices as 64 bits.
 */
final class PulseBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PulseBytes() {}

    /**
     * The bytes.
     *
     * @throws IllegalArgumentException if a field that must be hex is not
     */
    static byte[] signed(BeaconPulse pulse) {
        PulseBytes bytes = new PulseBytes();
        bytes.text(pulse.uri()).text(pulse.version()).u32(pulse.cipherSuite()).u32(pulse.period());
        bytes.hex("certificateId", pulse.certificateId());
        bytes.u64(pulse.chainIndex()).u64(pulse.pulseIndex()).text(pulse.timeStamp());
        bytes.hex("localRandomValue", pulse.localRandomValue());
        bytes.hex("external.sourceId", pulse.external().sourceId());
        bytes.u32(pulse.external().statusCode());
        bytes.hex("external.value", pulse.external().value());
        pulse.listValues().forEach(earlier -> bytes.hex("listValues", earlier.value()));
        bytes.hex("precommitmentValue", pulse.precommitmentValue());
        return bytes.u32(pulse.statusCode()).out.toByteArray();
    }

    /** The bytes of a field in hex. */
    static byte[] bytes(String field, String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Field " + field + " of a pulse must be hex digits, was '" + hex + "'", e);
        }
    }

    private PulseBytes text(String text) {
        return prefixed(text.getBytes(StandardCharsets.UTF_8));
    }

    private void hex(String field, String hex) {
        prefixed(bytes(field, hex));
    }

    private PulseBytes prefixed(byte[] bytes) {
        u32(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    private PulseBytes u32(long number) {
        if (number < 0 || number > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("Number of a pulse must fit into 32 bits, was " + number);
        }
        out.writeBytes(Ints.toByteArray((int) number));
        return this;
    }

    private PulseBytes u64(long number) {
        out.writeBytes(Longs.toByteArray(number));
        return this;
    }
}
