package dev.shien.benchmarks.workshop;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Who sits where in all rounds, in work. */
final class Tables {

    final GroupsInstance instance;
    final Meetings meetings;

    /** The group of a person, by round and person. */
    final int[][] group;

    /** Who sits in a group, by round, group and seat. */
    final int[][][] members;

    private final int[][] seat;
    private final int[][] seated;
    private long cost;

    private Tables(GroupsInstance instance) {
        this.instance = instance;
        this.meetings = new Meetings(instance);
        this.group = new int[instance.rounds][instance.people];
        this.seat = new int[instance.rounds][instance.people];
        this.seated = new int[instance.rounds][instance.groups];
        this.members = new int[instance.rounds][instance.groups][instance.size];
    }

    /** Everybody sits anywhere. */
    static Tables random(GroupsInstance instance, SplittableRandom random) {
        Tables tables = new Tables(instance);
        for (int round = 0; round < instance.rounds; round++) {
            int[] order = order(instance.people, random);
            for (int i = 0; i < order.length; i++) {
                tables.sit(round, order[i], i / instance.size);
            }
        }
        return tables;
    }

    /** One after the other, in random order, sits where it costs least then. */
    static Tables cheapest(GroupsInstance instance, SplittableRandom random) {
        Tables tables = new Tables(instance);
        for (int round = 0; round < instance.rounds; round++) {
            for (int person : order(instance.people, random)) {
                tables.sit(round, person, tables.cheapest(round, person));
            }
        }
        return tables;
    }

    private static int[] order(int people, SplittableRandom random) {
        int[] order = IntStream.range(0, people).toArray();
        for (int i = people - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private int cheapest(int round, int person) {
        int cheapest = -1;
        long least = Long.MAX_VALUE;
        for (int g = 0; g < instance.groups; g++) {
            long here = seated[round][g] < instance.size ? joining(round, person, g) : Long.MAX_VALUE;
            if (here < least) {
                least = here;
                cheapest = g;
            }
        }
        return cheapest;
    }

    private long joining(int round, int person, int g) {
        long joining = 0;
        for (int s = 0; s < seated[round][g]; s++) {
            joining += meetings.joining(person, members[round][g][s]);
        }
        return joining;
    }

    private void sit(int round, int person, int g) {
        for (int s = 0; s < seated[round][g]; s++) {
            cost += meetings.add(person, members[round][g][s]);
        }
        place(round, person, g, seated[round][g]++);
    }

    private void place(int round, int person, int g, int s) {
        members[round][g][s] = person;
        group[round][person] = g;
        seat[round][person] = s;
    }

    /** Lets two people of different groups take each other's seat. */
    void exchange(int round, int one, int other) {
        int from = group[round][one];
        int to = group[round][other];
        replace(round, one, from, other);
        replace(round, other, to, one);
        int kept = seat[round][one];
        place(round, one, to, seat[round][other]);
        place(round, other, from, kept);
    }

    private void replace(int round, int person, int g, int by) {
        for (int member : members[round][g]) {
            if (member != person) {
                cost += meetings.add(by, member) - meetings.remove(person, member);
            }
        }
    }

    /** The objective of all groups as they are now. */
    long cost() {
        return cost;
    }

    /** A copy of the groups as they are now, by round and person. */
    int[][] copy() {
        return Arrays.stream(group).map(int[]::clone).toArray(int[][]::new);
    }
}
