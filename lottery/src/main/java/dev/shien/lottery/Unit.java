package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Ticket;
import java.util.Comparator;

/**
 * Who is drawn together or not at all: one entrant, or all of a joint entry.
 *
 * @param members their tickets, at least one, all equal
 */
record Unit(ImmutableList<Ticket> members) {

    /** The order in which open seats are given, which is another only if each stage has its own tickets. */
    static final Comparator<Unit> BY_OPEN_TICKET = Comparator.comparing(
                    (Unit u) -> u.first().forOpenSeats())
            .thenComparing(u -> u.first().receipt());

    String quota() {
        return first().quota();
    }

    int size() {
        return members.size();
    }

    private Ticket first() {
        return members.get(0);
    }
}
