package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.eligibility.internal.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A requirement and every condition that it reaches, through rules that other requirements share with it too.
 *
 * @param index the index of the requirement's place
 * @param conditions the conditions in the order in which it reaches them, each once, with the index of its place
 */
record Requirement(int index, ImmutableMap<Node.Leaf, Integer> conditions) {

    /** The requirements of places, in their order. */
    static ImmutableList<Requirement> of(ImmutableList<Place> places) {
        ImmutableList.Builder<Requirement> requirements = ImmutableList.builder();
        Map<String, Integer> rules = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            rules.putIfAbsent(places.get(i).id(), i);
        }
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).depth() == 0) {
                Reach reach = new Reach(places, rules);
                reach.add(i);
                requirements.add(new Requirement(i, ImmutableMap.copyOf(reach.found)));
            }
        }
        return requirements.build();
    }

    /** Goes through everything below a rule; where the rule stands farther up, there. */
    private static final class Reach {

        private final ImmutableList<Place> places;
        private final Map<String, Integer> rules;
        private final Set<Integer> seen = new HashSet<>();
        private final Map<Node.Leaf, Integer> found = new LinkedHashMap<>();

        Reach(ImmutableList<Place> places, Map<String, Integer> rules) {
            this.places = places;
            this.rules = rules;
        }

        void add(int index) {
            Place rule = places.get(index);
            int first = rule.repeated() ? rules.getOrDefault(rule.id(), index) : index;
            if (!seen.add(first)) {
                return;
            }
            int depth = places.get(first).depth();
            for (int i = first + 1; i < places.size() && places.get(i).depth() > depth; i++) {
                Place place = places.get(i);
                if (place.node() instanceof Node.Leaf leaf) {
                    found.putIfAbsent(leaf, i);
                } else if (place.repeated()) {
                    add(i);
                }
            }
        }
    }
}
