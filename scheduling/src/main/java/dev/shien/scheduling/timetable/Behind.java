package dev.shien.scheduling.timetable;

import java.util.Arrays;
import java.util.BitSet;

/** The least that the sessions up to one can cost, for every day on which that one can be; the mirror of {@link Ahead}. */
final class Behind {

    private final Openings openings;
    private final SeriesCosts costs;
    private final long[][] least;

    private Behind(Openings openings, SeriesCosts costs) {
        this.openings = openings;
        this.costs = costs;
        this.least = new long[openings.sessions() + 1][openings.days()];
        for (int number = 1; number <= openings.sessions(); number++) {
            fill(number, floors(least[number - 1]));
        }
    }

    static Behind of(Ahead ahead) {
        return new Behind(ahead.openings, ahead.costs);
    }

    /** The least up to each day. */
    private static long[] floors(long[] costs) {
        long[] floors = costs.clone();
        for (int day = 1; day < floors.length; day++) {
            floors[day] = Math.min(floors[day], floors[day - 1]);
        }
        return floors;
    }

    private void fill(int number, long[] floors) {
        Arrays.fill(least[number], Ahead.NEVER);
        openings.open(number).stream()
                .forEach(day -> least[number][day] =
                        costs.date(number, openings.date(day)) + (number == 1 ? 0 : before(number, day, floors)));
    }

    private long before(int number, int day, long[] floors) {
        BitSet days = openings.open(number - 1);
        int first = Math.max(0, day - openings.greatest(number - 1));
        long known = Ahead.NEVER;
        int other = last(days, day - openings.least(number - 1));
        while (other >= first && (costs.gapIsTooShort(day - other) || costs.gap(day - other) + floors[other] < known)) {
            known = Math.min(known, costs.gap(day - other) + least[number - 1][other]);
            other = last(days, other - 1);
        }
        return known;
    }

    private static int last(BitSet days, int day) {
        return day < 0 ? -1 : days.previousSetBit(day);
    }

    /** What a session on a day and all before it cost at least. */
    long upTo(int number, int day) {
        return least[number][day];
    }
}
