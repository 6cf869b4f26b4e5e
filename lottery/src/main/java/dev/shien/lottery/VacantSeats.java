package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.Promotion;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.Ticket;
import dev.shien.domain.selection.Transfer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fills vacant seats from the waitlist, the longest vacant first, open ones last: the next of the same quota, and when
 * nobody there waits for it, of the quota that the declared policy names. Nobody is ever put out, and within a quota
 * nobody is passed over but a joint entry that has not enough seats, and whose owner has as many in as may be.
 */
final class VacantSeats {

    private final SeatRules rules;
    private final Room room;
    private final List<Seat> selected;
    private final Waiting waiting;
    private final List<Promotion> promotions;
    private final ImmutableMap<String, Integer> unlisted;
    private final Map<String, Integer> vacant = new LinkedHashMap<>();

    private VacantSeats(Standing standing) {
        Bonds bonds = new Bonds(standing.bound());
        rules = standing.rules();
        room = new Room(rules, bonds, standing.selected());
        selected = new ArrayList<>(standing.selected());
        waiting = new Waiting(bonds.units(standing.waiting()));
        promotions = new ArrayList<>(standing.promotions());
        unlisted = standing.unlisted();
    }

    static Standing fill(Standing standing) {
        if (standing.frozen() || standing.vacant().isEmpty()) {
            return standing;
        }
        VacantSeats seats = new VacantSeats(standing);
        // A promotion only takes room away, so that one round finds everyone who can move up.
        standing.vacant().forEach((seat, count) -> {
            if (!seat.equals(SeatPlan.OPEN)) {
                seats.fill(seat, count);
            }
        });
        seats.fill(SeatPlan.OPEN, standing.vacant().getOrDefault(SeatPlan.OPEN, 0));
        return new Standing(
                standing.rules(),
                standing.bound(),
                ImmutableList.copyOf(seats.selected),
                seats.waiting.tickets(),
                standing.unlisted(),
                ImmutableMap.copyOf(seats.vacant),
                standing.left(),
                false,
                ImmutableList.copyOf(seats.promotions));
    }

    private void fill(String seat, int count) {
        int free = count;
        Optional<Next> next = next(seat, free);
        while (free > 0 && next.isPresent()) {
            promote(next.get(), seat);
            free -= next.get().unit().size();
            next = next(seat, free);
        }
        if (free > 0) {
            vacant.put(seat, free);
        }
    }

    /**
     * Who comes next.
     *
     * @param passedOver those before who did not fit
     */
    private record Next(Unit unit, ImmutableList<String> passedOver) {}

    private Optional<Next> next(String seat, int free) {
        if (seat.equals(SeatPlan.OPEN)) {
            return nextUnlisted() ? Optional.empty() : firstOf(waiting.inOpenOrder(), pass(free));
        }
        Pass own = pass(free);
        Optional<Next> next = firstOf(waiting.in(seat), own);
        if (next.isPresent() || own.awaited()) {
            return next;
        }
        return rules.transfer() == Transfer.SAME_QUOTA_ONLY || nextUnlisted() ? Optional.empty() : across(free);
    }

    /** Whether those listed are used up in a quota where others wait: nobody can say from the record who is next. */
    private boolean nextUnlisted() {
        return quotas().anyMatch(q -> unlisted.containsKey(q) && room.in(q) > 0 && waiting.count(q) == 0);
    }

    /** The next of another quota, where the policy for spare seats would move a seat. */
    private Optional<Next> across(int free) {
        return switch (rules.spareSeats()) {
            case PROPORTIONAL_TO_EXCESS ->
                // Of equal quotas the sort keeps the first in front.
                firstOfAny(quotas().sorted(Comparator.comparingLong(q -> -countWaitingIn(q))), free);
            case IN_DECLARED_ORDER -> firstOfAny(quotas(), free);
            case OPEN_POOL -> firstOf(waiting.inOpenOrder(), pass(free));
            case STAY -> Optional.empty();
        };
    }

    private Stream<String> quotas() {
        return rules.quotas().stream().map(QuotaTarget::id);
    }

    private Optional<Next> firstOfAny(Stream<String> quotas, int free) {
        return quotas.flatMap(q -> firstOf(waiting.in(q), pass(free)).stream()).findFirst();
    }

    private Optional<Next> firstOf(Stream<Unit> order, Pass pass) {
        return order.filter(pass::offer).findFirst().map(u -> new Next(u, pass.passedOver()));
    }

    private Pass pass(int free) {
        return new Pass(room, rules.jointEntries(), free);
    }

    private long countWaitingIn(String quota) {
        return (long) waiting.count(quota) + unlisted.getOrDefault(quota, 0);
    }

    private void promote(Next next, String seat) {
        Unit unit = next.unit();
        long count = countWaitingIn(unit.quota());
        for (Ticket ticket : unit.members()) {
            promotions.add(new Promotion(
                    ticket.receipt(),
                    ticket.quota(),
                    seat,
                    PromotionWords.reason(ticket, seat, count, rules.spareSeats(), next.passedOver())));
            selected.add(new Seat(
                    ticket.receipt(), ticket.quota(), seat.equals(SeatPlan.OPEN) ? SeatPlan.OPEN : ticket.quota()));
        }
        waiting.remove(unit);
    }
}
