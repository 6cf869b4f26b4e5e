package dev.shien.domain.journal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Personal data of an entry, kept beside the chain so that it can be erased.
 *
 * @param subject whose data it is, as an opaque id that may stay in the chain for ever; never a name
 * @param data the data in canonical JSON; never printed
 */
public record PrivatePart(String subject, Bytes data) {

    /** Refuses a subject that is no name in the sense of {@link JournalLimits}, and data that is too long. */
    public PrivatePart {
        JournalLimits.name("Subject", subject);
        JournalLimits.bytes("Private part", data, JournalLimits.PART_BYTES);
    }

    /** The data as canonical JSON. */
    public static PrivatePart of(String subject, JsonNode data) {
        return new PrivatePart(subject, Bytes.canonical(data));
    }
}
