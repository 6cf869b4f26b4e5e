package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Parts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through rules in the order of the pack, through each rule once, and says where everything stands. */
final class Places {

    private final ImmutableList.Builder<Place> found = ImmutableList.builder();
    private final Set<String> seen = new HashSet<>();

    private Places() {}

    static ImmutableList<Place> of(ImmutableList<Node.Titled> requirements) {
        Places places = new Places();
        requirements.forEach(rule -> places.add(rule, 0));
        return places.found.build();
    }

    private void add(Node.Titled rule, int depth) {
        String id = rule.rule().id();
        boolean isNew = seen.add(id);
        found.add(new Place(id, depth, rule, rule, !isNew));
        if (isNew) {
            add(rule.part(), depth + 1, rule, id + "#1");
        }
    }

    private void add(Node node, int depth, Node.Titled rule, String id) {
        if (node instanceof Node.Titled titled) {
            add(titled, depth);
            return;
        }
        found.add(new Place(id, depth, node, rule, false));
        List<Node> parts = Parts.of(node);
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), depth + 1, rule, id + "." + (i + 1));
        }
    }
}
