package dev.shien.spark;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.LockedDraw;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;

/**
 * All that a draw is opened with, in a form that can be sent to other machines, which domain's values are not. The secret
 * shows in no text.
 */
final class SealedDraw implements Serializable {

    private static final long serialVersionUID = 1;

    private final LotterySupplier lottery;
    private final byte[] lock;
    private final byte[] secret;
    private final LinkedHashMap<String, String> sources;
    private final OffsetDateTime drawnAt;

    SealedDraw(
            LotterySupplier lottery,
            LockedDraw lock,
            DrawSecret secret,
            ImmutableMap<String, String> sources,
            OffsetDateTime drawnAt) {
        this.lottery = lottery;
        this.lock = CanonicalJson.bytes(Json.toTree(lock));
        this.secret = secret.bytes();
        this.sources = new LinkedHashMap<>(sources);
        this.drawnAt = drawnAt;
    }

    /** An accumulator to which nothing was added. */
    DrawAccumulator open() {
        return lottery.get()
                .accumulate(
                        Json.fromTree(Json.parse("lock", lock), LockedDraw.class),
                        DrawSecret.of(secret),
                        ImmutableMap.copyOf(sources),
                        drawnAt);
    }

    @Override
    public String toString() {
        return "SealedDraw[***]";
    }
}
