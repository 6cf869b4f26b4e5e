package dev.shien.domain.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The rules of a pack and their conditions, each with what it comes out as. A list in the order of the pack, where the
 * parts of a node follow it one step deeper, so that it can be as deep as rules refer to one another.
 *
 * @param nodes the nodes; those of depth 0 are the requirements
 */
public record ReasonTree(@JsonValue ImmutableList<ReasonNode> nodes) {

    /** A tree of these nodes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReasonTree {
        int deepest = 0;
        for (ReasonNode node : nodes) {
            if (node.depth() > deepest) {
                throw new IllegalArgumentException("Expected a node at depth " + deepest + " at most, was " + node.id()
                        + " at depth " + node.depth());
            }
            deepest = node.depth() + 1;
        }
    }

    /** The nodes directly below the one at this index. */
    public ImmutableList<ReasonNode> parts(int index) {
        ImmutableList.Builder<ReasonNode> parts = ImmutableList.builder();
        int depth = nodes.get(index).depth();
        for (int i = index + 1; i < nodes.size() && nodes.get(i).depth() > depth; i++) {
            if (nodes.get(i).depth() == depth + 1) {
                parts.add(nodes.get(i));
            }
        }
        return parts.build();
    }

    /** The rule or condition of this id, which {@link Ground#condition} and {@link Finding#rule} name. */
    public Optional<ReasonNode> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }
}
