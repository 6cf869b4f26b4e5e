package dev.shien.domain.selection;

/**
 * The seats that a programme means for one quota.
 *
 * @param id the quota
 * @param target the soft target (目安), which gives way to demand
 * @param min the seats that the quota keeps even when nobody asks for them; at most the target
 * @param max the most entrants of this quota who may be in, a hard limit; at least the target
 */
public record QuotaTarget(String id, int target, int min, int max) {

    /** Refuses bounds that do not enclose the target. */
    public QuotaTarget {
        id = Names.name("Quota", id);
        if (id.equals(SeatPlan.OPEN)) {
            throw new IllegalArgumentException("Quota must not be '" + SeatPlan.OPEN + "', which means open seats");
        }
        if (min < 0 || min > target || target > max) {
            throw new IllegalArgumentException("Quota '" + id + "' must have 0 <= min <= target <= max, was min " + min
                    + ", target " + target + ", max " + max);
        }
    }

    /** A target that may fall to 0 and rise without limit. */
    public static QuotaTarget of(String id, int target) {
        return new QuotaTarget(id, target, 0, Integer.MAX_VALUE);
    }
}
