package dev.shien.domain.committee;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawSecret;
import java.time.OffsetDateTime;

/** Port: draws a committee. The protocol is that of {@link dev.shien.domain.selection.Lottery}: lock, seed, draw, record. */
public interface CommitteeLottery {

    /**
     * Locks a draw.
     *
     * @throws IllegalArgumentException if the distribution is not one over committees that keep the quotas
     */
    CommitteeLock lock(CommitteeRequest request);

    /**
     * Holds a locked draw: same lock, secret and sources, same record.
     *
     * @param sources what each declared source published, by the source's name
     * @throws IllegalArgumentException if the secret or the sources are not those that were declared, or not public yet
     */
    CommitteeRecord draw(
            CommitteeLock lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt);
}
