package dev.shien.domain.selection;

/**
 * Seats that are open to the entrants of all quotas, beside the seats reserved to each. For what the order and the
 * tickets change see Dur, Kominers, Pathak and Sönmez, "Reserve design" (2018).
 *
 * @param count the open seats that are declared; seats that {@link SpareSeats#OPEN_POOL} opens come on top
 * @param order which seats are given first
 * @param tickets whether the same ticket counts for both
 */
public record OpenSeats(int count, Order order, Tickets tickets) {

    /** No open seat but those of {@link SpareSeats#OPEN_POOL}, given last and by the same tickets. */
    public static final OpenSeats NONE = new OpenSeats(0, Order.RESERVED_FIRST, Tickets.ONE);

    /** Refuses a count below 0. */
    public OpenSeats {
        if (count < 0) {
            throw new IllegalArgumentException("Open seats must be at least 0, was " + count);
        }
    }

    /** Which seats are given first. */
    public enum Order {
        /**
         * The reserved seats first, then the open seats to those who are left: a quota's seats are a minimum guarantee.
         */
        RESERVED_FIRST,
        /**
         * The open seats first among all, then the reserved seats: a quota's seats come over and above what its
         * entrants win in the open. A reserved seat for which nobody of the quota is left goes to the next of all,
         * beyond the quota's minimum, unless spare seats stay empty ({@link SpareSeats#STAY}).
         */
        OPEN_FIRST
    }

    /** Whether the same ticket counts for both. */
    public enum Tickets {
        /** One ticket for reserved and open seats. */
        ONE,
        /** A ticket for the reserved and another for the open seats, so that neither tells anything of the other. */
        ONE_EACH
    }
}
