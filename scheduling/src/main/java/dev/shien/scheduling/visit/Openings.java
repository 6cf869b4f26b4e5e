package dev.shien.scheduling.visit;

import java.util.Arrays;
import java.util.stream.IntStream;

/** When an expert can begin visits of a phase: moments in the order of time, day by day. */
final class Openings {

    private final int[] moments;
    private final int[] days;

    /** Where the moments of each day begin, and behind the last day where they end. */
    private final int[] from;

    /** Openings at moments in the order of time. */
    Openings(int[] moments) {
        this.moments = moments;
        this.days = Arrays.stream(moments).map(Place::dayOf).distinct().toArray();
        this.from = new int[days.length + 1];
        int day = 0;
        for (int i = 0; i < moments.length; i++) {
            day += Place.dayOf(moments[i]) == days[day] ? 0 : 1;
            from[day + 1] = i + 1;
        }
    }

    /** How many days there are. */
    int days() {
        return days.length;
    }

    /** One of the days. */
    int day(int which) {
        return days[which];
    }

    IntStream eachDay() {
        return IntStream.of(days);
    }

    /** Which of the days a day is; negative if it is none. */
    int which(int day) {
        return Arrays.binarySearch(days, day);
    }

    /** Where the moments of one of the days begin; those of the day before end there. */
    int from(int which) {
        return from[which];
    }

    int count() {
        return moments.length;
    }

    int moment(int index) {
        return moments[index];
    }

    boolean contains(int moment) {
        return Arrays.binarySearch(moments, moment) >= 0;
    }
}
