package dev.shien.scheduling.visit;

/**
 * Where a visit can be.
 *
 * @param expert the expert, by index
 * @param day the day, by index
 * @param start the minute of the day at which it begins
 * @param minutes how long it takes
 */
record Place(int expert, int day, int start, int minutes) {

    private static final int DAY = 24 * 60;

    /** The place that a packed moment means for an expert. */
    static Place of(int expert, int moment, int minutes) {
        return new Place(expert, moment / DAY, moment % DAY, minutes);
    }

    /** A day and a minute of it in one number that sorts in the order of time. */
    static int moment(int day, int minute) {
        return day * DAY + minute;
    }

    int end() {
        return start + minutes;
    }
}
