package dev.shien.domain.selection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The public record of a draw: all that a stranger needs to recompute it. No personal data, and the secret is revealed
 * in it.
 *
 * @param format {@value #FORMAT}
 * @param lock what was locked
 * @param lockHash {@link LockedDraw#hash()}
 * @param drawnAt when the draw was held
 * @param secret the revealed secret in hex
 * @param sources the values of the declared sources, in declared order
 * @param selfSeeded whether no declared source became public after the lock, so that the commitment alone vouches
 * @param seed the seed in hex
 * @param tickets every entrant's ticket, least first; where the entrants stand in a file, the least of each quota
 * @param selected who is in: quota by quota in declared order, then open seats, each in the order of the tickets
 * @param waitlist who waits, by quota in declared order
 * @param recordHash SHA-256 over the canonical JSON (RFC 8785) of the record without this field and the signature, in hex
 * @param signature the Ed25519 signature over the record hash, 64 bytes in hex, where the lock declares a key
 */
public record DrawRecord(
        String format,
        LockedDraw lock,
        String lockHash,
        OffsetDateTime drawnAt,
        String secret,
        ImmutableList<SourceValue> sources,
        boolean selfSeeded,
        String seed,
        ImmutableList<Ticket> tickets,
        ImmutableList<Seat> selected,
        ImmutableList<QuotaWaitlist> waitlist,
        String recordHash,
        Optional<String> signature) {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/draw-record/1";

    /** Refuses another format. */
    public DrawRecord {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("Format of a draw record must be " + FORMAT + ", was '" + format + "'");
        }
    }

    /** Which draw it is. */
    public DrawId id() {
        return lock.id();
    }

    /** The record as the JSON document that is published. */
    public JsonNode toJson() {
        return Json.toTree(this);
    }

    /** The same record with the hash that its other fields have. */
    public DrawRecord withHash() {
        ObjectNode tree = (ObjectNode) Json.toTree(this);
        tree.remove("recordHash");
        tree.remove("signature");
        return with(CanonicalJson.sha256(tree), signature);
    }

    /** The same record with a signature. */
    public DrawRecord withSignature(String hex) {
        return with(recordHash, Optional.of(Names.hex("Signature", hex, 64)));
    }

    private DrawRecord with(String hash, Optional<String> signed) {
        return new DrawRecord(
                format,
                lock,
                lockHash,
                drawnAt,
                secret,
                sources,
                selfSeeded,
                seed,
                tickets,
                selected,
                waitlist,
                hash,
                signed);
    }
}
