package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The least that the sessions after one can cost, for every day on which that one can be: dynamic programming from the last
 * session back (Bellman 1957, the principle of optimality). So the best series is known for certain, and is read off forwards with
 * the earliest date that still leads to it.
 */
final class Ahead {

    /** More than any series costs, and small enough to be added to another. */
    static final long NEVER = Long.MAX_VALUE / 4;

    final Openings openings;
    final SeriesCosts costs;
    private final long[][] least;

    private Ahead(Openings openings, SeriesCosts costs) {
        this.openings = openings;
        this.costs = costs;
        this.least = new long[openings.sessions() + 1][openings.days()];
        for (int number = openings.sessions() - 1; number >= 1; number--) {
            long[] next = whole(number + 1);
            fill(number, next, floors(next));
        }
    }

    static Ahead of(Asked asked) {
        return new Ahead(Openings.of(asked), new SeriesCosts(asked.problem()));
    }

    /** What a session and all after it cost at least, by day. */
    private long[] whole(int number) {
        long[] whole = new long[openings.days()];
        Arrays.fill(whole, NEVER);
        openings.open(number).stream().forEach(day -> whole[day] = from(number, day));
        return whole;
    }

    /** The least from each day on. */
    private static long[] floors(long[] costs) {
        long[] floors = costs.clone();
        for (int day = floors.length - 2; day >= 0; day--) {
            floors[day] = Math.min(floors[day], floors[day + 1]);
        }
        return floors;
    }

    private void fill(int number, long[] next, long[] floors) {
        BitSet days = openings.open(number + 1);
        Arrays.fill(least[number], NEVER);
        openings.open(number).stream().forEach(day -> {
            int last = day + openings.greatest(number);
            int other = days.nextSetBit(day + openings.least(number));
            while (other >= 0 && other <= last && worthwhile(other - day, floors[other], least[number][day])) {
                least[number][day] = Math.min(least[number][day], costs.gap(other - day) + next[other]);
                other = days.nextSetBit(other + 1);
            }
        });
    }

    /** Whether a gap, or one that is longer yet, can cost less than what is known: beyond the cadence gaps cost ever more. */
    private boolean worthwhile(int gap, long floor, long known) {
        return costs.gapIsTooShort(gap) || costs.gap(gap) + floor < known;
    }

    /** What a session on a day and all after it cost at least. */
    private long from(int number, int day) {
        return costs.date(number, openings.date(day)) + least[number][day];
    }

    /** What the sessions after one cost at least if that one is on a day. */
    long after(int number, int day) {
        return least[number][day];
    }

    /** The penalty of the best series; {@link #NEVER} or more if there is none. */
    long best() {
        return Arrays.stream(whole(1)).min().orElse(NEVER);
    }

    /** The dates of the best series, the earliest of those that are best. */
    ImmutableList<LocalDate> dates() {
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        int day = first(best());
        dates.add(openings.date(day));
        for (int number = 1; number < openings.sessions(); number++) {
            day = next(number, day);
            dates.add(openings.date(day));
        }
        return dates.build();
    }

    private int first(long best) {
        return openings.open(1).stream()
                .filter(day -> from(1, day) == best)
                .findFirst()
                .orElseThrow();
    }

    private int next(int number, int day) {
        return openings.open(number + 1).stream()
                .filter(other -> other >= day + openings.least(number) && other <= day + openings.greatest(number))
                .filter(other -> costs.gap(other - day) + from(number + 1, other) == least[number][day])
                .findFirst()
                .orElseThrow();
    }
}
