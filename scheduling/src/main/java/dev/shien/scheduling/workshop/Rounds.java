package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Who sits where in every round, by number. */
final class Rounds {

    private final Crowd crowd;
    private final int[][][] tables;
    private final int[][] table;

    private Rounds(Crowd crowd, int[][][] tables) {
        this.crowd = crowd;
        this.tables = tables;
        this.table = new int[crowd.rounds][crowd.people];
        for (int round = 0; round < crowd.rounds; round++) {
            Arrays.fill(table[round], -1);
            for (int t = 0; t < tables[round].length; t++) {
                for (int person : tables[round][t]) {
                    table[round][person] = t;
                }
            }
        }
    }

    /**
     * The given rounds, and what was found for the open ones.
     *
     * @param found the table of each person, for each list of open rounds in the layout
     */
    static Rounds of(Crowd crowd, Layout layout, int[][] found) {
        int[][][] tables = new int[crowd.rounds][][];
        for (int round = 0; round < crowd.rounds; round++) {
            tables[round] = crowd.fixed(round)
                    .map(fixed -> given(crowd, fixed.groups()))
                    .orElse(new int[0][]);
        }
        for (int i = 0; i < found.length; i++) {
            OpenRounds open = layout.open.get(i);
            for (int round : open.rounds()) {
                tables[round] = present(crowd, round, open, found[i]);
            }
        }
        return new Rounds(crowd, tables);
    }

    private static int[][] given(Crowd crowd, ImmutableList<ImmutableSet<String>> groups) {
        return groups.stream().map(crowd::indices).toArray(int[][]::new);
    }

    private static int[][] present(Crowd crowd, int round, OpenRounds open, int[] table) {
        return IntStream.range(0, open.tables().size())
                .mapToObj(t -> Arrays.stream(open.members())
                        .filter(person -> table[person] == t && crowd.present(round, person))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Who sits at each table of a round; a table may be empty. */
    int[][] tables(int round) {
        return tables[round];
    }

    /** The table of somebody in a round, or -1. */
    int table(int round, int person) {
        return table[round][person];
    }

    boolean together(int round, int one, int other) {
        return table[round][one] >= 0 && table[round][one] == table[round][other];
    }

    /** How many people sit anywhere in a round. */
    int seated(int round) {
        return Arrays.stream(tables[round]).mapToInt(t -> t.length).sum();
    }

    /** The ids of those at a table. */
    ImmutableSet<String> ids(int[] members) {
        return Arrays.stream(members).mapToObj(crowd::id).collect(ImmutableSet.toImmutableSet());
    }
}
