package dev.shien.scheduling.internal.partition;

import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A partition in work: its cost is what its pairs are worth, with a minus sign. */
final class Partition implements Neighbourhood {

    /** One change in so many is a move of one person, where sizes vary; the others are exchanges. */
    private static final int MOVES = 8;

    private final PairValues pairs;
    private final int people;
    private final int groups;
    private final int moves;
    private final int[] group;
    private final int[] size;

    /** What the members of a group are worth to a person, by group and person. */
    private final int[][] worth;

    private int[] best;

    // The change that was proposed last; there is no other where one person moves alone.
    private int one;
    private int other;
    private int to;

    /** Puts people into groups at random, as evenly as the sizes allow. */
    Partition(PairValues pairs, SplitMix64 random) {
        this.pairs = pairs;
        this.people = pairs.people();
        this.groups = pairs.groups();
        this.moves = pairs.sizesVary() ? MOVES : 0;
        this.group = new int[people];
        this.size = new int[groups];
        this.worth = new int[groups][people];
        this.best = group;
        int[] order = IntStream.range(0, people).toArray();
        random.shuffle(order);
        for (int person : order) {
            group[person] = neediest();
            size[group[person]]++;
        }
        keep();
        restore();
    }

    /** Goes back to the best partition. */
    void restore() {
        Arrays.fill(size, 0);
        for (int[] row : worth) {
            Arrays.fill(row, 0);
        }
        for (int person = 0; person < people; person++) {
            group[person] = best[person];
            size[group[person]]++;
            int[] values = pairs.values(person);
            for (int partner = 0; partner < people; partner++) {
                worth[group[person]][partner] += values[partner];
            }
        }
    }

    /** The group that has least of what it needs, then least of what it may have. */
    private int neediest() {
        int neediest = -1;
        for (int g = 0; g < groups; g++) {
            if (size[g] < pairs.greatest(g) && (neediest < 0 || needs(g) > needs(neediest))) {
                neediest = g;
            }
        }
        return neediest;
    }

    private long needs(int g) {
        int lacking = Math.max(0, pairs.least(g) - size[g]);
        return ((long) lacking << Integer.SIZE) + pairs.greatest(g) - size[g];
    }

    @Override
    public long propose(SplitMix64 random) {
        one = random.below(people);
        if (moves > 0 && random.below(moves) == 0) {
            return move(random.below(groups));
        }
        other = random.below(people);
        to = group[other];
        int from = group[one];
        if (from == to) {
            return NO_MOVE;
        }
        return (long) worth[from][one]
                + worth[to][other]
                - worth[to][one]
                - worth[from][other]
                + 2L * pairs.value(one, other);
    }

    private long move(int target) {
        other = -1;
        to = target;
        int from = group[one];
        return from == to || size[from] == pairs.least(from) || size[to] == pairs.greatest(to)
                ? NO_MOVE
                : (long) worth[from][one] - worth[to][one];
    }

    @Override
    public void accept() {
        int from = group[one];
        join(one, from, to);
        if (other >= 0) {
            join(other, to, from);
        }
    }

    private void join(int person, int from, int into) {
        int[] values = pairs.values(person);
        int[] left = worth[from];
        int[] joined = worth[into];
        for (int partner = 0; partner < people; partner++) {
            left[partner] -= values[partner];
            joined[partner] += values[partner];
        }
        group[person] = into;
        size[from]--;
        size[into]++;
    }

    @Override
    public void reject() {
        // Nothing is changed until a change is accepted.
    }

    @Override
    public void keep() {
        best = group.clone();
    }

    /** The group of each person in the best partition. */
    int[] best() {
        return best;
    }

    /** What the pairs of the best partition are worth, counted anew. */
    long value() {
        long value = 0;
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
                value += best[i] == best[j] ? pairs.value(i, j) : 0;
            }
        }
        return value;
    }
}
