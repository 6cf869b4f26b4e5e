package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/**
 * What a {@link DrawAccumulator} has gathered: a plain value that can be sent to another machine and merged there.
 *
 * @param lockHash which draw it belongs to
 * @param counts how many entrants were added, by quota
 * @param kept the tickets that may matter, least first
 */
public record DrawPart(String lockHash, ImmutableSortedMap<String, Integer> counts, ImmutableList<Ticket> kept) {

    /** Refuses to be taken for a part of another draw. */
    public void requireDraw(String hash) {
        if (!lockHash.equals(hash)) {
            throw new IllegalArgumentException(
                    "Part belongs to the draw with the lock hash " + lockHash + ", not to that with " + hash);
        }
    }
}
