package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.shien.eligibility.internal.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A requirement and every condition that it reaches, through rules that other requirements share with it too.
 *
 * @param index the index of the requirement's place
 * @param rule its rule
 * @param conditions the conditions in the order in which it reaches them, each with the indices of its places
 */
record Requirement(int index, Node.Titled rule, ImmutableListMultimap<Node.Leaf, Integer> conditions) {

    /** The requirements of places, in their order. */
    static ImmutableList<Requirement> of(ImmutableList<Place> places) {
        Map<String, Integer> rules = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).node() instanceof Node.Titled rule) {
                rules.putIfAbsent(rule.rule().id(), i);
            }
        }
        ImmutableList.Builder<Requirement> requirements = ImmutableList.builder();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).depth() == 0) {
                requirements.add(new Reach(places, rules).of(i));
            }
        }
        return requirements.build();
    }

    /** Whether it looks at a fact. */
    boolean reads(int axis) {
        return conditions.keySet().stream()
                .anyMatch(leaf -> leaf.axis() == axis || (leaf instanceof Node.Paired paired && paired.by() == axis));
    }

    /** Goes through everything below a rule; where the rule stands farther up, there. */
    private static final class Reach {

        private final ImmutableList<Place> places;
        private final Map<String, Integer> rules;
        private final Set<Integer> seen = new HashSet<>();
        private final ImmutableListMultimap.Builder<Node.Leaf, Integer> found = ImmutableListMultimap.builder();

        Reach(ImmutableList<Place> places, Map<String, Integer> rules) {
            this.places = places;
            this.rules = rules;
        }

        Requirement of(int index) {
            add(index);
            return new Requirement(index, (Node.Titled) places.get(index).node(), found.build());
        }

        private void add(int index) {
            int first = rules.getOrDefault(places.get(index).id(), index);
            if (!seen.add(first)) {
                return;
            }
            int depth = places.get(first).depth();
            for (int i = first + 1; i < places.size() && places.get(i).depth() > depth; i++) {
                Place place = places.get(i);
                if (place.node() instanceof Node.Leaf leaf) {
                    found.put(leaf, i);
                } else if (place.repeated()) {
                    add(i);
                }
            }
        }
    }
}
