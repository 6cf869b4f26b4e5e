package dev.shien.domain.selection;

/** What happens when a joint entry comes next and there are fewer seats than it needs. */
public enum JointEntries {
    /** It is passed over, and waits; the next entrant who fits has the seat. */
    PASS_OVER,
    /**
     * The seats are held for it: nobody behind it has them, and they stay empty until enough fall free. Seats that can
     * never be enough stay empty for good: let joint entries be no larger than the targets of their quotas.
     */
    HOLD
}
