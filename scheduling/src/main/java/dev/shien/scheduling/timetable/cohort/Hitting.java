package dev.shien.scheduling.timetable.cohort;

import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How many elements it takes at least to have one of each of some sets. */
final class Hitting {

    private Hitting() {}

    /**
     * One for each of sets, none of them empty, no two of which share an element, as many as are found when the smallest are taken first; and two, if no
     * element is in all sets.
     */
    static int least(List<int[]> sets) {
        if (sets.isEmpty() || IntStream.of(sets.get(0)).anyMatch(one -> allHave(sets, one))) {
            return Math.min(1, sets.size());
        }
        Set<Integer> seen = new HashSet<>();
        int disjoint = 0;
        for (int[] set : sets.stream()
                .sorted(Comparator.comparingInt(some -> some.length))
                .toList()) {
            if (IntStream.of(set).noneMatch(seen::contains)) {
                seen.addAll(Ints.asList(set));
                disjoint++;
            }
        }
        return Math.max(2, disjoint);
    }

    private static boolean allHave(List<int[]> sets, int one) {
        return sets.stream().allMatch(set -> Ints.contains(set, one));
    }
}
