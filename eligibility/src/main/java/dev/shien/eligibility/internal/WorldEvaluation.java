package dev.shien.eligibility.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works a rule out in all worlds at once, 64 in a step, in time that grows with the number of parts times the number of
 * worlds; a rule that is referred to more than once is worked out once. Notes on the way what each part comes out as in
 * the worlds that are possible.
 */
final class WorldEvaluation {

    private final WorldSpace space;
    private final BitSet possible;
    private final IdentityHashMap<Node, Integer> noted = new IdentityHashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, WorldOutcomes> known = new HashMap<>();

    WorldEvaluation(WorldSpace space, BitSet possible) {
        this.space = space;
        this.possible = possible;
    }

    WorldOutcomes evaluate(Node root) {
        findRepeated(root, new HashSet<>());
        return outcomes(root);
    }

    /** What each part comes out as in some possible world: exactly those outcomes. */
    IdentityHashMap<Node, Integer> noted() {
        return noted;
    }

    private void findRepeated(Node node, Set<String> seen) {
        if (node instanceof Node.Titled titled && !seen.add(titled.rule().id())) {
            repeated.add(titled.rule().id());
        } else {
            Parts.of(node).forEach(part -> findRepeated(part, seen));
        }
    }

    private WorldOutcomes outcomes(Node node) {
        WorldOutcomes outcomes = worked(node);
        noted.computeIfAbsent(node, none -> outcomes.within(possible));
        return outcomes;
    }

    private WorldOutcomes worked(Node node) {
        if (node instanceof Node.Leaf leaf) {
            BitSet holds = space.where(leaf);
            return new WorldOutcomes(space, holds, holds);
        }
        if (node instanceof Node.Titled titled) {
            return titled(titled);
        }
        if (node instanceof Node.Inverse inverse) {
            WorldOutcomes part = outcomes(inverse.part());
            return new WorldOutcomes(space, without(part.met()), without(part.judged()));
        }
        if (node instanceof Node.Judged judged) {
            return new WorldOutcomes(space, outcomes(judged.part()).judged(), new BitSet());
        }
        return node instanceof Node.Several several ? several(several) : combined(node);
    }

    private WorldOutcomes titled(Node.Titled titled) {
        String id = titled.rule().id();
        WorldOutcomes outcomes = known.get(id);
        if (outcomes == null) {
            outcomes = outcomes(titled.part());
            if (repeated.contains(id)) {
                known.put(id, outcomes);
            }
        }
        return outcomes;
    }

    /** All parts, or at least one. */
    private WorldOutcomes combined(Node node) {
        boolean all = node instanceof Node.Every;
        BitSet judged = all ? space.all() : new BitSet();
        BitSet met = all ? space.all() : new BitSet();
        for (Node next : Parts.of(node)) {
            WorldOutcomes part = outcomes(next);
            if (all) {
                judged.and(part.judged());
                met.and(part.met());
            } else {
                judged.or(part.judged());
                met.or(part.met());
            }
        }
        return new WorldOutcomes(space, judged, met);
    }

    /** The n-th greatest part is at least so much where n parts are. */
    private WorldOutcomes several(Node.Several several) {
        List<WorldOutcomes> parts = several.parts().stream().map(this::outcomes).toList();
        return new WorldOutcomes(
                space,
                atLeast(
                        several.least(),
                        parts.stream().map(WorldOutcomes::judged).toList()),
                atLeast(several.least(), parts.stream().map(WorldOutcomes::met).toList()));
    }

    private BitSet atLeast(int least, List<BitSet> parts) {
        List<BitSet> counted = new ArrayList<>(List.of(space.all()));
        for (BitSet part : parts) {
            counted.add(new BitSet());
            for (int k = counted.size() - 1; k > 0; k--) {
                BitSet more = (BitSet) counted.get(k - 1).clone();
                more.and(part);
                counted.get(k).or(more);
            }
        }
        return counted.get(least);
    }

    private BitSet without(BitSet taken) {
        BitSet others = space.all();
        others.andNot(taken);
        return others;
    }
}
