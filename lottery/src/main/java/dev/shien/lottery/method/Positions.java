package dev.shien.lottery.method;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The positions that are still to be had, in their order, and those that were taken. Not safe for several threads. */
final class Positions {

    private final List<Integer> left;
    private final ImmutableIntArray.Builder taken = ImmutableIntArray.builder();

    /** All positions of a pool; refuses a count that it does not have. */
    Positions(int pool, int count) {
        check(pool, count);
        left = new ArrayList<>(IntStream.rangeClosed(1, pool).boxed().toList());
    }

    static void check(int pool, int count) {
        if (count < 0 || count > pool) {
            throw new IllegalArgumentException("Count must be 0 to " + pool + ", the size of the pool, was " + count);
        }
    }

    /** Refuses a pool of nobody. */
    static int checkPool(int pool) {
        if (pool < 1) {
            throw new IllegalArgumentException("Pool must be at least 1, was " + pool);
        }
        return pool;
    }

    int size() {
        return left.size();
    }

    /** The position at an index among those that are left, from 0. */
    int at(int index) {
        return left.get(index);
    }

    void take(int index) {
        taken.add(left.remove(/* index */ index));
    }

    ImmutableIntArray taken() {
        return taken.build();
    }
}
