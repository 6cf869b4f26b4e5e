package dev.shien.domain.committee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.SourceValue;
import java.time.OffsetDateTime;

/**
 * The public record of the draw of a committee: all that a stranger needs to recompute it. No personal data, and the secret
 * is revealed in it.
 *
 * @param format {@value #FORMAT}
 * @param lock what was locked
 * @param lockHash {@link CommitteeLock#hash()}
 * @param drawnAt when the draw was held
 * @param secret the revealed secret in hex
 * @param sources the values of the declared sources, in declared order
 * @param selfSeeded whether no declared source became public after the lock, so that the commitment alone vouches
 * @param seed the seed in hex
 * @param number the number that was drawn, from 0 to below the distribution's total, in decimal digits
 * @param counts the committee that the number falls on, by how many entrants of each type it has
 * @param tickets every entrant's ticket: type by type, each least first
 * @param selected the receipt numbers of those who are in: type by type, each in the order of the tickets
 * @param recordHash SHA-256 over the canonical JSON (RFC 8785) of the record without this field, in hex
 */
public record CommitteeRecord(
        String format,
        CommitteeLock lock,
        String lockHash,
        OffsetDateTime drawnAt,
        String secret,
        ImmutableList<SourceValue> sources,
        boolean selfSeeded,
        String seed,
        String number,
        ImmutableList<Integer> counts,
        ImmutableList<CommitteeTicket> tickets,
        ImmutableList<String> selected,
        String recordHash) {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/committee-record/1";

    /** Refuses another format. */
    public CommitteeRecord {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("Format of a record must be " + FORMAT + ", was '" + format + "'");
        }
    }

    /** The record as the JSON document that is published. */
    public JsonNode toJson() {
        return Json.toTree(this);
    }

    /** The same record with the hash that its other fields have. */
    public CommitteeRecord withHash() {
        ObjectNode tree = (ObjectNode) Json.toTree(this);
        tree.remove("recordHash");
        return new CommitteeRecord(
                format,
                lock,
                lockHash,
                drawnAt,
                secret,
                sources,
                selfSeeded,
                seed,
                number,
                counts,
                tickets,
                selected,
                CanonicalJson.sha256(tree));
    }
}
