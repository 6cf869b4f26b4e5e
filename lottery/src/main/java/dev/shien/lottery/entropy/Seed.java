package dev.shien.lottery.entropy;

import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.SourceValue;
import dev.shien.lottery.internal.Fields;
import dev.shien.lottery.internal.Hmac;
import java.util.HexFormat;
import java.util.List;

/** The seed of a draw: 32 bytes that nobody knows before the draw. It never shows in {@link #toString()}. */
public final class Seed {

    private static final String TAG = "shien/draw-seed/1";

    private final byte[] bytes;

    private Seed(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * HMAC-SHA256 under the secret of the length-prefixed texts {@code "shien/draw-seed/1", lock hash in hex, number of
     * sources}, then name and value of each source.
     *
     * @param sources the values of the declared sources, in declared order
     */
    public static Seed derive(DrawSecret secret, String lockHash, List<SourceValue> sources) {
        Fields message = new Fields().add(TAG, lockHash, Integer.toString(sources.size()));
        sources.forEach(s -> message.add(s.name(), s.value()));
        return new Seed(Hmac.withKey(secret.bytes()).of(message.bytes()));
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The seed in hex, to be used only where it is revealed. */
    public String reveal() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Seed[***]";
    }
}
