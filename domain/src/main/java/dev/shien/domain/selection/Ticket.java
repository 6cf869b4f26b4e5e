package dev.shien.domain.selection;

import java.util.Optional;

/**
 * What an entrant drew.
 *
 * @param receipt the entrant's receipt number
 * @param quota the entrant's quota
 * @param ticket 256 bits in hex; the least go first, compared as unsigned numbers
 * @param openTicket the ticket for the open seats where it is another ({@link OpenSeats.Tickets#ONE_EACH})
 */
public record Ticket(String receipt, String quota, String ticket, Optional<String> openTicket) {

    /** A ticket that counts for all seats. */
    public static Ticket of(String receipt, String quota, String ticket) {
        return new Ticket(receipt, quota, ticket, Optional.empty());
    }

    /** The ticket that counts for open seats. */
    public String forOpenSeats() {
        return openTicket.orElse(ticket);
    }
}
