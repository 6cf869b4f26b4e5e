package dev.shien.domain.selection;

/**
 * The seats of one quota in a seat plan.
 *
 * @param quota the quota
 * @param target its target
 * @param demand its entrants
 * @param seats the seats that it has in the draw; above the demand only where a minimum is kept
 */
public record QuotaSeats(String quota, int target, int demand, int seats) {

    /** Those who get a seat of this quota. */
    public int filled() {
        return Math.min(seats, demand);
    }
}
