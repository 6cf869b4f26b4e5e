package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.SourceValue;
import dev.shien.domain.selection.Ticket;
import dev.shien.lottery.entropy.DeclaredSources;
import dev.shien.lottery.entropy.Seed;
import dev.shien.lottery.internal.Hmac;
import dev.shien.lottery.internal.TicketOrder;
import dev.shien.lottery.method.TicketMethod;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Holds a locked draw: seed, tickets, their order, and who sits where. */
final class Drawing {

    private Drawing() {}

    static DrawRecord draw(
            LockedDraw lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt) {
        DeclaredSources declared = DeclaredSources.of(lock.id(), lock.seed(), lock.lockedAt());
        declared.checkTime(drawnAt);
        Locking.check(lock);
        declared.checkSecret(secret);
        ImmutableList<SourceValue> values = declared.values(sources);
        String lockHash = lock.hash();
        Seed seed = Seed.derive(secret, lockHash, values);
        ImmutableList<Ticket> tickets = tickets(lock, seed);
        Seating seating = Seating.of(lock, tickets);
        return new DrawRecord(
                        DrawRecord.FORMAT,
                        lock,
                        lockHash,
                        drawnAt,
                        secret.reveal(),
                        values,
                        lock.selfSeeded(),
                        seed.reveal(),
                        tickets,
                        seating.selected(),
                        seating.waitlist(),
                        "")
                .withHash();
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
