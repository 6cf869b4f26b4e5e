package dev.shien.domain.committee;

/**
 * What an entrant drew.
 *
 * @param receipt the entrant's receipt number
 * @param type the place of the entrant's type among the types of the distribution, counted from 0
 * @param ticket 256 bits in hex; of a type the least go first, compared as unsigned numbers
 */
public record CommitteeTicket(String receipt, int type, String ticket) {}
