package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fills vacant seats from the waitlist, the longest vacant first: the next of the same quota, and when nobody waits
 * there, of the quota that the declared policy names. Nobody is ever put out, and within a quota nobody is passed over.
 */
final class VacantSeats {

    private final SeatRules rules;
    private final List<Seat> selected;
    private final List<Ticket> waiting;
    private final List<Promotion> promotions;
    private final List<String> vacant = new ArrayList<>();

    private VacantSeats(Standing standing) {
        rules = standing.rules();
        selected = new ArrayList<>(standing.selected());
        waiting = new ArrayList<>(standing.waiting());
        promotions = new ArrayList<>(standing.promotions());
    }

    static Standing fill(Standing standing) {
        if (standing.frozen() || standing.vacant().isEmpty()) {
            return standing;
        }
        VacantSeats seats = new VacantSeats(standing);
        // A promotion only takes room away, so that one round finds everyone who can move up.
        standing.vacant().forEach(seats::fillOne);
        return new Standing(
                standing.rules(),
                ImmutableList.copyOf(seats.selected),
                ImmutableList.copyOf(seats.waiting),
                ImmutableList.copyOf(seats.vacant),
                standing.left(),
                false,
                ImmutableList.copyOf(seats.promotions));
    }

    private void fillOne(String seat) {
        next(seat).ifPresentOrElse(t -> promote(t, seat), () -> vacant.add(seat));
    }

    private Optional<Ticket> next(String seat) {
        if (seat.equals(SeatPlan.OPEN)) {
            return movable().findFirst();
        }
        return nextOf(seat).or(() -> rules.transfer() == Transfer.SAME_QUOTA_ONLY ? Optional.empty() : across());
    }

    /** The next of another quota, where the policy for spare seats would move one seat. */
    private Optional<Ticket> across() {
        return switch (rules.spareSeats()) {
            case PROPORTIONAL_TO_EXCESS ->
                rules.quotas().stream()
                        .map(QuotaTarget::id)
                        .filter(q -> nextOf(q).isPresent())
                        // Of equal quotas the sort keeps the first in front.
                        .sorted(Comparator.comparingLong(q -> -waitingIn(q)))
                        .findFirst()
                        .flatMap(this::nextOf);
            case IN_DECLARED_ORDER ->
                rules.quotas().stream()
                        .map(QuotaTarget::id)
                        .flatMap(q -> nextOf(q).stream())
                        .findFirst();
            case OPEN_POOL -> movable().findFirst();
            case STAY -> Optional.empty();
        };
    }

    private Optional<Ticket> nextOf(String quota) {
        return movable().filter(t -> t.quota().equals(quota)).findFirst();
    }

    /** Those who wait and whose quota is below its maximum, least ticket first. */
    private Stream<Ticket> movable() {
        List<String> below = rules.quotas().stream()
                .filter(q ->
                        selected.stream().filter(s -> s.quota().equals(q.id())).count() < q.max())
                .map(QuotaTarget::id)
                .toList();
        return waiting.stream().filter(t -> below.contains(t.quota()));
    }

    private long waitingIn(String quota) {
        return waiting.stream().filter(t -> t.quota().equals(quota)).count();
    }

    private void promote(Ticket ticket, String seat) {
        promotions.add(new Promotion(
                ticket.receipt(),
                ticket.quota(),
                seat,
                PromotionWords.reason(ticket, seat, waitingIn(ticket.quota()), rules.spareSeats())));
        waiting.remove(ticket);
        selected.add(new Seat(
                ticket.receipt(), ticket.quota(), seat.equals(SeatPlan.OPEN) ? SeatPlan.OPEN : ticket.quota()));
    }
}
