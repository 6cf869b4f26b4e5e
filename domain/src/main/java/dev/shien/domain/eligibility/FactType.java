package dev.shien.domain.eligibility;

/** The type of a fact that a pack reads. */
public enum FactType {
    /** A word from the pack's closed list, or the name of a group of them, which stands for one of its members. */
    WORD,
    /** A code of the Japan Standard Industrial Classification at any level; stands for all codes below it. */
    JSIC,
    /** A whole amount of yen, at least 0. */
    YEN,
    /** A count, at least 0. */
    COUNT,
    /** Yes or no. */
    FLAG,
    /** A day. */
    DATE
}
