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

    /** The bytes. */
    static byte[] signed(BeaconPulse pulse) {
        PulseBytes bytes = new PulseBytes();
        bytes.text(pulse.uri()).text(pulse.version()).u32(pulse.cipherSuite()).u32(pulse.period());
        bytes.hex(pulse.certificateId());
        bytes.u64(pulse.chainIndex()).u64(pulse.pulseIndex()).text(pulse.timeStamp());
        bytes.hex(pulse.localRandomValue());
        bytes.hex(pulse.external().sourceId());
        bytes.u32(pulse.external().statusCode());
        bytes.hex(pulse.external().value());
        pulse.listValues().forEach(earlier -> bytes.hex(earlier.value()));
        bytes.hex(pulse.precommitmentValue());
        return bytes.u32(pulse.statusCode()).out.toByteArray();
    }

    private PulseBytes text(String text) {
        return prefixed(text.getBytes(StandardCharsets.UTF_8));
    }

    private void hex(String hex) {
        prefixed(HexFormat.of().parseHex(hex));
    }

    private PulseBytes prefixed(byte[] bytes) {
        u32(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    private PulseBytes u32(long number) {
        out.writeBytes(Ints.toByteArray((int) number));
        return this;
    }

    private PulseBytes u64(long number) {
        out.writeBytes(Longs.toByteArray(number));
        return this;
    }
}
