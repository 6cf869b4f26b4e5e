package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Some entrants or joint entries, of whom nothing counts but with what weight they race.
 *
 * @param numbers how many there are of each weight, none of them 0
 */
record Weights(ImmutableSortedMap<Integer, Integer> numbers) {

    static Weights of(Map<Kind, Integer> kinds, Predicate<Kind> some) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        kinds.forEach((kind, count) -> {
            if (some.test(kind)) {
                numbers.merge(kind.weight(), count, Integer::sum);
            }
        });
        return new Weights(ImmutableSortedMap.copyOf(numbers));
    }

    /** How many there are in all. */
    int all() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The different weights, the least first. */
    int[] different() {
        return numbers.keySet().stream().mapToInt(Integer::intValue).toArray();
    }
}
