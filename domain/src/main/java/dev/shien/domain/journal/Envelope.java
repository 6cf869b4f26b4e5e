package dev.shien.domain.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** Refuses a null that JSON brought in. */
    public Envelope {
        Stream.of(programme, type, occurredAt, recordedAt, actor, data, privateParts, erases)
                .forEach(Objects::requireNonNull);
    }

    /**
     * Reads an envelope.
     *
     * @throws IllegalArgumentException if the bytes are no envelope
     */
    public static Envelope read(Bytes stored) {
        JsonNode tree = stored.json("journal entry");
        if (!tree.isObject()) {
            throw new IllegalArgumentException(
                    "Journal entry is a JSON " + tree.getNodeType() + ": expected an object");
        }
        return Json.fromTree(tree, Envelope.class);
    }

    /** The envelope as it is stored and hashed: canonical JSON (RFC 8785). */
    public Bytes bytes() {
        return JournalLimits.bytes(type, Bytes.canonical(Json.toTree(this)), JournalLimits.ENTRY_BYTES);
    }
}
