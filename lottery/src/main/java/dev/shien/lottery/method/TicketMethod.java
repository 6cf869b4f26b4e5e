package dev.shien.lottery.method;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.Entrant;
import dev.shien.lottery.entropy.Seed;

/** A way to give each entrant a ticket of 256 bits. */
public interface TicketMethod {

    /** The name under which a lock declares the method, with its version. */
    String name();

    /** The tickets of one draw that count for reserved seats, and for open seats where those have none of their own. */
    Tickets start(Seed seed, DrawId id);

    /** The tickets of one draw that count for open seats where those have tickets of their own. */
    Tickets startOpen(Seed seed, DrawId id);

    /**
     * The method of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static TicketMethod named(String name) {
        ImmutableList<TicketMethod> known = ImmutableList.of(new HmacSha256Tickets());
        return known.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Method '" + name + "' is unknown; known are "
                        + known.stream().map(TicketMethod::name).toList()));
    }

    /** Tickets under one seed. Not safe for use by several threads: start one for each. */
    interface Tickets {

        /**
         * Writes an entrant's ticket, {@value dev.shien.lottery.internal.Hmac#LENGTH} bytes: the least of as many as the
         * entrant has weight; that of the joint entry, if the entrant belongs to one.
         */
        void ticket(Entrant entrant, byte[] out, int offset);
    }
}
