package dev.shien.testkit.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Choices that were made beforehand, so that jqwik can make them simpler. Not safe for use by several threads. */
public final class Dice {

    private static final int THROWS = 300;
    private static final int SIDES = 5_040;

    private final List<Integer> thrown;
    private int next;

    /** Dice of what was thrown. */
    public Dice(List<Integer> thrown) {
        this.thrown = thrown;
    }

    /** What to make dice of. */
    public static Arbitrary<List<Integer>> thrown() {
        return Arbitraries.integers()
                .between(0, SIDES - 1)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(THROWS);
    }

    /** A number from 0 that is less than this one. */
    public int below(int limit) {
        int side = thrown.get(next % thrown.size());
        next++;
        return side % limit;
    }

    /** A number from the least to the greatest, both included. */
    public int between(int least, int greatest) {
        return least + below(greatest - least + 1);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return below(times) == times - 1;
    }

    /** One of the choices. */
    public <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** So many of them at most, in a new order. */
    public <T> ImmutableList<T> some(List<T> choices, int most) {
        List<T> left = new ArrayList<>(choices);
        ImmutableList.Builder<T> some = ImmutableList.builder();
        for (int i = 0; i < most && !left.isEmpty(); i++) {
            some.add(left.remove(below(left.size())));
        }
        return some.build();
    }
}
