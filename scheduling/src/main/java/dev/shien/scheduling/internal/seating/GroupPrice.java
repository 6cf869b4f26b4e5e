package dev.shien.scheduling.internal.seating;

/** What it costs that a group holds what it holds. */
public abstract class GroupPrice {

    GroupPrice() {}

    /** Tables of which all are empty. */
    abstract Tally tally(int groups);
}
