package dev.shien.scheduling.internal.seating;

/**
 * What an amount in thousandths costs.
 *
 * @param any what any amount above nought costs, at least 0
 * @param price what so many thousandths cost besides, at least 0
 * @param per how many thousandths that are, at least 1
 */
public record UnitPrice(long any, long price, long per) {

    /** The price of an amount, rounded up. */
    public long of(long amount) {
        return amount == 0 ? 0 : any + amount / per * price + (amount % per * price + per - 1) / per;
    }
}
