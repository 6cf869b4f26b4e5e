package dev.shien.scheduling.internal.seating;

import static dev.shien.scheduling.internal.Neighbourhood.NO_MOVE;
import static dev.shien.scheduling.internal.seating.Tally.NOBODY;

import dev.shien.scheduling.internal.Heat;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;

/**
 * The changes of one person of a block that costs by pairs alone, looked at one after the other: his exchanges with all others,
 * then his moves to tables with room. With the sums of Gallego et al. 2013 each takes a few additions of numbers that lie side
 * by side, where one that is chosen at random takes many times as long; and in the cold, where a search decides between good
 * seatings, hundreds are looked at before one is made. The person is random, the order of the others is not: a systematic scan,
 * which Diaconis and Ram 2000 ("Analysis of systematic scan Metropolis algorithms using Iwahori-Hecke algebra techniques") found
 * to converge in about as many steps as a random one.
 */
final class Row {

    /** What it costs to go where one sits: more than any change, but little enough to be added to one. */
    private static final long NEVER = 1L << 61;

    private final Block rounds;
    private final Roster roster;
    private final PairSums pairs;

    /** Who may leave his table. */
    private final int[] people;

    /** Where somebody is among them, or -1; by person. */
    private final int[] place;

    // The profile of each of them, his table and what it costs that he sits there; by place.
    private final int[] profile;
    private final int[] group;
    private final long[] own;

    /** By how much the cost changes if the person leaves his table for another; by table. */
    private final long[] joining;

    /** What it costs to take the person's seat in exchange; by profile. */
    private final long[] replacing;

    /** The greatest loss that is taken, change by change. */
    private final long[] limits;

    /** The end of a row: after the exchanges come the moves, if there are any. */
    private final int end;

    private int next;
    private int looked;

    // The change that was proposed last.
    private int one;
    private int other;
    private int to;

    /**
     * The changes of a block.
     *
     * @param room whether people may move to free seats
     */
    Row(Block rounds, Roster roster, PairSums pairs, boolean room) {
        this.rounds = rounds;
        this.roster = roster;
        this.pairs = pairs;
        this.people = Arrays.stream(rounds.members())
                .filter(member -> rounds.locked()[member] < 0)
                .toArray();
        this.place = new int[roster.group.length];
        this.profile = Arrays.stream(people).map(pairs::profile).toArray();
        this.group = new int[people.length];
        this.own = new long[people.length];
        this.joining = new long[rounds.count()];
        this.end = people.length == 0 ? 0 : people.length + (room ? rounds.count() : 0);
        this.replacing = new long[pairs.profiles()];
        this.limits = new long[end];
        this.next = end;
        Arrays.fill(place, -1);
        for (int k = 0; k < people.length; k++) {
            place[people[k]] = k;
        }
        for (int g = 0; g < rounds.count(); g++) {
            update(g);
        }
    }

    /** Notes who sits at a table now, and what that costs them. */
    void update(int g) {
        for (int s = 0; s < roster.count[g]; s++) {
            int k = place[roster.tables[g][s]];
            if (k >= 0) {
                group[k] = g;
                own[k] = pairs.leaving(people[k], g);
            }
        }
    }

    /** Looks on until a change is to be made or the row ends; a row that has ended is followed by one of somebody else. */
    long propose(SplitMix64 random, Heat heat) {
        if (next == end) {
            if (end == 0) {
                looked = 1;
                return NO_MOVE;
            }
            one = people[random.below(people.length)];
            heat.limits(limits, random);
            next = 0;
        }
        int first = next;
        long delta = next < people.length ? exchange() : NO_MOVE;
        delta = delta == NO_MOVE ? move() : delta;
        looked = next - first;
        return delta;
    }

    private long exchange() {
        int from = roster.group[one];
        for (int g = 0; g < joining.length; g++) {
            joining[g] = pairs.moved(one, from, g);
        }
        joining[from] = NEVER;
        pairs.replacing(one, from, replacing);
        int k = scan();
        next = Math.min(k + 1, people.length);
        if (k == people.length) {
            return NO_MOVE;
        }
        other = people[k];
        to = group[k];
        return pairs.swapped(one, from, other, to);
    }

    /** The next place with which an exchange is to be made. A method of its own, so that it is compiled well. */
    private int scan() {
        int k = next;
        while (k < group.length && joining[group[k]] + replacing[profile[k]] - own[k] > limits[k]) {
            k++;
        }
        return k;
    }

    private long move() {
        other = NOBODY;
        int from = roster.group[one];
        while (next < end) {
            to = next++ - people.length;
            if (from != to && !roster.isFull(to)) {
                long misfit = rounds.misfit(roster.count, from, to);
                long delta = misfit + pairs.moved(one, from, to);
                if (misfit <= 0 && delta <= limits[next - 1]) {
                    return delta;
                }
            }
        }
        return NO_MOVE;
    }

    /** At how many changes the last proposal looked. */
    int looked() {
        return looked;
    }

    int one() {
        return one;
    }

    int other() {
        return other;
    }

    int to() {
        return to;
    }
}
