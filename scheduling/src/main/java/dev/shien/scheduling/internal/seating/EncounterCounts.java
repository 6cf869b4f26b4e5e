package dev.shien.scheduling.internal.seating;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often pairs have met, in work. */
final class EncounterCounts {

    private final int people;
    private final long[] prices;
    private final short[] met;

    /** By block: who meets there, where not all who sit together do. */
    private final boolean[] @Nullable [] meets;

    private final boolean[] counted;

    EncounterCounts(int people, int blocks, Encounters encounters) {
        this.people = people;
        this.prices = encounters.prices;
        this.met = encounters.before.clone();
        this.meets = new boolean[blocks][];
        this.counted = new boolean[blocks];
        for (int b = 0; b < blocks; b++) {
            Optional<boolean[]> some = encounters.meets(b);
            meets[b] = some.orElse(null);
            counted[b] = encounters.counts(b);
        }
    }

    /** What it costs that somebody meets those at a table, but for one of them. */
    long joining(int b, int person, int[] table, int count, int except) {
        return cost(b, person, table, count, except, 0);
    }

    /** What it costs that somebody has met the others at his table. */
    long leaving(int b, int person, int[] table, int count) {
        return cost(b, person, table, count, person, 1);
    }

    /**
     * What one meeting with each of them costs.
     *
     * @param done 1 if that meeting is among those that are counted, else 0
     */
    private long cost(int b, int person, int[] table, int count, int except, int done) {
        if (!counted[b]) {
            return 0;
        }
        int row = person * people;
        boolean @Nullable [] some = meets[b];
        long cost = 0;
        for (int s = 0; s < count; s++) {
            int partner = table[s];
            if (partner != except && (some == null || some[row + partner])) {
                int before = met[row + partner] - done;
                cost += prices[before + 1] - prices[before];
            }
        }
        return cost;
    }

    /** Counts a meeting more or less with those at a table, but for one of them. */
    void count(int b, int person, int[] table, int count, int except, int by) {
        if (!counted[b]) {
            return;
        }
        boolean @Nullable [] some = meets[b];
        for (int s = 0; s < count; s++) {
            int partner = table[s];
            int pair = person * people + partner;
            if (partner != person && partner != except && (some == null || some[pair])) {
                met[pair] += (short) by;
                met[partner * people + person] += (short) by;
            }
        }
    }

    long cost() {
        long cost = 0;
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < one; other++) {
                cost += prices[met[one * people + other]];
            }
        }
        return cost;
    }
}
