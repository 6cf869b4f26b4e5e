package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A seating of all blocks in work. Its change is an exchange of two people of a block, whose effect on the cost takes
 * time in the size of the two groups.
 */
final class Seating implements Neighbourhood {

    private final ImmutableList<Block> blocks;
    private final int people;
    private final GroupSize size;
    private final long hard;

    /** How often two have met, by person times people plus person. */
    private final int[] met;

    /** What it costs that two who have met so often meet again. */
    private final long[] again;

    /** The group of a person, by block and person; -1 where the person is no member. */
    private final int[][] group;

    /** Who sits at a table, by block, group and seat. */
    private final int[][][] tables;

    private final int[][] seat;
    private final int[][] best;

    private long bestCost;

    /** The blocks whose people may be exchanged. */
    private int[] open;

    // The change that was proposed last.
    private int block;
    private int one;
    private int other;

    /**
     * Seats everybody.
     *
     * @param opening the groups to begin with
     */
    Seating(Crowd crowd, Layout layout, Opening opening, SplitMix64 random) {
        this.blocks = layout.blocks;
        this.people = crowd.people;
        this.size = crowd.problem.size();
        this.hard = new PairCosts(crowd).hard();
        this.met = layout.met.clone();
        this.again = again(crowd.problem, crowd.rounds, hard);
        this.group = new int[blocks.size()][people];
        this.seat = new int[blocks.size()][people];
        this.tables = new int[blocks.size()][][];
        for (int b = 0; b < blocks.size(); b++) {
            construct(b, opening, random);
        }
        this.open = IntStream.range(0, blocks.size()).toArray();
        this.best = new int[blocks.size()][];
        keep();
    }

    private static long[] again(GroupProblem problem, int rounds, long hard) {
        long weight = problem.criteria().stream()
                .filter(Criterion.FewRepeats.class::isInstance)
                .mapToLong(Criterion::weight)
                .sum();
        long[] again = new long[rounds + 2];
        for (int m = 0; m < again.length; m++) {
            again[m] = (m >= 1 ? weight * 1000 : 0)
                    + (m >= problem.greatestMeetings().orElse(Integer.MAX_VALUE) ? hard : 0);
        }
        return again;
    }

    /** Seats those whose group is decided, then the others in random order, each where it costs least now. */
    private void construct(int b, Opening opening, SplitMix64 random) {
        Block rounds = blocks.get(b);
        int[] decided = opening.knows(b) ? opening.groups(b) : rounds.locked;
        int[] free = rounds.capacities(decided);
        tables[b] = new int[rounds.groups][];
        int[] seated = new int[rounds.groups];
        for (int g = 0; g < rounds.groups; g++) {
            tables[b][g] = new int[free[g]];
        }
        Arrays.fill(group[b], -1);
        for (int member : rounds.members) {
            if (decided[member] >= 0) {
                sit(b, member, decided[member], seated);
            }
        }
        int[] order = Arrays.stream(rounds.members).filter(m -> decided[m] < 0).toArray();
        random.shuffle(order);
        for (int member : order) {
            sit(b, member, cheapest(b, member, seated), seated);
        }
    }

    /** Lets the people of these blocks alone be exchanged from now on. */
    void open(int[] blocks) {
        open = blocks;
    }

    private int cheapest(int b, int person, int[] seated) {
        int cheapest = -1;
        long least = Long.MAX_VALUE;
        for (int g = 0; g < seated.length; g++) {
            if (seated[g] < tables[b][g].length) {
                long cost = 0;
                for (int s = 0; s < seated[g]; s++) {
                    cost += joining(b, person, tables[b][g][s]);
                }
                if (cost < least) {
                    least = cost;
                    cheapest = g;
                }
            }
        }
        return cheapest;
    }

    private void sit(int b, int person, int g, int[] seated) {
        for (int s = 0; s < seated[g]; s++) {
            count(b, person, tables[b][g][s], 1);
        }
        group[b][person] = g;
        seat[b][person] = seated[g];
        tables[b][g][seated[g]++] = person;
    }

    private long joining(int b, int person, int partner) {
        int pair = person * people + partner;
        return blocks.get(b).costs[pair] + (blocks.get(b).meets[pair] ? again[met[pair]] : 0);
    }

