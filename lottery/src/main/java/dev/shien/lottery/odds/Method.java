package dev.shien.lottery.odds;

/** How the chances of a quota's entrants are found. */
enum Method {
    /** There are none. */
    NOBODY,
    /** All are in. */
    EVERYONE,
    /** Numbers of seats and entrants alone. */
    FRACTION,
    /** {@link Playing}. */
    PLAYED,
    /** {@link SingleChance}. */
    INTEGRATED,
    /** {@link Bounds}. */
    BOUNDS,
    /** Weights differ and stand in a file. */
    UNKNOWN
}
