package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.Ticket;
import dev.shien.lottery.entropy.Seed;
import dev.shien.lottery.internal.Hmac;
import dev.shien.lottery.internal.TicketOrder;
import dev.shien.lottery.method.TicketMethod;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Holds a draw whose entrants are listed in its lock. */
final class Drawing {

    private Drawing() {}

    static DrawRecord draw(Opening opening) {
        LockedDraw lock = opening.lock();
        if (lock.entrantFile().isPresent()) {
            throw new IllegalArgumentException(
                    "Draw " + lock.id() + " has its entrants in a file: accumulate them instead");
        }
        return opening.record(tickets(lock, opening.seed()));
    }

    private static ImmutableList<Ticket> tickets(LockedDraw lock, Seed seed) {
        ImmutableList<Entrant> entrants = lock.entrants();
        TicketMethod method = TicketMethod.named(lock.method());
        byte[] tickets = tickets(entrants, method.start(seed, lock.id()));
        byte[] open = lock.rules().open().tickets() == OpenSeats.Tickets.ONE
                ? new byte[0]
                : tickets(entrants, method.startOpen(seed, lock.id()));
        return Arrays.stream(TicketOrder.of(tickets))
                .mapToObj(i -> new Ticket(
                        entrants.get(i).receipt(),
                        entrants.get(i).quota(),
                        hex(tickets, i),
                        open.length == 0 ? Optional.empty() : Optional.of(hex(open, i))))
                .collect(ImmutableList.toImmutableList());
    }

    private static byte[] tickets(ImmutableList<Entrant> entrants, TicketMethod.Tickets method) {
        byte[] tickets = new byte[Math.multiplyExact(entrants.size(), Hmac.LENGTH)];
        for (int i = 0; i < entrants.size(); i++) {
            method.ticket(entrants.get(i), tickets, i * Hmac.LENGTH);
        }
        return tickets;
    }

    private static String hex(byte[] tickets, int index) {
        return HexFormat.of().formatHex(tickets, index * Hmac.LENGTH, (index + 1) * Hmac.LENGTH);
    }
}
