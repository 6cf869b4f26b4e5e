package dev.shien.domain.selection;

/** What becomes of seats that a quota does not need while others have more entrants than seats (A1). */
public enum SpareSeats {
    /**
     * Shared in proportion to the excess demand of each quota by the declared {@link Sharing}. A seat that falls free
     * later goes to the quota with the most waiting.
     */
    PROPORTIONAL_TO_EXCESS,
    /** To the first quota in declared order with excess demand, until it is met, then to the next. */
    IN_DECLARED_ORDER,
    /** Into one pool that is drawn among all who did not get a seat of their quota. */
    OPEN_POOL,
    /** They stay empty: the reserved seats are hard. */
    STAY
}
