package dev.shien.benchmarks.timetable;

/** Where a lecture can be. There is one object for each. */
final class TimefoldRoom {

    final String id;
    final int seats;

    TimefoldRoom(String id, int seats) {
        this.id = id;
        this.seats = seats;
    }
}
