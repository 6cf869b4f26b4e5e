package dev.shien.lottery;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.shien.domain.selection.QuotaSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.QuotaWaitlist;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who sits where. First the seats of each quota go to its least tickets, so that a quota's seats are a minimum
 * guarantee; then the open seats to the least tickets of all that are left, up to the maximum of each quota.
 *
 * @param selected who is in
 * @param waitlist the rest, by quota
 */
record Seating(ImmutableList<Seat> selected, ImmutableList<QuotaWaitlist> waitlist) {

    /** Seats the tickets, which come in their order. */
    static Seating of(SeatRules rules, SeatPlan plan, ImmutableList<Ticket> tickets) {
        Map<String, Integer> free = new HashMap<>();
        plan.quotas().forEach(q -> free.put(q.quota(), q.seats()));
        ListMultimap<String, Seat> seated = ArrayListMultimap.create();
        List<Ticket> rest = new ArrayList<>();
        for (Ticket ticket : tickets) {
            if (free.merge(ticket.quota(), -1, Integer::sum) >= 0) {
                seated.put(ticket.quota(), new Seat(ticket.receipt(), ticket.quota(), ticket.quota()));
            } else {
                rest.add(ticket);
            }
        }
        ImmutableList.Builder<Seat> selected = ImmutableList.builder();
        plan.quotas().forEach(q -> selected.addAll(seated.get(q.quota())));
        selected.addAll(takeOpen(rules, plan, rest));
        return new Seating(selected.build(), waitlists(plan, rest));
    }

    /** Takes from the rest those who get an open seat. */
    private static List<Seat> takeOpen(SeatRules rules, SeatPlan plan, List<Ticket> rest) {
        Map<String, Integer> room = new HashMap<>();
        for (QuotaTarget quota : rules.quotas()) {
            room.put(quota.id(), quota.max() - plan.of(quota.id()).filled());
        }
        List<Seat> open = new ArrayList<>();
        List<Ticket> others = new ArrayList<>();
        for (Ticket ticket : rest) {
            if (open.size() < plan.openSeats() && room.merge(ticket.quota(), -1, Integer::sum) >= 0) {
                open.add(new Seat(ticket.receipt(), ticket.quota(), SeatPlan.OPEN));
            } else {
                others.add(ticket);
            }
        }
        rest.clear();
        rest.addAll(others);
        return open;
    }

    private static ImmutableList<QuotaWaitlist> waitlists(SeatPlan plan, List<Ticket> rest) {
        ListMultimap<String, String> waiting = ArrayListMultimap.create();
        rest.forEach(t -> waiting.put(t.quota(), t.receipt()));
        return plan.quotas().stream()
                .map(QuotaSeats::quota)
                .map(q -> new QuotaWaitlist(q, ImmutableList.copyOf(waiting.get(q))))
                .collect(ImmutableList.toImmutableList());
    }
}
