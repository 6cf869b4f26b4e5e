package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;

/**
 * Where a visit can be.
 *
 * @param expert the expert, by index
 * @param day the day, by index
 * @param start the minute of the day at which it begins
 * @param minutes how long it takes
 * @param mode how it takes place
 */
record Place(int expert, int day, int start, int minutes, VisitMode mode) {

    private static final int DAY = 24 * 60;

    /** The place that a packed moment means for an expert. */
    static Place of(int expert, int moment, int minutes, VisitMode mode) {
        return new Place(expert, dayOf(moment), moment % DAY, minutes, mode);
    }

    /** A day and a minute of it in one number that sorts in the order of time. */
    static int moment(int day, int minute) {
        return day * DAY + minute;
    }

    /** The day of a moment. */
    static int dayOf(int moment) {
        return moment / DAY;
    }

    int end() {
        return start + minutes;
    }
}
