package dev.shien.testkit.selection;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Lottery;
import java.time.OffsetDateTime;

/**
 * A draw from request to outcome.
 *
 * @param request what is locked
 * @param secret the secret that the request commits to
 * @param sources the values of the declared sources
 * @param drawnAt when it is held
 */
public record DrawCase(
        DrawRequest request, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt) {

    /** Locks the draw and holds it. */
    public DrawRecord hold(Lottery lottery) {
        return lottery.draw(lottery.lock(request), secret, sources, drawnAt);
    }
}
