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
            fill(number, Arrays.stream(least[number - 1]).min().orElse(Ahead.NEVER));
        }
    }

    static Behind of(Ahead ahead) {
        return new Behind(ahead.openings, ahead.costs);
    }

    private void fill(int number, long floor) {
        Arrays.fill(least[number], Ahead.NEVER);
        openings.open(number).stream()
                .forEach(day -> least[number][day] =
                        costs.date(number, openings.date(day)) + (number == 1 ? 0 : before(number, day, floor)));
    }

    private long before(int number, int day, long floor) {
        BitSet days = openings.open(number - 1);
        int first = Math.max(0, day - openings.greatest(number - 1));
        long known = Ahead.NEVER;
        int other = last(days, day - openings.least(number - 1));
        while (other >= first && (costs.gapIsTooShort(day - other) || costs.gap(day - other) + floor < known)) {
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
