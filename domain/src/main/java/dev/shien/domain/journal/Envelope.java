package dev.shien.domain.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.Json;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * An entry as the chain holds it.
 *
 * @param sequence its place in the journal, from 1, without gaps
 * @param programme the journal
 * @param type what happened
 * @param version the version of the type's data
 * @param occurredAt when it happened, as the caller said
 * @param recordedAt when it was recorded; never before the entry before it
 * @param actor who did it
 * @param data what happened, without personal data
 * @param privateParts the salted digest of each private part, by subject
 * @param erases the subjects whose private parts in earlier entries it erased
 */
public record Envelope(
        long sequence,
        String programme,
        String type,
        int version,
        OffsetDateTime occurredAt,
        Instant recordedAt,
        String actor,
        JsonNode data,
        @JsonProperty("private") ImmutableMap<String, Hash> privateParts,
        ImmutableSet<String> erases) {

    /**
     * Reads an envelope.
     *
     * @throws IllegalArgumentException if the bytes are no envelope
     */
    public static Envelope read(Bytes stored) {
        return Json.fromTree(stored.json("journal entry"), Envelope.class);
    }

    /** The envelope as it is stored and hashed: canonical JSON (RFC 8785). */
    public Bytes bytes() {
        return JournalLimits.bytes(type, Bytes.canonical(Json.toTree(this)), JournalLimits.ENTRY_BYTES);
    }
}
