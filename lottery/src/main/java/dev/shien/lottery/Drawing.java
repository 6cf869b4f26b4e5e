package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceValue;
import dev.shien.domain.selection.Ticket;
import dev.shien.lottery.entropy.Seed;
import dev.shien.lottery.entropy.SourceReading;
import dev.shien.lottery.internal.Hmac;
import dev.shien.lottery.internal.TicketOrder;
import dev.shien.lottery.method.TicketMethod;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Holds a locked draw: seed, tickets, their order, and who sits where. */
final class Drawing {

    private Drawing() {}

    static DrawRecord draw(
            LockedDraw lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt) {
        checkTime(lock, drawnAt);
        Locking.check(lock);
        checkSecret(lock, secret);
        ImmutableList<SourceValue> values = values(lock, sources);
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

    private static void checkTime(LockedDraw lock, OffsetDateTime drawnAt) {
        if (drawnAt.toInstant().isBefore(lock.lockedAt().toInstant())) {
            throw new IllegalArgumentException("Draw " + lock.id() + " must not be held before its lock of "
                    + lock.lockedAt() + ", was " + drawnAt);
        }
        lock.seed().sources().stream()
                .filter(s -> s.isLaterThan(drawnAt))
                .findFirst()
                .ifPresent(s -> {
                    throw new IllegalArgumentException("Draw " + lock.id() + " must not be held before its source '"
                            + s.name() + "' is public, which is at "
                            + s.expectedAt().orElseThrow() + ", was " + drawnAt);
                });
    }

    private static void checkSecret(LockedDraw lock, DrawSecret secret) {
        String commitment = secret.commitment();
        if (!commitment.equals(lock.seed().commitment())) {
            throw new IllegalArgumentException("Secret has the commitment " + commitment + ", but draw " + lock.id()
                    + " was locked with " + lock.seed().commitment());
        }
    }

    private static ImmutableList<SourceValue> values(LockedDraw lock, ImmutableMap<String, String> given) {
        ImmutableMap<String, String> byName = given.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(e -> nfc(e.getKey()), Map.Entry::getValue));
        ImmutableList<String> declared =
                lock.seed().sources().stream().map(Source::name).collect(ImmutableList.toImmutableList());
        byName.keySet().stream().filter(n -> !declared.contains(n)).findFirst().ifPresent(n -> {
            throw new IllegalArgumentException(
                    "Source '" + n + "' was not declared at the lock; declared were " + declared);
        });
        return lock.seed().sources().stream().map(s -> valueOf(s, byName)).collect(ImmutableList.toImmutableList());
    }

    private static SourceValue valueOf(Source source, ImmutableMap<String, String> byName) {
        String published = byName.get(source.name());
        if (published == null) {
            throw new IllegalArgumentException(
                    "Source '" + source.name() + "' was declared at the lock and has no value");
        }
        return SourceReading.read(source, published);
    }

    private static String nfc(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
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
