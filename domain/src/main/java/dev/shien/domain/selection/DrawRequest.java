package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.ValueStyle;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** All that a draw is locked with. What it asks is checked by {@link Lottery#lock}. */
@Value.Immutable
@ValueStyle
public interface DrawRequest {

    /** The ticket function that is used unless another is named: HMAC-SHA256, all 256 bits, least first. */
    String HMAC_SHA256 = "hmac-sha256/1";

    /** Which draw it is. */
    DrawId id();

    /** Capacity, quotas and policies. */
    SeatRules rules();

    /** Who takes part, in any order; at most {@value LockedDraw#MOST_LISTED}. */
    ImmutableList<Entrant> entrants();

    /** The file in which the entrants stand, in place of {@link #entrants()}. */
    Optional<EntrantFile> entrantFile();

    /** The Ed25519 public key by which the record will be signed: 32 bytes in hex. */
    Optional<String> signatureKey();

    /** What the seed will be made from. */
    SeedTerms seed();

    /** When the lock is set; a source counts as public and later only if it is expected after this moment. */
    OffsetDateTime lockedAt();

    /** SHA-256 of the journal's last entry before the lock, which ties the draw to all that went before. */
    Optional<String> journalHead();

    /** The ticket function by name. */
    @Value.Default
    default String method() {
        return HMAC_SHA256;
    }

    /** A builder; id, rules, entrants or their file, seed and lockedAt are demanded. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DrawRequest}. */
    final class Builder extends ImmutableDrawRequest.Builder {
        Builder() {}
    }
}
