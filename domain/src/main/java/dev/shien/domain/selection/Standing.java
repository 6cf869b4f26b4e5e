package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Who is in and who waits after a draw and the events since: the state of the fold {@link Lottery#next}.
 *
 * @param rules capacity, quotas and policies of the draw
 * @param bound the entrants who belong to a joint entry or an owner, by receipt number
 * @param selected who is in, the earlier first
 * @param waiting those who wait, least ticket first over all quotas
 * @param unlisted how many of a quota wait who are not listed in the record, by quota; none of those without
 * @param vacant how many seats nobody holds, by the quota they are counted in or {@link SeatPlan#OPEN}, at least 1 each: the
 *     longest vacant first
 * @param left the receipt numbers of those who are out
 * @param frozen whether promotion is closed
 * @param promotions all promotions until now, in their order
 */
public record Standing(
        SeatRules rules,
        ImmutableMap<String, Entrant> bound,
        ImmutableList<Seat> selected,
        ImmutableList<Ticket> waiting,
        ImmutableMap<String, Integer> unlisted,
        ImmutableMap<String, Integer> vacant,
        ImmutableSet<String> left,
        boolean frozen,
        ImmutableList<Promotion> promotions) {

    /** Whether the entrant is in. */
    public boolean isIn(String receipt) {
        return selected.stream().anyMatch(s -> s.receipt().equals(receipt));
    }

    /** Whether the entrant waits. */
    public boolean isWaiting(String receipt) {
        return waiting.stream().anyMatch(t -> t.receipt().equals(receipt));
    }

    /** Whose entrant it is, if that was said. */
    public Optional<String> ownerOf(String receipt) {
        return Optional.ofNullable(bound.get(receipt)).flatMap(Entrant::owner);
    }

    /** The waitlist of one quota, next first. */
    public ImmutableList<Ticket> waitingIn(String quota) {
        return waiting.stream().filter(t -> t.quota().equals(quota)).collect(ImmutableList.toImmutableList());
    }

    /** The promotions that this standing has and an earlier one of the same draw had not. */
    public ImmutableList<Promotion> promotionsSince(Standing earlier) {
        return promotions.subList(earlier.promotions.size(), promotions.size());
    }
}
