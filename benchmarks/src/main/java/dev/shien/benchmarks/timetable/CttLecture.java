package dev.shien.benchmarks.timetable;

/**
 * Where a lecture is.
 *
 * @param course the id of its course
 * @param room the id of its room
 * @param day its day, from 0
 * @param period its period of the day, from 0
 */
record CttLecture(String course, String room, int day, int period) {

    /** A line as the competition's validator reads it. */
    String line() {
        return course + " " + room + " " + day + " " + period;
    }
}
