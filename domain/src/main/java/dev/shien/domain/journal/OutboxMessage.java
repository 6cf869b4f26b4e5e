package dev.shien.domain.journal;

/**
 * Something to tell the world outside once the append is durable: a notice, an e-mail.
 *
 * @param topic who shall handle it
 * @param body what to do, without personal data (it may name sequences, where that is found)
 */
public record OutboxMessage(String topic, Bytes body) {

    /** Refuses a topic that is no name in the sense of {@link JournalLimits}, and a body that is too long. */
    public OutboxMessage {
        JournalLimits.name("Outbox topic", topic);
        JournalLimits.bytes("Outbox body", body, JournalLimits.PART_BYTES);
    }
}
