package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** People who are joined in pairs; found are some who are all joined with each other. */
final class Cliques {

    private final BitSet[] joined;

    Cliques(int people) {
        this.joined =
                IntStream.range(0, people).mapToObj(p -> new BitSet(people)).toArray(BitSet[]::new);
    }

    void join(int one, int other) {
        joined[one].set(other);
        joined[other].set(one);
    }

    /** The sizes of cliques of which no two share anybody: one after the other, each grown from who is joined with most. */
    ImmutableList<Integer> disjoint() {
        List<Integer> left = new ArrayList<>(IntStream.range(0, joined.length)
                .filter(p -> !joined[p].isEmpty())
                .boxed()
                .sorted(Comparator.comparingInt(p -> -joined[p].cardinality()))
                .toList());
        ImmutableList.Builder<Integer> sizes = ImmutableList.builder();
        while (!left.isEmpty()) {
            BitSet clique = new BitSet();
            for (int person : left) {
                if (joinedWithAll(person, clique)) {
                    clique.set(person);
                }
            }
            left.removeIf(clique::get);
            sizes.add(clique.cardinality());
        }
        return sizes.build();
    }

    private boolean joinedWithAll(int person, BitSet clique) {
        return clique.stream().allMatch(joined[person]::get);
    }
}
