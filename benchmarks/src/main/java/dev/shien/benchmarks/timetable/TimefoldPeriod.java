package dev.shien.benchmarks.timetable;

/** When a lecture can be: a period of a day. There is one object for each. */
final class TimefoldPeriod {

    final int day;
    final int hour;

    /** Its number: day times periods of a day plus period. */
    final int number;

    TimefoldPeriod(int day, int hour, int number) {
        this.day = day;
        this.hour = hour;
        this.number = number;
    }
}
