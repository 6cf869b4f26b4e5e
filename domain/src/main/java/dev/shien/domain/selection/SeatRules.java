package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;

/**
 * How many seats there are, for whom, and by which policies they move.
 *
 * @param capacity the seats in all, a hard limit, at least 1
 * @param quotas the quotas in declared order, which breaks ties; at least one
 * @param spareSeats where seats go that a quota does not need
 * @param transfer who follows when a seat falls free after the draw
 */
public record SeatRules(int capacity, ImmutableList<QuotaTarget> quotas, SpareSeats spareSeats, Transfer transfer) {

    /** Refuses a quota declared twice and targets that exceed the capacity. */
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
        if (targets > capacity) {
            throw new IllegalArgumentException("Targets of the quotas are " + targets
                    + " in all and exceed the capacity of " + capacity + ". Maybe lower a target?");
        }
    }

    /** Whether a quota of that id is declared. */
    public boolean declares(String quota) {
        return quotas.stream().anyMatch(q -> q.id().equals(quota));
    }
}
