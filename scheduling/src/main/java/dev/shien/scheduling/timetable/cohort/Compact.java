package dev.shien.scheduling.timetable.cohort;

import java.util.stream.IntStream;

/** What it costs that sessions of a cohort have no other of the same cohort beside them on their day. */
final class Compact implements Price {

    private final Draft draft;
    private final Board board;
    private final long weight;
    private final boolean[] attends;
    private final long[] bit;

    /** How many sessions a cohort has at a slot, by cohort times slots plus slot. */
    private final int[] count;

    /** At which slots of a day a cohort has any, a bit each, by cohort times days plus day. */
    private final long[] busy;

    Compact(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.weight = Weights.of(board.problem.weights().compact());
        this.count = new int[board.cohorts * board.slots];
        this.busy = new long[board.cohorts * board.days];
        this.bit = IntStream.range(0, board.slots).mapToLong(board::bit).toArray();
        this.attends = new boolean[board.courses * board.cohorts];
        for (int course = 0; course < board.courses; course++) {
            for (int cohort : board.cohortsOf[course]) {
                attends[course * board.cohorts + cohort] = true;
            }
        }
    }

    /** How many bits have no neighbour. */
    static int alone(long busy) {
        return Long.bitCount(busy & ~(busy << 1) & ~(busy >>> 1));
    }

    @Override
    public long moved(int session, int slot, int desk, int lecturer) {
        return draft.slot[session] == slot ? 0 : weight * moved(session, slot, board.courses);
    }

    @Override
    public long exchanged(int one, int other, Draft where) {
        int from = where.slot[one];
        int to = where.slot[other];
        return from == to
                ? 0
                : weight * (moved(one, to, board.courseOf[other]) + moved(other, from, board.courseOf[one]));
    }

    /** The change in the number of those who are alone, of cohorts alone that do not attend another course, which moves back. */
    private int moved(int session, int to, int back) {
        int course = board.courseOf[session];
        int from = draft.slot[session];
        int dayFrom = board.dayOf[from];
        int dayTo = board.dayOf[to];
        long bitFrom = bit[from];
        long bitTo = bit[to];
        int change = 0;
        for (int cohort : board.cohortsOf[course]) {
            if (back < board.courses && attends[back * board.cohorts + cohort]) {
                continue;
            }
            long before = busy[cohort * board.days + dayFrom];
            long left = count[cohort * board.slots + from] == 1 ? before & ~bitFrom : before;
            if (dayFrom == dayTo) {
                change += alone(left | bitTo) - alone(before);
            } else {
                long other = busy[cohort * board.days + dayTo];
                change += alone(left) - alone(before) + alone(other | bitTo) - alone(other);
            }
        }
        return change;
    }

    @Override
    public void lift(int session) {
        int slot = draft.slot[session];
        for (int cohort : board.cohortsOf[board.courseOf[session]]) {
            if (--count[cohort * board.slots + slot] == 0) {
                busy[cohort * board.days + board.dayOf[slot]] &= ~bit[slot];
            }
        }
    }

    @Override
    public void put(int session) {
        int slot = draft.slot[session];
        for (int cohort : board.cohortsOf[board.courseOf[session]]) {
            if (count[cohort * board.slots + slot]++ == 0) {
                busy[cohort * board.days + board.dayOf[slot]] |= bit[slot];
            }
        }
    }
}
