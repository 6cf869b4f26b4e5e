package dev.shien.scheduling.internal.seating;

import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;

/** Who sits where in a block, in work. */
final class Roster {

    /** The group of a person, or -1 where the person is no member. */
    final int[] group;

    /** Who sits at a table, by table and seat; beyond {@link #count} nobody. */
    final int[][] tables;

    /** How many sit at a table. */
    final int[] count;

    private final int[] seat;

    private Roster(int people, int[] capacities) {
        this.group = new int[people];
        this.seat = new int[people];
        this.tables = new int[capacities.length][];
        this.count = new int[capacities.length];
        for (int g = 0; g < capacities.length; g++) {
            tables[g] = new int[capacities[g]];
        }
        Arrays.fill(group, -1);
    }

    /** Shows people to their seats. */
    interface Usher {

        /** Where somebody should sit now, among the tables that have a free seat. */
        int table(Roster roster, int person, int[] capacities);

        /** Somebody has sat down. */
        void seated(int person, int table);
    }

    /**
     * Seats those whose group is decided, then the others in random order.
     *
     * @param decided the group of a member, or -1; by person
     */
    static Roster of(int people, Block block, int[] decided, SplitMix64 random, Usher usher) {
        int[] capacities = capacities(block, decided);
        Roster roster = new Roster(people, room(block, capacities));
        int[] order = block.members().clone();
        random.shuffle(order);
        for (int member : order) {
            if (decided[member] >= 0) {
                roster.sit(member, decided[member]);
                usher.seated(member, decided[member]);
            }
        }
        for (int member : order) {
            if (decided[member] < 0) {
                int table = usher.table(roster, member, capacities);
                roster.sit(member, table);
                usher.seated(member, table);
            }
        }
        return roster;
    }

    /** How many people each group seats to begin with: those who are decided, and the others as evenly as the sizes allow. */
    private static int[] capacities(Block block, int[] decided) {
        int[] capacities = new int[block.count()];
        int others = 0;
        for (int member : block.members()) {
            if (decided[member] >= 0) {
                capacities[decided[member]]++;
            } else {
                others++;
            }
        }
        for (int i = 0; i < others; i++) {
            capacities[neediest(block, capacities)]++;
        }
        return capacities;
    }

    /** The smallest of the tables that have too few; where none has, of those that have room; where none has, of all. */
    private static int neediest(Block block, int[] capacities) {
        int neediest = 0;
        for (int g = 1; g < capacities.length; g++) {
            int worse = Integer.compare(need(block, g, capacities[g]), need(block, neediest, capacities[neediest]));
            if (worse > 0 || (worse == 0 && capacities[g] < capacities[neediest])) {
                neediest = g;
            }
        }
        return neediest;
    }

    private static int need(Block block, int g, int people) {
        return (people < block.least()[g] ? 1 : 0) + (people < block.greatest()[g] ? 1 : 0);
    }

    private static int[] room(Block block, int[] capacities) {
        int[] room = capacities.clone();
        for (int g = 0; g < room.length; g++) {
            room[g] = Math.max(room[g], Math.min(block.greatest()[g], block.members().length));
        }
        return room;
    }

    private void sit(int person, int g) {
        group[person] = g;
        seat[person] = count[g];
        tables[g][count[g]++] = person;
    }

    boolean isFull(int g) {
        return count[g] == tables[g].length;
    }

    void swap(int one, int other) {
        int from = group[one];
        int to = group[other];
        int kept = seat[one];
        tables[from][kept] = other;
        tables[to][seat[other]] = one;
        seat[one] = seat[other];
        seat[other] = kept;
        group[one] = to;
        group[other] = from;
    }

    void move(int one, int to) {
        int from = group[one];
        int last = tables[from][--count[from]];
        tables[from][seat[one]] = last;
        seat[last] = seat[one];
        sit(one, to);
    }
}
