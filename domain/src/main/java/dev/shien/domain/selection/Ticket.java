package dev.shien.domain.selection;

/**
 * What an entrant drew.
 *
 * @param receipt the entrant's receipt number
 * @param quota the entrant's quota
 * @param ticket 256 bits in hex; the least go first, compared as unsigned numbers
 */
public record Ticket(String receipt, String quota, String ticket) {}
