package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

/**
 * What the seed will be made from, declared at the lock.
 *
 * @param commitment {@link DrawSecret#commitment()} of the secret that is revealed at the draw
 * @param sources the public sources, in the order in which their values enter the seed; may be empty
 */
public record SeedTerms(String commitment, ImmutableList<Source> sources) {

    /** Refuses what is no SHA-256 and a source declared twice. */
    public SeedTerms {
        commitment = Names.sha256("Commitment", commitment);
        Set<String> seen = new HashSet<>();
        for (Source source : sources) {
            if (!seen.add(source.name())) {
                throw new IllegalArgumentException("Source '" + source.name() + "' is declared twice");
            }
        }
    }

    /**
     * Whether whoever holds the secret could know the outcome at the lock already, because no declared source becomes
     * public later.
     */
    public boolean selfSeeded(OffsetDateTime lockedAt) {
        return sources.stream().noneMatch(s -> s.isLaterThan(lockedAt));
    }
}
