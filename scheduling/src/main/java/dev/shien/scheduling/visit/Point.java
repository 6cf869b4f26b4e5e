package dev.shien.scheduling.visit;

/**
 * A point on the way through the visits of a company.
 *
 * @param how how the visit stands there
 * @param day the day, or how many days are open to the visits so far
 */
record Point(How how, int day) {

    /** How a visit stands. */
    enum How {
        /** On the day. */
        ON,

        /** Not placed, earlier ones on the first so many days. */
        SKIPPED,

        /** Placed or not, all on the first so many days. */
        UP_TO
    }
}
