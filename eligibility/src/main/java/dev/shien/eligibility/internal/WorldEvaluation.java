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
 * Works a rule out in all worlds of a space at once, 64 in a step; a rule that is referred to more than once is worked out
 * once. Notes on the way what each part comes out as in the worlds that are possible. With p parts and w worlds it takes
 * some multiple of p w / 64 steps, times log p where parts are counted and times the number of different limits of a look-up.
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

    /** Works a rule out in no other worlds than those that are possible. */
    static WorldEvaluation within(Worlds worlds, Node root) {
        WorldSpace space = WorldSpace.of(worlds);
        WorldEvaluation evaluation = new WorldEvaluation(space, space.all());
        evaluation.evaluate(root);
        return evaluation;
    }

    WorldOutcomes evaluate(Node root) {
        findRepeated(root, new HashSet<>());
        return work(root);
    }

    /** What each part comes out as in some possible world: exactly those outcomes. */
    IdentityHashMap<Node, Integer> noted() {
        return noted;
    }

    /** What a part comes out as in some possible world: exactly those outcomes. */
    int outcomes(Node part) {
        return noted.getOrDefault(part, 0);
    }

    private void findRepeated(Node node, Set<String> seen) {
        if (node instanceof Node.Titled titled && !seen.add(titled.rule().id())) {
            repeated.add(titled.rule().id());
        } else {
            Parts.of(node).forEach(part -> findRepeated(part, seen));
        }
    }

    private WorldOutcomes work(Node node) {
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
            WorldOutcomes part = work(inverse.part());
            return new WorldOutcomes(space, without(part.met()), without(part.judged()));
        }
        if (node instanceof Node.Judged judged) {
            return new WorldOutcomes(space, work(judged.part()).judged(), new BitSet());
        }
        return node instanceof Node.Several several ? several(several) : combined(node);
    }

    private WorldOutcomes titled(Node.Titled titled) {
        String id = titled.rule().id();
        WorldOutcomes outcomes = known.get(id);
        if (outcomes == null) {
            outcomes = work(titled.part());
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
            WorldOutcomes part = work(next);
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

    /** The n-th greatest part is at least so much where n parts are; a part that is counted is not kept. */
    private WorldOutcomes several(Node.Several several) {
        List<BitSet> judged = new ArrayList<>();
        List<BitSet> met = new ArrayList<>();
        for (Node part : several.parts()) {
            WorldOutcomes outcomes = work(part);
            add(outcomes.judged(), judged);
            add(outcomes.met(), met);
        }
        return new WorldOutcomes(space, atLeast(several.least(), judged), atLeast(several.least(), met));
    }

    /**
     * Compares counts from the highest digit on; they are kept in binary, one set of worlds for each digit (Knuth, TAOCP 4A,
     * 7.1.3).
     */
    private BitSet atLeast(int least, List<BitSet> digits) {
        BitSet greater = new BitSet();
        BitSet equal = space.all();
        for (int k = Math.max(digits.size(), Integer.SIZE - Integer.numberOfLeadingZeros(least)) - 1; k >= 0; k--) {
            BitSet same = (BitSet) equal.clone();
            same.and(k < digits.size() ? digits.get(k) : new BitSet());
            if ((least >> k & 1) == 1) {
                equal = same;
            } else {
                greater.or(same);
                equal.andNot(same);
            }
        }
        greater.or(equal);
        return greater;
    }

    private static void add(BitSet part, List<BitSet> digits) {
        BitSet carry = part;
        for (BitSet digit : digits) {
            BitSet next = (BitSet) digit.clone();
            next.and(carry);
            digit.xor(carry);
            carry = next;
        }
        if (!carry.isEmpty()) {
            digits.add((BitSet) carry.clone());
        }
    }

    private BitSet without(BitSet taken) {
        BitSet others = space.all();
        others.andNot(taken);
        return others;
    }
}
