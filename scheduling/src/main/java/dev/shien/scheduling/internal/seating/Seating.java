package dev.shien.scheduling.internal.seating;

import static dev.shien.scheduling.internal.seating.Tally.NOBODY;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.Heat;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.stream.IntStream;

/**
 * A seating of a whole series in work. Its change is that two people of a block exchange their seats, or that one moves to
 * another table that has room.
 */
public final class Seating implements Neighbourhood {

    /** Where tables have room, one change in so many is a move. */
    private static final int MOVES = 8;

    private final Series series;
    private final Roster[] rosters;
    private final PairSums[] pairs;
    private final Tally[][] tallies;
    private final EncounterCounts[] encounters;
    private final int[][] best;

    /** Whether people may move to free seats; by block. */
    private final boolean[] room;

    /** The changes by rows, by block; empty where more costs than pairs. */
    private final Row[] rows;

    /** The blocks whose people may be exchanged. */
    private int[] open;

    // The change that was proposed last.
    private int block;
    private int one;
    private int other;
    private int to;

    private int looked = 1;

    /**
     * Seats everybody: those whose group is decided there, the others in random order, each where it costs least now.
     *
     * @param decided the group of each person, or -1; by block and person
     */
    public Seating(Series series, int[][] decided, SplitMix64 random) {
        Construction constructed = new Construction(series, decided, random);
        ImmutableList<Block> blocks = series.blocks();
        this.series = series;
        this.rosters = constructed.rosters;
        this.pairs = constructed.pairs;
        this.tallies = constructed.tallies;
        this.encounters = constructed.encounters;
        this.open = IntStream.range(0, blocks.size()).toArray();
        this.best = new int[blocks.size()][];
        this.room = new boolean[blocks.size()];
        for (int b = 0; b < room.length; b++) {
            room[b] = blocks.get(b).hasRoom() || Recount.misfit(blocks.get(b), rosters[b]) > 0;
        }
        boolean pairsAlone = encounters.length == 0 && blocks.stream().allMatch(Block::pairsAlone);
        this.rows = new Row[pairsAlone ? blocks.size() : 0];
        for (int b = 0; b < rows.length; b++) {
            rows[b] = new Row(blocks.get(b), rosters[b], pairs[b], room[b]);
        }
        keep();
    }

    /** Lets the people of these blocks alone be exchanged from now on. */
    public void open(int[] blocks) {
        open = blocks;
    }

    @Override
    public long propose(SplitMix64 random) {
        if (open.length == 0) {
            return NO_MOVE;
        }
        block = open[random.below(open.length)];
        Block rounds = series.blocks().get(block);
        int[] members = rounds.members();
        one = members[random.below(members.length)];
        if (rounds.locked()[one] >= 0) {
            return NO_MOVE;
        }
        return room[block] && random.below(MOVES) == 0 ? move(rounds, random) : swap(rounds, random);
    }

    @Override
    public long propose(SplitMix64 random, Heat heat) {
        if (rows.length == 0 || open.length == 0) {
            return Neighbourhood.super.propose(random, heat);
        }
        block = open[random.below(open.length)];
        Row row = rows[block];
        long delta = row.propose(random, heat);
        looked = row.looked();
        one = row.one();
        other = row.other();
        to = row.to();
        return delta;
    }

    @Override
    public int looked() {
        return looked;
    }

    private long swap(Block rounds, SplitMix64 random) {
        Roster roster = rosters[block];
        other = rounds.members()[random.below(rounds.members().length)];
        int from = roster.group[one];
        to = roster.group[other];
        if (from == to || rounds.locked()[other] >= 0) {
            return NO_MOVE;
        }
        return pairs[block].swapped(one, from, other, to)
                + meeting(block, roster, one, to, other)
                - met(roster, other)
                + meeting(block, roster, other, from, one)
                - met(roster, one)
                + tables(rounds, from)
                + tallied(from);
    }

    /** What changes because people sit at other tables. */
    private long tables(Block rounds, int from) {
        if (rounds.tables().length == 0) {
            return 0;
        }
        return rounds.table(one, to)
                - rounds.table(one, from)
                + (other == NOBODY ? 0 : rounds.table(other, from) - rounds.table(other, to));
    }

    private long move(Block rounds, SplitMix64 random) {
        Roster roster = rosters[block];
        other = NOBODY;
        int from = roster.group[one];
        to = random.below(rounds.count());
        if (from == to || roster.isFull(to)) {
            return NO_MOVE;
        }
        long misfit = rounds.misfit(roster.count, from, to);
        return misfit > 0
                ? NO_MOVE
                : misfit
                        + pairs[block].moved(one, from, to)
                        + meeting(block, roster, one, to, NOBODY)
                        - met(roster, one)
                        + tables(rounds, from)
                        + tallied(from);
    }

    /** What it costs that somebody meets a group, from which one may leave. */
    private long meeting(int b, Roster roster, int person, int g, int except) {
        long cost = 0;
        for (EncounterCounts counts : encounters) {
            cost += counts.joining(b, person, roster.tables[g], roster.count[g], except);
        }
        return cost;
    }

    /** What it costs that somebody has met his group. */
    private long met(Roster roster, int person) {
        int g = roster.group[person];
        long cost = 0;
        for (EncounterCounts counts : encounters) {
            cost += counts.leaving(block, person, roster.tables[g], roster.count[g]);
        }
        return cost;
    }

    private long tallied(int from) {
        long delta = 0;
        for (Tally tally : tallies[block]) {
            delta += tally.delta(one, from, other, to);
        }
        return delta;
    }

    private void count(int b, int person, int[] table, int count, int except, int by) {
        for (EncounterCounts counts : encounters) {
            counts.count(b, person, table, count, except, by);
        }
    }

    @Override
    public void accept() {
        Roster roster = rosters[block];
        int from = roster.group[one];
        for (Tally tally : tallies[block]) {
            tally.exchange(one, from, other, to);
        }
        count(block, one, roster.tables[from], roster.count[from], NOBODY, -1);
        count(block, one, roster.tables[to], roster.count[to], other, 1);
        if (other == NOBODY) {
            pairs[block].move(one, from, to);
            roster.move(one, to);
        } else {
            pairs[block].swap(one, from, other, to);
            count(block, other, roster.tables[to], roster.count[to], NOBODY, -1);
            count(block, other, roster.tables[from], roster.count[from], one, 1);
            roster.swap(one, other);
        }
        if (rows.length > 0) {
            rows[block].update(from);
            rows[block].update(to);
        }
    }

    @Override
    public void reject() {
        // Nothing is changed until a change is accepted.
    }

    @Override
    public void keep() {
        for (int b = 0; b < best.length; b++) {
            best[b] = rosters[b].group.clone();
        }
    }

    /** The group of each person in the best seating, by block and person. */
    public int[][] best() {
        return best;
    }

    /** The cost of the seating as it is now, counted anew. */
    public long cost() {
        return Recount.cost(series, rosters, tallies, encounters);
    }
}
