package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a {@link DrawAccumulator} has gathered: a plain value that can be sent to another machine and merged there.
 *
 * @param lockHash which draw it belongs to
 * @param counts how many entrants were added, by quota, at least 1 each
 * @param kept the tickets that may matter, least first; of each quota no more than were added, and of each entrant one
 */
public record DrawPart(String lockHash, ImmutableSortedMap<String, Integer> counts, ImmutableList<Ticket> kept) {

    /** Refuses what no accumulator gathers. */
    public DrawPart {
        Names.sha256("Lock hash of a part", lockHash);
        counts.forEach((quota, count) -> {
            if (count < 1) {
                throw new IllegalArgumentException(
                        "Count of quota '" + quota + "' in a part must be at least 1, was " + count);
            }
        });
        Set<String> receipts = new HashSet<>();
        Map<String, Integer> keptOf = new HashMap<>();
        String before = "";
        for (Ticket ticket : kept) {
            Names.sha256("Ticket of '" + ticket.receipt() + "'", ticket.ticket());
            if (ticket.ticket().compareTo(before) < 0) {
                throw new IllegalArgumentException(
                        "Tickets of a part must stand least first, was " + ticket.ticket() + " after " + before);
            }
            before = ticket.ticket();
            if (!receipts.add(ticket.receipt())) {
                throw new IllegalArgumentException("Entrant '" + ticket.receipt() + "' is added twice");
            }
            if (keptOf.merge(ticket.quota(), 1, Integer::sum) > counts.getOrDefault(ticket.quota(), 0)) {
                throw new IllegalArgumentException("Part has more tickets of quota '" + ticket.quota()
                        + "' than the entrants that it counts, " + counts.getOrDefault(ticket.quota(), 0));
            }
        }
    }

    /** Refuses to be taken for a part of another draw. */
    public void requireDraw(String hash) {
        if (!lockHash.equals(hash)) {
            throw new IllegalArgumentException(
                    "Part belongs to the draw with the lock hash " + lockHash + ", not to that with " + hash);
        }
    }
}
