package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.Ticket;
import dev.shien.lottery.internal.Hmac;
import dev.shien.lottery.internal.TicketOrder;
import dev.shien.lottery.method.TicketMethod;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;

/** Makes the tickets of one draw. Not safe for use by several threads. */
final class TicketMaker {

    /** The order of tickets: least first, equal ones (of a joint entry) by receipt number. */
    static final Comparator<Ticket> ORDER = Comparator.comparing(Ticket::ticket).thenComparing(Ticket::receipt);

    private final TicketMethod.Tickets tickets;
    private final Optional<TicketMethod.Tickets> openTickets;
    private final byte[] bytes = new byte[Hmac.LENGTH];

    TicketMaker(Opening opening) {
        TicketMethod method = TicketMethod.named(opening.lock().method());
        tickets = method.start(opening.seed(), opening.lock().id());
        openTickets = opening.lock().rules().open().tickets() == OpenSeats.Tickets.ONE
                ? Optional.empty()
                : Optional.of(method.startOpen(opening.seed(), opening.lock().id()));
    }

    static ImmutableList<Ticket> inOrder(Collection<Ticket> tickets) {
        return ImmutableList.sortedCopyOf(ORDER, tickets);
    }

    /** The tickets of all, in their order. The entrants come in the order of their receipt numbers. */
    ImmutableList<Ticket> all(ImmutableList<Entrant> entrants) {
        byte[] all = new byte[Math.multiplyExact(entrants.size(), Hmac.LENGTH)];
        for (int i = 0; i < entrants.size(); i++) {
            tickets.ticket(entrants.get(i), all, i * Hmac.LENGTH);
        }
        return Arrays.stream(TicketOrder.of(all))
                .mapToObj(i -> ticket(entrants.get(i), hex(all, i * Hmac.LENGTH)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The bytes of an entrant's ticket, until the next is made. */
    byte[] bytes(Entrant entrant) {
        tickets.ticket(entrant, bytes, 0);
        return bytes;
    }

    Ticket ticket(Entrant entrant) {
        return ticket(entrant, hex(bytes(entrant), 0));
    }

    private Ticket ticket(Entrant entrant, String ticket) {
        return new Ticket(entrant.receipt(), entrant.quota(), ticket, openTickets.map(t -> {
            t.ticket(entrant, bytes, 0);
            return hex(bytes, 0);
        }));
    }

    private static String hex(byte[] tickets, int from) {
        return HexFormat.of().formatHex(tickets, from, from + Hmac.LENGTH);
    }
}
