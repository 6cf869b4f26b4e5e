package dev.shien.domain.journal;

/**
 * A message that waits in the outbox. Delivery is at least once: a message comes again until it is acknowledged.
 *
 * @param sequence the last entry of the append that it came with
 * @param index its place among that append's messages, from 0; with the sequence it names the message
 * @param message what to tell
 */
public record PendingMessage(long sequence, int index, OutboxMessage message) {}
