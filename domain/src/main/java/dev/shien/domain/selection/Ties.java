package dev.shien.domain.selection;

/** Which of two equal claims has the next seat. Both rules end in an order, so that nothing is left to chance. */
public enum Ties {
    /** The quota declared first. */
    DECLARED_ORDER,
    /**
     * The quota with the greater claim, as the Spanish electoral law has it for equal quotients (LOREG, art. 163.1 d);
     * of equal claims the quota declared first.
     */
    GREATER_CLAIM
}
