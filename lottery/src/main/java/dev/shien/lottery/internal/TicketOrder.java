package dev.shien.lottery.internal;

import java.util.Arrays;

/**
 * Sorts tickets as unsigned 256-bit numbers, least first; equal tickets keep their order. The leading bits of each
 * ticket and its index share one {@code long}, so that nearly all the work is one sort of primitives; the few tickets
 * that agree in those bits are put right afterwards.
 */
public final class TicketOrder {

    private static final int LENGTH = Hmac.LENGTH;

    private TicketOrder() {}

    /**
     * The indices of the tickets in their order.
     *
     * @param tickets all tickets one after another, {@value Hmac#LENGTH} bytes each
     */
    public static int[] of(byte[] tickets) {
        int count = tickets.length / LENGTH;
        int indexBits = 64 - Long.numberOfLeadingZeros(Math.max(1, count - 1L));
        long mask = (1L << indexBits) - 1;
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            // The sign bit is turned, because long compares signed.
            keys[i] = ((leadingBits(tickets, i) & ~mask) | i) ^ Long.MIN_VALUE;
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) (keys[i] & mask);
            settle(tickets, order, i);
        }
        return order;
    }

    /** The first 64 bits of a ticket, as an unsigned number. */
    public static long leadingBits(byte[] tickets, int index) {
        long bits = 0;
        for (int b = 0; b < 8; b++) {
            bits = bits << 8 | (tickets[index * LENGTH + b] & 0xFF);
        }
        return bits;
    }

    /** Moves the last index to its place among those before it. */
    private static void settle(byte[] tickets, int[] order, int last) {
        int moving = order[last];
        int place = last;
        while (place > 0 && compare(tickets, moving, order[place - 1]) < 0) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = moving;
    }

    private static int compare(byte[] tickets, int a, int b) {
        return Arrays.compareUnsigned(tickets, a * LENGTH, (a + 1) * LENGTH, tickets, b * LENGTH, (b + 1) * LENGTH);
    }
}
