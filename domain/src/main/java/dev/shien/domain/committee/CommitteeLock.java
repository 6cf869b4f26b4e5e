package dev.shien.domain.committee;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.SeedTerms;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The draw of a committee to which nothing can be added any more. Its JSON tree is the document that is published before
 * the seed exists; made by {@link CommitteeLottery#lock}.
 *
 * @param format {@value #FORMAT}
 * @param id which draw it is
 * @param method the ticket function by name
 * @param lockedAt when it was locked
 * @param journalHead SHA-256 of the journal's last entry before the lock
 * @param seed what the seed will be made from
 * @param problem seats, quotas and all entrants
 * @param distribution which committees are drawn, and how likely, so that nobody has to solve for it again
 */
public record CommitteeLock(
        String format,
        DrawId id,
        String method,
        OffsetDateTime lockedAt,
        Optional<String> journalHead,
        SeedTerms seed,
        CommitteeProblem problem,
        CommitteeDistribution distribution) {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/committee-lock/1";

    /** Refuses another format, and a journal head that is no SHA-256. */
    public CommitteeLock {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("Format of a lock must be " + FORMAT + ", was '" + format + "'");
        }
        journalHead.filter(h -> !h.matches("[0-9a-f]{64}")).ifPresent(h -> {
            throw new IllegalArgumentException("Journal head must be 64 lower-case hex digits, was '" + h + "'");
        });
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
