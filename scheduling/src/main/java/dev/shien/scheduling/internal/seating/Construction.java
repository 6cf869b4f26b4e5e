package dev.shien.scheduling.internal.seating;

import static dev.shien.scheduling.internal.seating.Tally.NOBODY;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.SplitMix64;

/** The seating with which a search begins, block by block, and what is counted of it from then on. */
final class Construction {

    final Roster[] rosters;
    final PairSums[] pairs;
    final Tally[][] tallies;
    final EncounterCounts[] encounters;

    private final ImmutableList<Block> blocks;

    /**
     * Seats everybody: those whose group is decided there, the others in random order, each where it costs least now.
     *
     * @param decided the group of each person, or -1; by block and person
     */
    Construction(Series series, int[][] decided, SplitMix64 random) {
        this.blocks = series.blocks();
        this.encounters = series.encounters().stream()
                .map(e -> new EncounterCounts(series.people(), blocks.size(), e))
                .toArray(EncounterCounts[]::new);
        this.rosters = new Roster[blocks.size()];
        this.pairs = new PairSums[blocks.size()];
        this.tallies = new Tally[blocks.size()][];
        for (int b = 0; b < blocks.size(); b++) {
            seat(series.people(), b, decided[b], random);
            count(b);
        }
    }

    private void seat(int people, int b, int[] decided, SplitMix64 random) {
        Block rounds = blocks.get(b);
        int[] groups = decided.clone();
        for (int member : rounds.members()) {
            groups[member] = rounds.locked()[member] >= 0 ? rounds.locked()[member] : groups[member];
        }
        pairs[b] = new PairSums(rounds.pairs(), rounds.count());
        rosters[b] = Roster.of(people, rounds, groups, random, usher(b));
    }

    private Roster.Usher usher(int b) {
        return new Roster.Usher() {
            @Override
            public int table(Roster roster, int person, int[] capacities) {
                return cheapest(b, roster, person, capacities);
            }

            @Override
            public void seated(int person, int table) {
                pairs[b].add(person, table);
            }
        };
    }

    private int cheapest(int b, Roster roster, int person, int[] capacities) {
        int cheapest = -1;
        long least = Long.MAX_VALUE;
        for (int g = 0; g < capacities.length; g++) {
            if (roster.count[g] < capacities[g]) {
                long cost = cost(b, roster, person, g);
                if (cost < least) {
                    least = cost;
                    cheapest = g;
                }
            }
        }
        return cheapest;
    }

    /** What it costs that somebody joins a group; what groups hold is left aside until all sit. */
    private long cost(int b, Roster roster, int person, int g) {
        long cost = pairs[b].joining(person, g) + blocks.get(b).table(person, g);
        for (EncounterCounts counts : encounters) {
            cost += counts.joining(b, person, roster.tables[g], roster.count[g], NOBODY);
        }
        return cost;
    }

    /** Counts what the groups of a block hold and who meets in it. */
    private void count(int b) {
        Block rounds = blocks.get(b);
        Roster roster = rosters[b];
        tallies[b] = rounds.groups().stream()
                .map(price -> price.tally(rounds.count()))
                .toArray(Tally[]::new);
        for (int member : rounds.members()) {
            for (Tally tally : tallies[b]) {
                tally.sit(member, roster.group[member]);
            }
        }
        for (EncounterCounts counts : encounters) {
            for (int g = 0; g < roster.count.length; g++) {
                for (int s = 0; s < roster.count[g]; s++) {
                    counts.count(b, roster.tables[g][s], roster.tables[g], s, NOBODY, 1);
                }
            }
        }
    }
}
