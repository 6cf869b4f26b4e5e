package dev.shien.domain.committee;

/** What a distribution over committees makes as great as it can be. */
public enum Fairness {
    /** The least probability of any entrant. */
    MAXIMIN,
    /** The least probability of any entrant, then the least of those that can still be raised, and so on. */
    LEXIMIN
}
