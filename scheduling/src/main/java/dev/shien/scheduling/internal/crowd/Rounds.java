package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundPlan;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Who sits where in every round, by number. */
public final class Rounds {

    private final Crowd crowd;
    private final int[][][] tables;
    private final int[][] table;

    private Rounds(Crowd crowd, int[][][] tables) {
        this.crowd = crowd;
        this.tables = tables;
        this.table = new int[crowd.rounds()][crowd.people()];
        for (int round = 0; round < crowd.rounds(); round++) {
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
    public static Rounds of(Crowd crowd, Layout layout, int[][] found) {
        int[][][] tables = new int[crowd.rounds()][][];
        for (int round = 0; round < crowd.rounds(); round++) {
            tables[round] = crowd.fixed(round)
                    .map(fixed -> given(crowd, fixed.groups()))
                    .orElse(new int[0][]);
        }
        for (int i = 0; i < found.length; i++) {
            OpenRounds open = layout.open().get(i);
            for (int round : open.rounds()) {
                tables[round] = present(crowd, round, open, found[i]);
            }
        }
        return new Rounds(crowd, tables);
    }

    /**
     * The rounds of an answer.
     *
     * @throws IllegalArgumentException if they are not those of the problem, or hold somebody who is no participant
     */
    public static Rounds of(Crowd crowd, ImmutableList<RoundPlan> plans) {
        ImmutableList<Integer> numbers = plans.stream().map(RoundPlan::round).collect(ImmutableList.toImmutableList());
        ImmutableList<Integer> expected =
                crowd.problem().rounds().stream().map(Round::number).collect(ImmutableList.toImmutableList());
        if (!numbers.equals(expected)) {
            throw new IllegalArgumentException(
                    "The plan has the rounds " + numbers + ", expected those of the problem, " + expected);
        }
        plans.forEach(plan -> requireKnown(crowd, plan));
        return new Rounds(crowd, plans.stream().map(plan -> tables(crowd, plan)).toArray(int[][][]::new));
    }

    /** Given rounds may hold people who are not present in them. */
    private static void requireKnown(Crowd crowd, RoundPlan plan) {
        plan.groups().stream()
                .flatMap(group -> group.members().stream())
                .filter(id -> !crowd.knows(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("In the plan '" + id + "' sits in round " + plan.round()
                            + ", expected participants of the problem only");
                });
    }

    private static int[][] tables(Crowd crowd, RoundPlan plan) {
        int count = plan.groups().stream().mapToInt(Group::number).max().orElse(0);
        int[][] tables = new int[count][0];
        plan.groups().forEach(group -> tables[group.number() - 1] = crowd.indices(group.members()));
        return tables;
    }

    /** Whether both have a seat in a round. */
    public boolean bothSit(int round, int one, int other) {
        return table(round, one) >= 0 && table(round, other) >= 0;
    }

    /** Whether both have a seat in one of the first rounds. */
    public boolean share(int one, int other, int first) {
        for (int round = 0; round < Math.min(first, tables.length); round++) {
            if (bothSit(round, one, other)) {
                return true;
            }
        }
        return false;
    }

    /** The same, but that two have changed places in some rounds, where both of them sit, or that one sits in the other's place. */
    public Rounds swapped(int[] inRounds, int one, int other) {
        int[][][] swapped = tables.clone();
        for (int round : inRounds) {
            swapped[round] = Arrays.stream(tables[round])
                    .map(table -> Arrays.stream(table)
                            .map(person -> person == one ? other : person == other ? one : person)
                            .filter(person -> crowd.present(round, person))
                            .toArray())
                    .toArray(int[][]::new);
        }
        return new Rounds(crowd, swapped);
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
    public int[][] tables(int round) {
        return tables[round];
    }

    /** The table of somebody in a round, or -1. */
    public int table(int round, int person) {
        return table[round][person];
    }

    /** Whether two sit at one table in a round. */
    public boolean together(int round, int one, int other) {
        return table[round][one] >= 0 && table[round][one] == table[round][other];
    }

    /** How many people sit anywhere in a round. */
    public int seated(int round) {
        return Arrays.stream(tables[round]).mapToInt(t -> t.length).sum();
    }

    /** The ids of those at a table. */
    public ImmutableSet<String> ids(int[] members) {
        return Arrays.stream(members).mapToObj(crowd::id).collect(ImmutableSet.toImmutableSet());
    }
}
