package dev.shien.domain.committee;

import dev.shien.domain.ValueStyle;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.SeedTerms;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** All that the draw of a committee is locked with. What it asks is checked by {@link CommitteeLottery#lock}. */
@Value.Immutable
@ValueStyle
public interface CommitteeRequest {

    /** Which draw it is. */
    DrawId id();

    /** Seats, quotas and who takes part. */
    CommitteeProblem problem();

    /** Which committees are drawn, and how likely. */
    CommitteeDistribution distribution();

    /** What the seed will be made from. */
    SeedTerms seed();

    /** When the lock is set; a source counts as public and later only if it is expected after this moment. */
    OffsetDateTime lockedAt();

    /** SHA-256 of the journal's last entry before the lock, which ties the draw to all that went before. */
    Optional<String> journalHead();

    /** A builder; all but the journal's head is demanded. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommitteeRequest}. */
    final class Builder extends ImmutableCommitteeRequest.Builder {
        Builder() {}
    }
}
