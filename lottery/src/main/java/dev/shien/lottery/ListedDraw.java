package dev.shien.lottery;

import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawPart;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.Ticket;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gathers the tickets of a draw whose entrants are listed in its lock: all of them. */
final class ListedDraw implements DrawAccumulator {

    private final Opening opening;
    private final TicketMaker maker;
    private final Map<String, Entrant> entrants = new HashMap<>();
    private final Map<String, Ticket> tickets = new HashMap<>();

    ListedDraw(Opening opening) {
        this.opening = opening;
        maker = new TicketMaker(opening);
        opening.lock().entrants().forEach(e -> entrants.put(e.receipt(), e));
    }

    @Override
    public void add(Entrant entrant) {
        if (!entrant.equals(entrants.get(entrant.receipt()))) {
            throw new IllegalArgumentException("Entrant '" + entrant.receipt() + "' is not in the lock of draw "
                    + opening.lock().id() + " as it was added");
        }
        Ticket ticket = maker.ticket(entrant);
        requireNew(ticket);
        tickets.put(ticket.receipt(), ticket);
    }

    @Override
    public void merge(DrawPart part) {
        part.requireDraw(opening.lockHash());
        if (!part.counts().equals(counts(part.kept()))) {
            throw new IllegalArgumentException(
                    "Part must keep every entrant that it counts, " + part.counts() + ", kept " + counts(part.kept()));
        }
        part.kept().forEach(this::check);
        part.kept().forEach(t -> tickets.put(t.receipt(), t));
    }

    @Override
    public DrawPart part() {
        return new DrawPart(opening.lockHash(), counts(tickets.values()), TicketMaker.inOrder(tickets.values()));
    }

    @Override
    public DrawRecord finish() {
        if (!tickets.keySet().equals(entrants.keySet())) {
            throw new IllegalArgumentException("Draw " + opening.lock().id() + " has " + entrants.size()
                    + " entrants in its lock, but " + tickets.size() + " were added");
        }
        return opening.record(TicketMaker.inOrder(tickets.values()));
    }

    /** Parts come from other machines: a ticket is taken over only if it is the one that the entrant has. */
    private void check(Ticket ticket) {
        Entrant entrant = entrants.get(ticket.receipt());
        if (entrant == null || !maker.ticket(entrant).equals(ticket)) {
            throw new IllegalArgumentException("Entrant '" + ticket.receipt()
                    + "' of a part has not the ticket of draw " + opening.lock().id());
        }
        requireNew(ticket);
    }

    private void requireNew(Ticket ticket) {
        if (tickets.containsKey(ticket.receipt())) {
            throw new IllegalArgumentException("Entrant '" + ticket.receipt() + "' is added twice");
        }
    }

    private static ImmutableSortedMap<String, Integer> counts(Collection<Ticket> tickets) {
        Map<String, Integer> counts = new HashMap<>();
        tickets.forEach(t -> counts.merge(t.quota(), 1, Integer::sum));
        return ImmutableSortedMap.copyOf(counts);
    }
}
