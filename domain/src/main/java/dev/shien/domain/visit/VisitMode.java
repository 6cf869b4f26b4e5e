package dev.shien.domain.visit;

/** How a visit takes place. */
public enum VisitMode {
    /** The expert comes to the company. */
    ON_SITE,
    /** By video call. */
    ONLINE
}
