package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Ticket;
import dev.shien.lottery.internal.Hmac;
import dev.shien.lottery.internal.TicketOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * The least tickets of one quota out of as many as there may be. What is greater than the last of those kept is turned
 * away by its leading 64 bits; the others are gathered, and cut back to the least whenever the room is used up.
 */
final class LeastTickets {

    private static final int SMALLEST_ROOM = 256;

    private final String quota;
    private final int limit;
    private byte[] tickets = new byte[SMALLEST_ROOM * Hmac.LENGTH];
    private String[] receipts = new String[SMALLEST_ROOM];
    private int size;
    private long greatestKept = -1;

    /** Keeps the least {@code limit}, at least. */
    LeastTickets(String quota, int limit) {
        this.quota = quota;
        this.limit = limit;
    }

    /** How many are kept of so many that are offered. */
    int keptOf(int offered) {
        return Math.min(offered, limit);
    }

    /** Takes a ticket into account. */
    void offer(byte[] ticket, String receipt) {
        long leading = TicketOrder.leadingBits(ticket, 0);
        if (Long.compareUnsigned(leading, greatestKept) > 0) {
            return;
        }
        if (size == receipts.length) {
            makeRoom();
        }
        System.arraycopy(ticket, 0, tickets, size * Hmac.LENGTH, Hmac.LENGTH);
        receipts[size++] = receipt;
    }

    /** The least, in their order; of equal tickets the lesser receipt number is the lesser. */
    ImmutableList<Ticket> kept() {
        return IntStream.range(0, size)
                .mapToObj(i -> Ticket.of(
                        receipts[i], quota, HexFormat.of().formatHex(tickets, i * Hmac.LENGTH, (i + 1) * Hmac.LENGTH)))
                .sorted(TicketMaker.ORDER)
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    private void makeRoom() {
        if (size / 2 >= limit) {
            cut();
        } else {
            int room = Math.multiplyExact(size, 2);
            tickets = Arrays.copyOf(tickets, Math.multiplyExact(room, Hmac.LENGTH));
            receipts = Arrays.copyOf(receipts, room);
        }
    }

    /** Keeps the least only; whatever equals the last of them in its leading bits is still let in. */
    private void cut() {
        int[] order = TicketOrder.of(tickets);
        byte[] least = new byte[tickets.length];
        String[] theirs = new String[receipts.length];
        for (int i = 0; i < limit; i++) {
            System.arraycopy(tickets, order[i] * Hmac.LENGTH, least, i * Hmac.LENGTH, Hmac.LENGTH);
            theirs[i] = receipts[order[i]];
        }
        tickets = least;
        receipts = theirs;
        size = limit;
        greatestKept = limit == 0 ? 0 : TicketOrder.leadingBits(tickets, limit - 1);
    }
}
