package dev.shien.benchmarks.visit;

/**
 * A day of an expert, as Timefold groups visits by it. Each is there once, and is equal to itself alone.
 *
 * @see TimefoldPlace
 */
final class TimefoldDay {

    final TimefoldExpert expert;

    /** The number of the day in the period. */
    final int day;

    /** The number of its week, from Monday. */
    final int week;

    TimefoldDay(TimefoldExpert expert, int day, int week) {
        this.expert = expert;
        this.day = day;
        this.week = week;
    }

    int day() {
        return day;
    }
}
