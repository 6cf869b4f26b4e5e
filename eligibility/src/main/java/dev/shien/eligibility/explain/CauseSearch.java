package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.eligibility.internal.Evaluated;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the smallest sets of literals that imply a verdict. A set does if in each world with another verdict at least one
 * of its literals is not so; so the sets sought are the smallest that meet all {@link Obstacles}.
 */
final class CauseSearch {

    /** Sets as bits: smaller ones first, then those with elements that come earlier. */
    static final Comparator<Long> SMALLER_FIRST = Comparator.<Long>comparingInt(Long::bitCount)
            .thenComparing((a, b) -> Long.compareUnsigned(Long.reverse(b), Long.reverse(a)));

    private final ImmutableList<Literal> literals;
    private final BitSet others;
    private final Evaluated evaluated;

    private CauseSearch(Evaluated evaluated, ImmutableList<Literal> literals, BitSet others) {
        this.evaluated = evaluated;
        this.literals = literals;
        this.others = others;
    }

    /**
     * What was found.
     *
     * @param sets sets of literals as bits
     * @param complete whether these are all
     */
    record Result(List<Long> sets, boolean complete) {}

    /**
     * The smallest sets.
     *
     * @param literals those that are so; all together imply the verdict
     * @param others the worlds with another verdict
     */
    static Result of(Evaluated evaluated, ImmutableList<Literal> literals, BitSet others) {
        CauseSearch search = new CauseSearch(evaluated, literals, others);
        Obstacles obstacles = Obstacles.of(literals, others);
        if (!obstacles.complete()) {
            return new Result(List.of(search.reduced()), false);
        }
        Transversals.Result found = Transversals.of(obstacles.least());
        return found.found().isEmpty()
                ? new Result(List.of(search.reduced()), false)
                : new Result(search.mostGeneral(found.found()), found.complete());
    }

    /** One smallest set: all literals without those, the last first, that are not needed. */
    private long reduced() {
        int[] against = new int[evaluated.space().size()];
        literals.forEach(literal -> forEachOther(literal, world -> against[world]++));
        long kept = 0;
        for (int k = literals.size() - 1; k >= 0; k--) {
            boolean[] needed = new boolean[1];
            forEachOther(literals.get(k), world -> needed[0] |= against[world] == 1);
            if (needed[0]) {
                kept |= 1L << k;
            } else {
                forEachOther(literals.get(k), world -> against[world]--);
            }
        }
        return kept;
    }

    private void forEachOther(Literal literal, IntConsumer action) {
        BitSet against = (BitSet) others.clone();
        against.andNot(literal.worlds());
        against.stream().forEach(action);
    }

    /** Leaves out a set that implies another one; of two that imply each other the one that comes first stays. */
    private List<Long> mostGeneral(List<Long> sets) {
        List<Long> inOrder = new ArrayList<>(sets);
        inOrder.sort(SMALLER_FIRST);
        if (inOrder.size() == 1) {
            return inOrder;
        }
        long used = sets.stream().reduce(0L, (a, b) -> a | b);
        List<Long> implied = inOrder.stream().map(set -> implied(set, used)).toList();
        List<Long> kept = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            if (!impliesAnother(i, inOrder, implied)) {
                kept.add(inOrder.get(i));
            }
        }
        return kept;
    }

    private static boolean impliesAnother(int i, List<Long> sets, List<Long> implied) {
        for (int j = 0; j < sets.size(); j++) {
            boolean forth = (sets.get(j) & ~implied.get(i)) == 0;
            boolean back = (sets.get(i) & ~implied.get(j)) == 0;
            if (i != j && forth && (!back || j < i)) {
                return true;
            }
        }
        return false;
    }

    /** Those of the literals used that are so wherever all of a set are. */
    private long implied(long set, long used) {
        BitSet worlds = evaluated.space().all();
        for (long left = set; left != 0; left &= left - 1) {
            worlds.and(literals.get(Long.numberOfTrailingZeros(left)).worlds());
        }
        long implied = set;
        for (long left = used & ~set; left != 0; left &= left - 1) {
            BitSet without = (BitSet) worlds.clone();
            without.andNot(literals.get(Long.numberOfTrailingZeros(left)).worlds());
            implied |= without.isEmpty() ? Long.lowestOneBit(left) : 0;
        }
        return implied;
    }
}
