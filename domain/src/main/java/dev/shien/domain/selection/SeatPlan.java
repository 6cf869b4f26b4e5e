package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;

/**
 * Seats per quota, decided before the draw from demand alone.
 *
 * @param capacity the seats in all
 * @param quotas the seats of each quota, in declared order
 * @param openSeats seats drawn among all who did not get a seat of their quota
 * @param unusedSeats seats that stay empty
 * @param drawNeeded whether anyone is left out, so that chance decides
 * @param steps how the plan came about, in words
 */
public record SeatPlan(
        int capacity,
        ImmutableList<QuotaSeats> quotas,
        int openSeats,
        int unusedSeats,
        boolean drawNeeded,
        ImmutableList<Reason> steps) {

    /** Stands for a seat of no quota, where the name of a quota is expected. */
    public static final String OPEN = "*";

    /** The seats of one quota; refuses a quota that the plan does not have. */
    public QuotaSeats of(String quota) {
        return quotas.stream()
                .filter(q -> q.quota().equals(quota))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Quota '" + quota + "' is not in the seat plan"));
    }
}
