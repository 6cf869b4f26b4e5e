package dev.shien.scheduling.timetable.cohort;

/**
 * The shortest ways of one leg or more between places (Floyd 1962): no part of a tour is shorter, even where a way over a third place
 * is shorter than the leg.
 */
final class ShortestWays {

    private final int[][] minutes;

    ShortestWays(Tours tours) {
        int places = tours.places;
        this.minutes = new int[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                minutes[from][to] = tours.way(from, to);
            }
        }
        for (int over = 0; over < places; over++) {
            goOver(over);
        }
    }

    private void goOver(int over) {
        for (int[] row : minutes) {
            for (int to = 0; to < row.length; to++) {
                row[to] = Math.min(row[to], row[over] + minutes[over][to]);
            }
        }
    }

    int minutes(int from, int to) {
        return minutes[from][to];
    }
}