    private long leaving(int b, int person, int partner) {
        int pair = person * people + partner;
        return blocks.get(b).costs[pair] + (blocks.get(b).meets[pair] ? again[met[pair] - 1] : 0);
    }

    private void count(int b, int person, int partner, int by) {
        int pair = person * people + partner;
        if (blocks.get(b).meets[pair]) {
            met[pair] += by;
            met[partner * people + person] += by;
        }
    }

    @Override
    public long propose(SplitMix64 random) {
        if (open.length == 0) {
            return NO_MOVE;
        }
        block = open[random.below(open.length)];
        Block rounds = blocks.get(block);
        one = rounds.members[random.below(rounds.members.length)];
        other = rounds.members[random.below(rounds.members.length)];
        if (group[block][one] == group[block][other] || rounds.locked[one] >= 0 || rounds.locked[other] >= 0) {
            return NO_MOVE;
        }
        return moved(one, other) + moved(other, one) + (rounds.rounds.length > 1 ? misfit() : 0);
    }

    /** What changes when somebody takes the place of somebody else in that one's group. */
    private long moved(int person, int instead) {
        long delta = 0;
        for (int partner : tables[block][group[block][instead]]) {
            if (partner != instead) {
                delta += joining(block, person, partner) - leaving(block, instead, partner);
            }
        }
        return delta;
    }

    /** What changes in the sizes of rounds of a run, where not everybody is present in each. */
    private long misfit() {
        Block rounds = blocks.get(block);
        long delta = 0;
        for (boolean[] present : rounds.present) {
            if (present[one] != present[other]) {
                int joins = present[one] ? 1 : -1;
                delta += resized(present, group[block][one], -joins) + resized(present, group[block][other], joins);
            }
        }
        return hard * delta;
    }

    private int resized(boolean[] present, int g, int by) {
        int count = 0;
        for (int person : tables[block][g]) {
            count += present[person] ? 1 : 0;
        }
        return misfit(count + by) - misfit(count);
    }

    private int misfit(int count) {
        return Math.max(0, Math.max(size.least() - count, count - size.greatest()));
    }

    @Override
    public void accept() {
        int from = group[block][one];
        int to = group[block][other];
        for (int partner : tables[block][from]) {
            if (partner != one) {
                count(block, one, partner, -1);
                count(block, other, partner, 1);
            }
        }
        for (int partner : tables[block][to]) {
            if (partner != other) {
                count(block, other, partner, -1);
                count(block, one, partner, 1);
            }
        }
        swapSeats(from, to);
    }

    private void swapSeats(int from, int to) {
        int kept = seat[block][one];
        tables[block][from][kept] = other;
        tables[block][to][seat[block][other]] = one;
        seat[block][one] = seat[block][other];
        seat[block][other] = kept;
        group[block][one] = to;
        group[block][other] = from;
    }

    @Override
    public void reject() {
        // Nothing is changed until a change is accepted.
    }

    @Override
    public void keep() {
        for (int b = 0; b < best.length; b++) {
            best[b] = group[b].clone();
        }
    }

    /** Notes what the best seating costs. */
    void reached(long cost) {
        bestCost = cost;
    }

    /** What the best seating costs. */
    long bestCost() {
        return bestCost;
    }

    /** The group of each person in the best seating, by block and person. */
    int[][] best() {
        return best;
    }

    /** The cost of the seating as it is now, counted anew. */
    long cost() {
        long cost = 0;
        for (int b = 0; b < blocks.size(); b++) {
            for (int[] table : tables[b]) {
                cost += costOf(b, table);
            }
        }
        return cost + meetings();
    }

    private long costOf(int b, int[] table) {
        long cost = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < i; j++) {
                cost += blocks.get(b).costs[table[i] * people + table[j]];
            }
        }
        for (boolean[] present : blocks.get(b).present) {
            int count = (int) Arrays.stream(table).filter(p -> present[p]).count();
            cost += hard * misfit(count);
        }
        return cost;
    }

    private long meetings() {
        long cost = 0;
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
                for (int m = 0; m < met[i * people + j]; m++) {
                    cost += again[m];
                }
            }
        }
        return cost;
    }
}
