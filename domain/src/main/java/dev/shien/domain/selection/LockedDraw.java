package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A draw to which nothing can be added any more. Its JSON tree is the document that is published before the seed
 * exists; made by {@link Lottery#lock}.
 *
 * @param format {@value #FORMAT}
 * @param id which draw it is
 * @param method the ticket function by name
 * @param lockedAt when it was locked
 * @param journalHead SHA-256 of the journal's last entry before the lock
 * @param seed what the seed will be made from
 * @param rules capacity, quotas and policies
 * @param plan the seats per quota that follow from rules and entrants
 * @param entrants all entrants, sorted by receipt number (UTF-16 code units, as RFC 8785 sorts); none if they stand in a
 *     file
 * @param entrantFile the file in which the entrants stand, if they do
 * @param signatureKey the Ed25519 key (RFC 8032) by which the record is signed: the 32 bytes of the public key in hex
 */
public record LockedDraw(
        String format,
        DrawId id,
        String method,
        OffsetDateTime lockedAt,
        Optional<String> journalHead,
        SeedTerms seed,
        SeatRules rules,
        SeatPlan plan,
        ImmutableList<Entrant> entrants,
        Optional<EntrantFile> entrantFile,
        Optional<String> signatureKey) {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/draw-lock/1";

    /** The most entrants that are listed in a lock; more of them stand in a file. */
    public static final int MOST_LISTED = 100_000;

    /** Refuses another format. */
    public LockedDraw {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("Format of a lock must be " + FORMAT + ", was '" + format + "'");
        }
        journalHead.ifPresent(h -> Names.sha256("Journal head", h));
        signatureKey.ifPresent(k -> Names.hex("Signature key", k, 32));
    }

    /** The lock hash: SHA-256 over the canonical JSON (RFC 8785) of this lock, in hex. */
    public String hash() {
        return CanonicalJson.sha256(Json.toTree(this));
    }

    /** Whether no declared source becomes public after the lock. */
    public boolean selfSeeded() {
        return seed.selfSeeded(lockedAt);
    }
}
