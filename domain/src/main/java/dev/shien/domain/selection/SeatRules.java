package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How many seats there are, for whom, and by which policies they move.
 *
 * @param capacity the seats in all, a hard limit, at least 1
 * @param quotas the quotas in declared order, which breaks ties; at least one
 * @param spareSeats where seats go that a quota does not need
 * @param sharing how {@link SpareSeats#PROPORTIONAL_TO_EXCESS} shares them
 * @param open the seats that are open to all quotas
 * @param transfer who follows when a seat falls free after the draw
 * @param jointEntries what happens when a joint entry does not fit
 * @param ownerLimit how many entrants of one owner may be in, at least 1; absent without limit
 */
public record SeatRules(
        int capacity,
        ImmutableList<QuotaTarget> quotas,
        SpareSeats spareSeats,
        Sharing sharing,
        OpenSeats open,
        Transfer transfer,
        JointEntries jointEntries,
        Optional<Integer> ownerLimit) {

    /** Refuses a quota declared twice and seats that exceed the capacity. */
    public SeatRules {
        if (capacity < 1) {
            throw new IllegalArgumentException("Capacity must be at least 1, was " + capacity);
        }
        if (quotas.isEmpty()) {
            throw new IllegalArgumentException("Quotas must not be empty: declare at least one, such as 'all'");
        }
        Set<String> seen = new HashSet<>();
        for (QuotaTarget quota : quotas) {
            if (!seen.add(quota.id())) {
                throw new IllegalArgumentException("Quota '" + quota.id() + "' is declared twice");
            }
        }
        long targets = quotas.stream().mapToLong(QuotaTarget::target).sum();
        if (targets + open.count() > capacity) {
            throw new IllegalArgumentException("Targets of the quotas are " + targets + " in all"
                    + (open.count() == 0 ? "" : ", with " + open.count() + " open seats " + (targets + open.count()))
                    + " and exceed the capacity of " + capacity + ". Maybe lower a target?");
        }
        ownerLimit.filter(l -> l < 1).ifPresent(l -> {
            throw new IllegalArgumentException("Owner limit must be at least 1, was " + l);
        });
    }

    /** Rules without declared open seats, joint entries passed over, no limit per owner, shared as by default. */
    public static SeatRules of(
            int capacity, ImmutableList<QuotaTarget> quotas, SpareSeats spareSeats, Transfer transfer) {
        return new SeatRules(
                capacity,
                quotas,
                spareSeats,
                Sharing.DEFAULT,
                OpenSeats.NONE,
                transfer,
                JointEntries.PASS_OVER,
                Optional.empty());
    }

    /** The same rules for other seats. */
    public SeatRules withSeats(int newCapacity, ImmutableList<QuotaTarget> newQuotas, OpenSeats newOpen) {
        return new SeatRules(newCapacity, newQuotas, spareSeats, sharing, newOpen, transfer, jointEntries, ownerLimit);
    }

    /** The same rules with another way of sharing. */
    public SeatRules withSharing(Sharing other) {
        return new SeatRules(capacity, quotas, spareSeats, other, open, transfer, jointEntries, ownerLimit);
    }

    /** The same rules with open seats. */
    public SeatRules withOpen(OpenSeats other) {
        return new SeatRules(capacity, quotas, spareSeats, sharing, other, transfer, jointEntries, ownerLimit);
    }

    /** The same rules with another rule for joint entries. */
    public SeatRules withJointEntries(JointEntries other) {
        return new SeatRules(capacity, quotas, spareSeats, sharing, open, transfer, other, ownerLimit);
    }

    /** The same rules with a limit per owner. */
    public SeatRules withOwnerLimit(int most) {
        return new SeatRules(capacity, quotas, spareSeats, sharing, open, transfer, jointEntries, Optional.of(most));
    }

    /** Whether a quota of that id is declared. */
    public boolean declares(String quota) {
        return quotas.stream().anyMatch(q -> q.id().equals(quota));
    }
}
