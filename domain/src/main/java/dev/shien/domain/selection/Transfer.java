package dev.shien.domain.selection;

/** Who follows when a seat falls free after the draw (A13, A14). */
public enum Transfer {
    /** The next of the same quota; when nobody waits there, the quota that {@link SpareSeats} would give it to. */
    SAME_QUOTA_THEN_ACROSS,
    /** The next of the same quota, otherwise nobody. */
    SAME_QUOTA_ONLY
}
